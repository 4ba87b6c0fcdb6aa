import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fault } from '../../src/errors.ts'
import { FAULT_VALUES, parsePlan, parseProblem } from '../../src/model/index.ts'
import { LANGUAGES, say } from '../../src/text/index.ts'
import { templateOf } from '../../src/text/translate.ts'
import { missingValues } from '../../src/text/fill-template.ts'
import { mutated, mutations } from './json-mutations.ts'
import { soundProblem } from './sound-problem.ts'

const plan = {
  schema: 'hjemrute/plan/1',
  problem: 'sound-day',
  shifts: [
    {
      shift: 'shift-1',
      departure: '2026-11-23T07:55:00+01:00',
      return: '2026-11-23T08:40:00+01:00',
      stops: [
        {
          kind: 'visit',
          id: 'visit-1',
          location: 'home-1',
          arrival: '2026-11-23T08:00:00+01:00',
          start: '2026-11-23T08:00:00+01:00',
          end: '2026-11-23T08:30:00+01:00',
          travel: 300,
          waiting: 0,
        },
      ],
    },
  ],
  unassigned: [{ kind: 'visit', id: 'visit-2', mandatory: true, reasons: [{ code: 'no-time-left' }] }],
}

/** Has a sentence in every language, with all its values, and says nothing of `undefined`. */
function expectTold({ code, path, values }: Fault): void {
  expect(FAULT_VALUES).toHaveProperty(code)
  expect(Object.keys(values).sort()).toEqual([...FAULT_VALUES[code as keyof typeof FAULT_VALUES]].sort())
  expect(typeof path).toBe('string')
  for (const language of LANGUAGES) {
    const { message, remedy = '' } = say(language, code, values)
    const template = templateOf(language, code, values)
    expect(missingValues(template.message + template.remedy, values)).toEqual([])
    for (const sentence of [message, remedy]) {
      expect(sentence.length).toBeGreaterThan(3)
      expect(sentence).not.toMatch(/\p{Cc}/u)
      // A value may be the text "undefined", when that is what stands in the file.
      if (!Object.values(values).includes('undefined')) expect(sentence).not.toMatch(/undefined|\[object/)
    }
  }
}

describe('whatever is changed in a sound problem', () => {
  test('it is read, or every fault is told in nb, nn and en', () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        const json = mutated(soundProblem(), changes)
        const before = structuredClone(json)
        const { problem, faults } = parseProblem(json)
        expect(problem === undefined).toBe(faults.length > 0)
        faults.forEach(expectTold)
        expect(json).toEqual(before)
      }),
      { numRuns: 500 },
    )
  })

  test('the same faults are told again', () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        const json = mutated(soundProblem(), changes)
        expect(parseProblem(json)).toEqual(parseProblem(structuredClone(json)))
      }),
      { numRuns: 100 },
    )
  })

  test('what is read is read again the same way', () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        const { problem } = parseProblem(mutated(soundProblem(), changes))
        if (problem !== undefined) expect(parseProblem(problem)).toEqual({ problem, faults: [] })
      }),
      { numRuns: 300 },
    )
  })
})

test('whatever is changed in a plan, it is read, or every fault is told', () => {
  fc.assert(
    fc.property(mutations, (changes) => {
      const { plan: read, faults } = parsePlan(mutated(plan, changes))
      expect(read === undefined).toBe(faults.length > 0)
      faults.forEach(expectTold)
    }),
    { numRuns: 500 },
  )
})

test('any JSON at all is told what it lacks', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const { problem, faults } = parseProblem(json)
      expect(problem).toBeUndefined()
      expect(faults.length).toBeGreaterThan(0)
      faults.forEach(expectTold)
    }),
    { numRuns: 300 },
  )
})
