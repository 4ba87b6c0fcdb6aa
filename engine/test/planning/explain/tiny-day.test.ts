import { expect, test } from 'vitest'
import { replayPlan, workingTimeVerdicts } from '../../../src/check/index.ts'
import { parsePlan, parseProblem } from '../../../src/model/index.ts'
import type { PlanInput, ProblemInput } from '../../../src/model/index.ts'
import { explainPlan, explainVisit } from '../../../src/planning/index.ts'
import { buildTravel } from '../../../src/travel/index.ts'
import { tinyPlan, tinyProblem } from '../../check/tiny-day.ts'

const at = (time: string) => `2026-11-23T${time}+01:00`

function day(input: ProblemInput = tinyProblem(), planned: PlanInput = tinyPlan()) {
  const problem = parseProblem(input).problem!
  return { problem, travel: buildTravel(problem), plan: parsePlan(planned).plan! }
}

test('somebody without the competence is stopped by that, whenever it were', () => {
  const { problem, travel, plan } = day()
  const { places } = explainVisit(problem, travel, plan, 'visit-1')
  const [other] = places[0]!.alternatives
  expect(other).toMatchObject({ shift: 'shift-b', verdict: 'stopped', always: true })
  expect(other!.verdict === 'stopped' && other!.violations[0]!.rule).toBe('qualification')
  expect(places[0]!.why.map(({ code }) => code)).toEqual([
    'who-qualified',
    'who-primary-contact',
    'who-known',
    'who-only',
  ])
})

test('what another would cost, term by term', () => {
  const { problem, travel, plan } = day()
  const { places, time } = explainVisit(problem, travel, plan, 'visit-4')
  const [other] = places[0]!.alternatives
  if (other?.verdict !== 'possible') throw new Error('shift-a can take it')
  // From home-1, 08:20, nine minutes to home-4: there at 08:29, and the window opens at 08:30.
  expect(other.start).toBe(at('08:30:00'))
  // Then three minutes to home-3, where both begin at 08:53 instead of 08:35: 18 minutes later, still before 09:00.
  expect(other.moved.find(({ visit }) => visit === 'visit-3')).toMatchObject({ to: at('08:53:00'), seconds: 1080 })
  const terms = Object.fromEntries(other.difference.terms.map(({ term, amount, cost }) => [term, [amount, cost]]))
  // As planned it begins 8 minutes after its soft closing, at 10 for each second and 2 more for the greatest.
  expect(terms['lateness']).toEqual([-480, -4800])
  expect(terms['greatestLateness']).toEqual([-480, -960])
  // caregiver-a knows recipient-4 and is preferred.
  expect(terms['newFace']).toEqual([-1, -600])
  expect(terms['preferredCaregiver']).toEqual([-1, -300])
  expect(places[0]!.why.at(-1)?.code).toBe('who-dearer')
  // Three minutes from home-3, left at 09:05; and the window closes hard at 10:00.
  expect([time?.earliest?.start, time?.latest?.start]).toEqual([at('09:08:00'), at('10:00:00')])
  expect(time?.why.map(({ code }) => code)).toEqual(['when-between', 'earlier-travel-after', 'later-closing'])
})

test('a visit for two, and one that is tied to another', () => {
  const { problem, travel, plan } = day()
  const two = explainVisit(problem, travel, plan, 'visit-3')
  expect(two.places.map(({ shift }) => shift)).toEqual(['shift-a', 'shift-b'])
  expect(two.places.flatMap(({ alternatives }) => alternatives.map(({ verdict }) => verdict))).toEqual([
    'takesPart',
    'takesPart',
  ])
  // visit-5 has to begin at least two hours after visit-1 begins, at 08:00.
  const tied = explainVisit(problem, travel, plan, 'visit-1').time!
  expect(tied.latest?.statement).toEqual({ code: 'later-before', values: { until: at('08:00:00'), second: 'visit-5' } })
})

test('how far a list may be behind, in whole minutes', () => {
  const { problem, travel, plan } = day()
  const { lists } = explainPlan(problem, travel, plan)
  // visit-4 comes at 09:08 and may begin until 10:00: 52 minutes, for what lies between is pushed along as long.
  expect(lists.map(({ shift, slack }) => [shift, slack])).toEqual([
    ['shift-a', undefined],
    ['shift-b', 3120],
  ])
  expect(lists[1]!.violations[0]).toMatchObject({ rule: 'time-window', place: 'visit/visit-4', amount: 60 })
  // shift-a is away from 07:55 until lunch at 09:12: 77 minutes; shift-b from 07:54 to 09:38 without any break.
  expect(lists.map(({ longestRun }) => longestRun)).toEqual([77 * 60, 104 * 60])
})

test('what the law says is what the check found, the nearest to its limit first', () => {
  const { problem, travel, plan } = day()
  const { law } = explainPlan(problem, travel, plan)
  expect(law).toHaveLength(workingTimeVerdicts(replayPlan(problem, plan, travel, 'visit')).length)
  // Five hours without a break; five and a half are allowed.
  expect(law[0]!.violation.values).toMatchObject({ limit: 'breakAfter', caregiver: 'caregiver-b', actual: 18_000 })
})

test('changes against what was planned, and what keeping to it would take', () => {
  const input = tinyProblem()
  const reference = [
    { visit: 'visit-1', caregiver: 'caregiver-b', start: at('08:00:00') },
    { visit: 'visit-4', caregiver: 'caregiver-a', start: at('08:30:00') },
    { visit: 'visit-5', caregiver: 'caregiver-a', start: at('10:00:30') },
  ]
  const { problem, travel, plan } = day({ ...input, reference })
  const { changes } = explainPlan(problem, travel, plan)
  expect(
    changes!.map(({ statement, instead }) => [statement.code, statement.values['visit'], instead?.verdict]),
  ).toEqual([
    ['change-caregiver', 'visit-1', 'stopped'],
    ['change-caregiver', 'visit-4', 'possible'],
    // 38 minutes; the half minute of visit-5 is not worth a word.
    ['change-later', 'visit-4', undefined],
  ])
  expect(explainPlan(day().problem, travel, plan).changes).toBeUndefined()
})

test('a plan of another problem is judged, and what fits it explained', () => {
  const planned = tinyPlan()
  planned.shifts[0]!.stops[0]!.id = 'visit-of-another-day'
  const { problem, travel, plan } = day(tinyProblem(), planned)
  const { unassigned, violations } = explainPlan(problem, travel, plan)
  expect(violations.map(({ rule }) => rule)).toContain('plan-shape')
  expect(unassigned.map(({ visit }) => visit)).toEqual(['visit-1'])
  // There is room for it where it was.
  expect(unassigned[0]!.waysOut[0]).toMatchObject({ relaxes: undefined, statement: { code: 'out-free' } })
})
