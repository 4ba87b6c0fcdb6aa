import { checkPlan } from '@hjemrute/engine/check'
import { eventsSchema, parseProblem } from '@hjemrute/engine/model'
import type { EventsInput, Plan, Problem } from '@hjemrute/engine/model'
import { solve } from '@hjemrute/engine/optimise'
import { isMissing, repairDay } from '@hjemrute/engine/planning'
import type { RepairAnswer } from '@hjemrute/engine/planning'
import { buildTravel } from '@hjemrute/engine/travel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tinyProblem } from '../check/tiny-day.ts'
import { ASPECT_NAMES, problemWithAny } from '../generators/problem.ts'

const problem: Problem = parseProblem(tinyProblem()).problem!
const travel = buildTravel(problem)
const { plan } = solve(problem, travel, { seed: 1, budget: { iterations: 300 } })
const at = (time: string) => `2026-11-23T${time}:00+01:00`
const params = { seed: 1, iterations: 200 }

function repair(events: EventsInput, now: string): RepairAnswer {
  const answer = repairDay(problem, plan, travel, eventsSchema.parse(events), at(now), params)
  expect(answer.repairs.length).toBeGreaterThan(0)
  expect(answer.repairs.length).toBeLessThanOrEqual(3)
  for (const { plan: repaired, judgement } of answer.repairs) {
    expect(checkPlan(answer.problem, repaired, answer.travel)).toEqual(judgement)
    expect(judgement.violations.filter((each) => !isMissing(each))).toEqual([])
    expect(begun(repaired, at(now))).toEqual(begun(plan, at(now)))
  }
  return answer
}

const begun = (of: Plan, now: string): string[] =>
  of.shifts
    .flatMap(({ shift, stops }) =>
      stops
        .filter(({ start }) => Date.parse(start) < Date.parse(now))
        .map(({ id, place, start, end }) => [shift, id, place, start, end].join(' ')),
    )
    .sort()

const visitsIn = ({ shifts }: Plan, shift?: string): string[] =>
  shifts
    .filter((each) => shift === undefined || each.shift === shift)
    .flatMap(({ stops }) => stops.filter(({ kind }) => kind === 'visit').map(({ id }) => id))

/** What a repair is not held to: what is listed as missing, and what even the past or an empty plan breaks. */
function brokenByRepair({ problem: now, travel: road, repairs }: RepairAnswer, past: Plan): string[] {
  const keys = (each: Plan): string[] =>
    checkPlan(now, each, road)
      .violations.filter((one) => !isMissing(one))
      .map(({ rule, place }) => `${rule} ${place}`)
  const given = new Set([...keys({ ...past, shifts: [] }), ...keys(past)])
  return repairs.flatMap(({ plan: repaired }) => keys(repaired)).filter((key) => !given.has(key))
}

