import { checkPlan } from '@hjemrute/engine/check'
import { parseProblem } from '@hjemrute/engine/model'
import type { Plan, Problem, ShiftPlan, Stop, TravelTable } from '@hjemrute/engine/model'
import { buildTravel } from '@hjemrute/engine/travel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, legTicks, placeOfVisit, ticksOf } from '../../../src/planning/day.ts'
import type { Day } from '../../../src/planning/day.ts'
import { handMadePlan } from '../../../src/planning/hand-made.ts'
import { byHand } from '../../../src/planning/hand-made/by-hand.ts'
import { timeList } from '../../../src/planning/hand-made/time-list.ts'
import { earliestStart } from '../../../src/planning/nearest-next/windows.ts'
import { toIso } from '../../../src/time.ts'
import { ASPECT_NAMES, problemWithAny } from '../../generators/problem.ts'
import type { AspectName } from '../../generators/problem.ts'

const NOTHING = { usualCaregiver: new Map<string, string[]>() }

/** Every order that turning one stretch round, or moving one line, makes of an order; written down the long way. */
function neighbours<T>(lines: readonly T[]): T[][] {
  const all: T[][] = []
  for (const [i] of lines.entries()) {
    for (const [j] of lines.entries()) {
      const rest = lines.filter((_, k) => k !== i)
      all.push([...rest.slice(0, j), lines[i]!, ...rest.slice(j)])
      if (i < j) all.push([...lines.slice(0, i), ...lines.slice(i, j + 1).reverse(), ...lines.slice(j + 1)])
    }
  }
  return all
}

test('neighbours of three lines are the five other orders', () => {
  expect(new Set(neighbours(['a', 'b', 'c']).map((each) => each.join(''))).size).toBe(6)
})

test('of any problem, no list can be improved by turning a stretch round or by moving one line', () => {
  fc.assert(
    fc.property(problemWithAny(ASPECT_NAMES), (input) => {
      const { problem } = parseProblem(input)
      if (problem === undefined) return
      const desk = byHand(problem, buildTravel(problem), NOTHING)
      for (const list of desk.lists) {
        const measures = neighbours(list.items).map((items) => timeList(desk, list, items)?.measure ?? Infinity)
        expect(Math.min(Infinity, ...measures)).toBeGreaterThanOrEqual(list.timed.measure)
      }
    }),
    { numRuns: 25 },
  )
})

/** What the slow evaluator below knows of; no lateness, so that the measure is travel and waiting alone. */
const KNOWN: AspectName[] = [
  'modes',
  'bases',
  'departures',
  'serviceTimeFactors',
  'severalPlaces',
  'endBinding',
  'manners',
  'endLocations',
  'fixedSeconds',
  'qualifications',
  'activities',
  'meetings',
  'hardBreaks',
  'placedBreaks',
  'startBindingBreaks',
]

/** Travel and waiting of a list by the check, ticks being seconds. */
function drivenAndWaited(problem: Problem, plan: Plan, travel: TravelTable): number {
  const terms = checkPlan(problem, plan, travel).cost.terms.filter(
    ({ term }) => term === 'travel' || term === 'waiting',
  )
  expect(terms.length).toBe(2)
  return terms.reduce((sum, { amount }) => sum + amount, 0)
}

/** The plan with one shift's stops in another order, each as early as it can be after a departure; undefined: too late. */
function inOrder(day: Day, plan: Plan, stated: ShiftPlan, stops: readonly Stop[], departure: number): Plan | undefined {
  const shift = day.problem.shifts.find(({ id }) => id === stated.shift)!
  let [here, free, first] = [shift.startLocation, departure, true]
  let left: number | undefined
  const said: Stop[] = []
  for (const stop of stops) {
    const visit = stop.kind === 'visit' ? day.problem.visits.find(({ id }) => id === stop.id)! : undefined
    const activity = stop.kind === 'activity' ? day.problem.activities.find(({ id }) => id === stop.id)! : undefined
    const pause = stop.kind === 'break' ? shift.breaks.find(({ id }) => id === stop.id)! : undefined
    const elsewhere =
      activity?.location ?? (pause === undefined || pause.where === 'anywhere' ? undefined : pause.where)
    const place = visit === undefined ? { at: elsewhere ?? here, left: elsewhere ?? here } : placeOfVisit(visit, here)
    const leg = legTicks(day, here, place.at, shift.mode)
    const lasts = ticksOf(day, stop.end) - ticksOf(day, stop.start)
    const opens = visit === undefined ? ticksOf(day, (activity ?? pause)!.opens) : -Infinity
    const isMet = (visit?.staffing.length ?? 0) > 1 || activity?.together === true
    const start = isMet
      ? ticksOf(day, stop.start)
      : visit === undefined
        ? Math.max(free + leg, opens)
        : earliestStart(day, visit, free + leg, lasts)
    if (start === Infinity || start < free + leg) return undefined
    left ??= shift.departure === 'atShiftStart' ? departure : start - leg
    const arrival = first ? left + leg : free + leg
    said.push({
      ...stop,
      location: place.at,
      arrival: toIso(day.clock, arrival),
      start: toIso(day.clock, start),
      end: toIso(day.clock, start + lasts),
      travel: leg,
      waiting: start - arrival,
    })
    ;[here, free, first] = [place.left, start + lasts, false]
  }
  const back = free + legTicks(day, here, shift.endLocation, shift.mode)
  const shifts = plan.shifts.map((each) =>
    each === stated
      ? { ...stated, departure: toIso(day.clock, left!), return: toIso(day.clock, back), stops: said }
      : each,
  )
  return { ...plan, shifts }
}

test('nor by the reckoning of a slow and obvious evaluator, with the check as judge', () => {
  fc.assert(
    fc.property(problemWithAny(KNOWN, 3, { visits: [3, 9], shifts: [1, 3] }), (input) => {
      const { problem } = parseProblem(input)
      if (problem === undefined) return
      const travel = buildTravel(problem)
      const day = dayOf(problem, travel)
      const plan = handMadePlan(problem, travel, NOTHING)
      const broken = checkPlan(problem, plan, travel).violations.length
      const measure = drivenAndWaited(problem, plan, travel)
      for (const stated of plan.shifts) {
        const shift = problem.shifts.find(({ id }) => id === stated.shift)!
        for (const stops of stated.stops.length === 0 ? [] : neighbours(stated.stops)) {
          const tried = inOrder(day, plan, stated, stops, ticksOf(day, shift.start))
          if (tried === undefined || drivenAndWaited(problem, tried, travel) >= measure) continue
          expect(checkPlan(problem, tried, travel).violations.length).toBeGreaterThan(broken)
        }
      }
    }),
    { numRuns: 20 },
  )
})
