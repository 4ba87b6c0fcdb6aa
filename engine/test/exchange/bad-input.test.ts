import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HjemruteError } from '../../src/errors.ts'
import * as exchange from '../../src/exchange/index.ts'
import { planSchema, problemSchema } from '../../src/model/index.ts'
import type { PlanInput, ProblemInput } from '../../src/model/index.ts'
import { damaged, damagedText, damages, textDamages } from './damage.ts'
import { FIXTURES, readJson } from './published-files.ts'
import { smallTexts } from './small-texts.ts'
import { example } from './vroom/example.ts'

const { EXCHANGE_FAULT_CODES, fromUdine, fromVroom, planFromUdine, planFromSolomon, planFromVroom } = exchange
const codes: ReadonlySet<string> = new Set(EXCHANGE_FAULT_CODES)

/** Runs a reader: what it returns must have the model's shape; what it throws must be coded faults, at least one. */
function endsWell(read: () => ProblemInput | PlanInput, schema: { parse(value: unknown): unknown }): void {
  let made: unknown
  try {
    made = read()
  } catch (error) {
    if (!(error instanceof HjemruteError) || error.kind !== 'input') throw error
    expect(error.faults.length).toBeGreaterThan(0)
    expect(error.faults.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([])
    return
  }
  schema.parse(made)
}

const load = (path: string) => readJson(join(FIXTURES, path))
const instances: [string, unknown][] = [
  ['Mankowska', load('udine/instances/InstanzCPLEX_HCSRP_10_1.json')],
  ['the unified formulation', load('uhhc/instances/i-116.json')],
  ['Bazirha', load('uhhc/instances/D1.json')],
]

describe('damaged JSON ends in coded faults or in a problem', () => {
  test.each(instances)('an instance of %s', (_, json) => {
    fc.assert(fc.property(damages, (list) => endsWell(() => fromUdine(damaged(json, list)), problemSchema)))
  })

  test('a problem of VROOM', () => {
    fc.assert(fc.property(damages, (list) => endsWell(() => fromVroom(damaged(example, list)), problemSchema)))
  })

  test('a published solution', () => {
    const problem = problemSchema.parse(fromUdine(load('uhhc/instances/i-116.json')))
    const solution = load('uhhc/solutions-cp-sat/i-116.sol.json')
    fc.assert(
      fc.property(damages, (list) => endsWell(() => planFromUdine(problem, damaged(solution, list)), planSchema)),
    )
  })

  test('an output of VROOM', () => {
    const problem = problemSchema.parse(fromVroom(example))
    const step = { type: 'job', id: 11, arrival: 28_890, waiting_time: 0, service: 900 }
    const output = {
      code: 0,
      routes: [{ vehicle: 1, steps: [{ type: 'start', arrival: 0 }, step, { type: 'break', id: 7, arrival: 30_000 }] }],
    }
    fc.assert(fc.property(damages, (list) => endsWell(() => planFromVroom(problem, damaged(output, list)), planSchema)))
  })
})

describe('damaged text ends in coded faults or in a problem', () => {
  test.each(Object.entries(smallTexts))('%s', (name, text) => {
    const read = exchange[name as keyof typeof smallTexts]
    fc.assert(fc.property(textDamages, (list) => endsWell(() => read(damagedText(text, list)), problemSchema)))
  })

  test('a solution of Solomon', () => {
    const problem = problemSchema.parse(exchange.fromSolomon(smallTexts.fromSolomon))
    const solution = 'Route #1: 2 1\nRoute #2: 3\nCost 15.6\n'
    fc.assert(
      fc.property(textDamages, (list) =>
        endsWell(() => planFromSolomon(problem, damagedText(solution, list)), planSchema),
      ),
    )
  })
})

test.each([null, undefined, 1, 'text', [], {}, NaN])('%j is no instance of any format', (json) => {
  for (const read of [fromUdine, fromVroom]) expect(() => read(json)).toThrow(HjemruteError)
})

test('all faults are told at once, each with its path', () => {
  const json = structuredClone(load('uhhc/instances/i-116.json')) as {
    patients: Record<string, unknown>[]
    caregivers: Record<string, unknown>[]
    distances: unknown[][]
    metadata: { cost_components: Record<string, unknown> }
  }
  json.patients[1]!['required_services'] = [{ service: 's99', duration: 'ten' }]
  json.caregivers[0]!['departing_point'] = 'nowhere'
  json.distances[3]![2] = null
  json.metadata.cost_components['happiness'] = 3
  try {
    fromUdine(json)
    expect.unreachable()
  } catch (error) {
    const { faults } = error as HjemruteError
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ['exchange-unknown-reference', 'caregivers[0].departing_point'],
      ['exchange-unknown-reference', 'patients[1].required_services[0].service'],
      ['exchange-wrong-type', 'patients[1].required_services[0].duration'],
      ['exchange-matrix-hole', 'distances[3][2]'],
      ['exchange-not-one-of', 'metadata.cost_components.happiness'],
    ])
  }
})
