import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '../../src/check/index.ts'
import { planSchema, problemSchema } from '../../src/model/index.ts'
import type { Plan, Problem } from '../../src/model/index.ts'
import { clockOf, ticksToSeconds, toIso } from '../../src/time.ts'
import { buildTravel } from '../../src/travel/index.ts'

/** One visit of a route drawn in ticks: slack before it, and how far its window reaches on both sides of its start. */
interface Drawn {
  readonly place: number
  readonly service: number
  readonly slack: number
  readonly opensBefore: number
  readonly closesAfter: number
}

interface Route {
  readonly ticksPerSecond: string
  readonly legs: readonly (readonly number[])[]
  readonly visits: readonly Drawn[]
  readonly slackAtEnd: number
}

const PLACES = 4
// Nothing, or a little: so that about half of all stops are tight in each way.
const little = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 500 }))
const routes: fc.Arbitrary<Route> = fc.record({
  ticksPerSecond: fc.constantFrom('1', '10', '50/3'),
  legs: fc.array(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: PLACES, maxLength: PLACES }), {
    minLength: PLACES,
    maxLength: PLACES,
  }),
  visits: fc.array(
    fc.record({
      place: fc.integer({ min: 0, max: PLACES - 1 }),
      service: fc.integer({ min: 0, max: 600 }),
      slack: little,
      opensBefore: little,
      closesAfter: little,
    }),
    { minLength: 1, maxLength: 6 },
  ),
  slackAtEnd: little,
})

const HORIZON = { start: '2026-11-23T07:00:00+01:00', end: '2026-11-23T23:00:00+01:00', timeZone: 'Europe/Oslo' }
const SHIFT_START = 1000
const leg = ({ legs }: Route, from: number, to: number): number => (from === to ? 0 : legs[from]![to]!)

/** Starts that keep exactly the slack drawn. Place 0 is the base. */
function startsOf(route: Route): number[] {
  let free = SHIFT_START
  let here = 0
  return route.visits.map(({ place, service, slack }) => {
    const start = free + leg(route, here, place) + slack
    free = start + service
    here = place
    return start
  })
}

const clockFor = ({ ticksPerSecond }: Route) => clockOf(HORIZON.start, ticksPerSecond, HORIZON.timeZone)

function problemOf(route: Route): Problem {
  const clock = clockFor(route)
  const iso = (ticks: number): string => toIso(clock, ticks)
  const starts = startsOf(route)
  const last = route.visits.at(-1)!
  const back = starts.at(-1)! + last.service + leg(route, last.place, 0)
  return problemSchema.parse({
    schema: 'hjemrute/problem/1',
    id: 'tight',
    horizon: HORIZON,
    ticksPerSecond: route.ticksPerSecond,
    locations: Array.from({ length: PLACES }, (_, k) => ({ id: `place-${k}` })),
    travel: { kind: 'matrix', modes: { car: { times: route.legs } } },
    visits: route.visits.map(({ place, service, opensBefore, closesAfter }, k) => ({
      id: `visit-${k}`,
      recipient: `recipient-${k}`,
      location: `place-${place}`,
      windows: [{ opens: iso(starts[k]! - opensBefore), hardCloses: iso(starts[k]! + closesAfter) }],
      staffing: [{ duration: ticksToSeconds(clock, service) }],
    })),
    caregivers: [{ id: 'anna' }],
    shifts: [
      {
        id: 'anna',
        caregiver: 'anna',
        start: iso(SHIFT_START),
        end: iso(back + route.slackAtEnd),
        startLocation: 'place-0',
        endLocation: 'place-0',
      },
    ],
    workingTimeRules: false,
  })
}

function planOf(route: Route, starts: readonly number[]): Plan {
  const clock = clockFor(route)
  const iso = (ticks: number): string => toIso(clock, ticks)
  const departure = starts[0]! - leg(route, 0, route.visits[0]!.place)
  let free = departure
  let here = 0
  const stops = route.visits.map(({ place, service }, k) => {
    const travel = leg(route, here, place)
    const arrival = free + travel
    const start = starts[k]!
    free = start + service
    here = place
    return {
      kind: 'visit',
      id: `visit-${k}`,
      location: `place-${place}`,
      arrival: iso(arrival),
      start: iso(start),
      end: iso(free),
      travel: ticksToSeconds(clock, travel),
      waiting: ticksToSeconds(clock, Math.max(0, start - arrival)),
    }
  })
  const shift = { shift: 'anna', departure: iso(departure), return: iso(free + leg(route, here, 0)), stops }
  return planSchema.parse({ schema: 'hjemrute/plan/1', problem: 'tight', shifts: [shift] })
}

/** Whether a stop cannot be moved: into the road, the stop or the shift's end beside it, or out of its window. */
function isTight({ visits, slackAtEnd }: Route, k: number, by: -1 | 1): boolean {
  const { slack, opensBefore, closesAfter } = visits[k]!
  if (by === -1) return slack === 0 || opensBefore === 0
  return closesAfter === 0 || (visits[k + 1]?.slack ?? slackAtEnd) === 0
}

test('a legal plan stays legal when a stop moves by one tick, unless the stop is tight there', () => {
  fc.assert(
    fc.property(routes, (route) => {
      const problem = problemOf(route)
      const travel = buildTravel(problem)
      const isLegal = (starts: readonly number[]): boolean =>
        checkPlan(problem, planOf(route, starts), travel).violations.length === 0
      const starts = startsOf(route)
      expect(isLegal(starts)).toBe(true)
      for (const by of [-1, 1] as const) {
        route.visits.forEach((_, k) => {
          const moved = starts.map((start, other) => (other === k ? start + by : start))
          expect(isLegal(moved), `stop ${k} by ${by}`).toBe(!isTight(route, k, by))
        })
      }
    }),
    { numRuns: 200 },
  )
})
