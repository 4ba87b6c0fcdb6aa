import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '../../src/check/index.ts'
import { parsePlan, parseProblem } from '../../src/model/index.ts'
import { LANGUAGES, sayTerm, sayViolation } from '../../src/text/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import type { TermName } from '../../src/model/index.ts'
import { soundProblem } from '../model/sound-problem.ts'

const problem = parseProblem({ ...soundProblem(), order: 'patient' }).problem!
const travel = buildTravel(problem)

const instant = fc
  .integer({ min: 0, max: 16 * 60 })
  .map((minute) => new Date(Date.parse(problem.horizon.start) + minute * 60_000).toISOString())
const oneOf = (...ids: readonly string[]) => fc.constantFrom(...ids)
const location = oneOf('base', 'home-1', 'home-2')
const what = fc.oneof(
  fc.record({
    kind: fc.constant('visit'),
    id: oneOf(...problem.visits.map(({ id }) => id), 'nobody'),
    place: fc.nat(2),
  }),
  fc.record({ kind: fc.constant('activity'), id: oneOf('report', 'errand'), place: fc.constant(0) }),
  fc.record({ kind: fc.constant('break'), id: oneOf('lunch', 'supper'), place: fc.constant(0) }),
)
const times = { location, arrival: instant, start: instant, end: instant, travel: fc.nat(900), waiting: fc.nat(900) }
const stop = fc.tuple(what, fc.record(times)).map(([thing, when]) => ({ ...thing, ...when }))
const route = fc.record(
  {
    shift: oneOf('shift-1', 'shift-2', 'shift-3', 'shift-9'),
    caregiver: fc.option(oneOf('caregiver-1', 'caregiver-2', 'caregiver-3', 'caregiver-9')),
    mode: oneOf('car', 'bicycle', 'foot'),
    departure: instant,
    return: instant,
    stops: fc.array(stop, { maxLength: 5 }),
  },
  { requiredKeys: ['shift', 'stops'] },
)
const unassigned = fc.record({
  kind: oneOf('visit', 'activity'),
  id: oneOf('visit-1', 'visit-3', 'report'),
  mandatory: fc.boolean(),
})
const plans = fc.record({
  shifts: fc.array(route, { maxLength: 4 }),
  unassigned: fc.array(unassigned, { maxLength: 2 }),
})

test('whatever a plan breaks is told in nb, nn and en, with every value it needs', () => {
  const told = new Set<string>()
  fc.assert(
    fc.property(plans, (drawn) => {
      const { plan } = parsePlan({ schema: 'hjemrute/plan/1', problem: problem.id, ...drawn })
      const { violations, cost } = checkPlan(problem, plan!, travel)
      for (const violation of violations) {
        told.add(violation.rule)
        for (const language of LANGUAGES) {
          const { message, remedy } = sayViolation(language, violation)
          expect(`${message} ${remedy}`, JSON.stringify(violation)).not.toMatch(/⟨|undefined|NaN|Infinity|∞/)
        }
      }
      for (const { term, amount } of cost.terms)
        for (const language of LANGUAGES)
          expect(sayTerm(language, term as TermName, amount).amount).not.toMatch(/⟨|NaN/)
    }),
    { numRuns: 150 },
  )
  // The draw reaches most rules; those it cannot break need a problem of their own.
  expect(told.size).toBeGreaterThan(18)
})