describe('a day that has not gone as planned', () => {
  test('stays as it is when nothing happened', () => {
    const [best] = repair([], '08:20').repairs
    expect(best!.outcome).toBe('complete')
    expect(best!.changes).toEqual({ moved: [], caregivers: [], unassigned: [], placed: [] })
  })

  test('gives what an absent caregiver had not begun to others, or says what remains', () => {
    const { repairs } = repair([{ kind: 'absence', caregiver: 'caregiver-b' }], '07:00')
    for (const { plan: repaired } of repairs) expect(visitsIn(repaired, 'shift-b')).toEqual([])
    // Visit 3 takes two, and visit 2 has not: one caregiver is left.
    expect(repairs[0]!.plan.unassigned.map(({ id }) => id)).toEqual(['visit-3'])
    expect(repairs[0]!.plan.unassigned[0]!.reasons.map(({ code }) => code)).toContain('not-enough-caregivers')
    expect(repairs[0]!.changes.caregivers.map(({ visit, to }) => [visit, to])).toContainEqual([
      'visit-2',
      'caregiver-a',
    ])
  })

  test('takes in an acute visit, and begins nothing before now', () => {
    const visit = { id: 'fall', recipient: 'recipient-2', location: 'home-2', staffing: [{ duration: 900 }] }
    const { repairs } = repair([{ kind: 'acute', visit }], '09:00')
    expect(repairs[0]!.outcome).toBe('complete')
    expect(repairs[0]!.changes.placed).toEqual(['fall'])
  })

  test('loses a cancelled visit, but not one that has begun', () => {
    expect(visitsIn(repair([{ kind: 'cancelled', visit: 'visit-5' }], '08:20').repairs[0]!.plan)).not.toContain(
      'visit-5',
    )
    expect(visitsIn(repair([{ kind: 'cancelled', visit: 'visit-1' }], '09:00').repairs[0]!.plan)).toContain('visit-1')
  })

  test('moves visits outside the time that nobody is at home, and drops what cannot be', () => {
    const away = { kind: 'away', recipient: 'recipient-1', from: at('09:30'), to: at('10:20') } as const
    const [best] = repair([away], '08:20').repairs
    const moved = best!.plan.shifts.flatMap(({ stops }) => stops).find(({ id }) => id === 'visit-5')!
    expect(Date.parse(moved.start)).toBeGreaterThanOrEqual(Date.parse(at('10:20')))
    const allDay = { ...away, from: at('09:30'), to: at('16:00') }
    expect(repair([allDay], '08:20').problem.visits.map(({ id }) => id)).not.toContain('visit-5')
  })

  test('keeps a delayed shift still, and drives round a closed road', () => {
    const { repairs } = repair([{ kind: 'delayed', shift: 'shift-a', seconds: 1200 }], '09:20')
    for (const { plan: repaired } of repairs) {
      const stops = repaired.shifts.find(({ shift }) => shift === 'shift-a')!.stops
      expect(
        stops.some(({ id, start, end }) => id.startsWith('hjemrute/') && Date.parse(end) - Date.parse(start) === 1.2e6),
      ).toBe(true)
    }
    const closed = repair([{ kind: 'road-closed', from: 'base', to: 'home-1', extraSeconds: 600 }], '07:00')
    expect(closed.travel.modes.get('car')!.times[1]).toBe(900)
    expect(travel.modes.get('car')!.times[1]).toBe(300)
  })

  test('answers the same each time, and refuses what the problem does not know', () => {
    const events = eventsSchema.parse([{ kind: 'absence', caregiver: 'caregiver-b', from: at('09:00') }])
    const once = () => repairDay(problem, plan, travel, events, at('08:20'), params)
    expect(once()).toEqual(once())
    const unknown = eventsSchema.parse([{ kind: 'cancelled', visit: 'nobody' }])
    expect(() => repairDay(problem, plan, travel, unknown, at('08:20'), params)).toThrow('unknown-id')
  })
})

test('whatever the problem and whoever is absent: the past stays, and nothing avoidable is broken', () => {
  fc.assert(
    fc.property(problemWithAny(ASPECT_NAMES, 6), fc.integer({ min: 0, max: 16 }), fc.nat(5), (input, half, who) => {
      const { problem: given } = parseProblem(input)
      if (given === undefined || given.caregivers.length === 0) return
      const road = buildTravel(given)
      const before = solve(given, road, { seed: 1, budget: { iterations: 10 } }).plan
      const now = new Date(Date.parse(given.horizon.start) + half * 1_800_000).toISOString()
      const { caregivers } = given
      const events = eventsSchema.parse([{ kind: 'absence', caregiver: caregivers[who % caregivers.length]!.id }])
      const answer = repairDay(given, before, road, events, now, { seed: 1, iterations: 5 })
      const { repairs } = answer
      expect(repairs.length).toBeGreaterThan(0)
      for (const { plan: repaired } of repairs) expect(begun(repaired, now)).toEqual(begun(before, now))
      const known = new Set(answer.problem.shifts.map(({ id }) => id))
      const past = before.shifts
        .filter(({ shift }) => known.has(shift))
        .map((each) => ({
          ...each,
          stops: each.stops.filter(({ start }) => Date.parse(start) < Date.parse(now)),
        }))
      expect(brokenByRepair(answer, { ...before, shifts: past })).toEqual([])
    }),
    { numRuns: 60 },
  )
})
