import { checkPlan } from '@hjemrute/engine/check'
import { parseProblem } from '@hjemrute/engine/model'
import type { Plan, Problem, ProblemInput } from '@hjemrute/engine/model'
import { retime, solve } from '@hjemrute/engine/optimise'
import { buildTravel } from '@hjemrute/engine/travel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ASPECT_NAMES, problemWithAny } from '../../generators/problem.ts'

const at = (time: string) => `2026-11-23T${time}:00+01:00`

/** Two homes, ten minutes from the base and from each other; visits of half an hour, all day long. */
const road = (visits: ProblemInput['visits'], more: Partial<ProblemInput> = {}): ProblemInput => ({
  schema: 'hjemrute/problem/1',
  id: 'road',
  horizon: { start: at('07:00'), end: at('16:00') },
  locations: [{ id: 'base' }, { id: 'one' }, { id: 'two' }],
  travel: {
    kind: 'matrix',
    modes: {
      car: {
        times: [
          [0, 600, 600],
          [600, 0, 600],
          [600, 600, 0],
        ],
      },
    },
  },
  visits,
  shifts: [shift('s1')],
  objective: { preset: 'none', terms: { usualTime: { weight: 1 } } },
  ...more,
})

const shift = (id: string) => ({
  id,
  caregiver: null,
  start: at('08:00'),
  end: at('12:00'),
  startLocation: 'base',
  endLocation: 'base',
})

const visit = (id: string, location: string, usual?: string) => ({
  id,
  recipient: location,
  location,
  staffing: [{ duration: 1800 }],
  ...(usual === undefined ? {} : { usualStart: at(usual) }),
})

function planned(input: ProblemInput, order: readonly (readonly [shift: string, stops: readonly StopAt[]])[]) {
  const { problem, faults } = parseProblem(input)
  expect(faults).toEqual([])
  const shifts = order.map(([id, stops]) => ({
    shift: id,
    departure: at(minus(stops[0]![1], 10)),
    return: at(minus(stops.at(-1)![1], -40)),
    stops: stops.map(([visit, start, place = 0], k) => ({
      kind: 'visit' as const,
      id: visit,
      place,
      location: problem!.visits.find((each) => each.id === visit)!.location,
      arrival: at(k === 0 ? start : minus(stops[k - 1]![1], -40)),
      start: at(start),
      end: at(minus(start, -30)),
      travel: 600,
      waiting: k === 0 ? 0 : 60 * (minutesOf(start) - minutesOf(stops[k - 1]![1]) - 40),
    })),
  }))
  const plan: Plan = { schema: 'hjemrute/plan/1', problem: 'road', shifts, unassigned: [], bound: null }
  const travel = buildTravel(problem!)
  expect(checkPlan(problem!, plan, travel).violations).toEqual([])
  return { problem: problem!, plan, travel }
}

type StopAt = readonly [visit: string, start: string, place?: number]

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const minus = (time: string, minutes: number): string => {
  const total = minutesOf(time) - minutes
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}

function startsAfter({ problem, plan, travel }: ReturnType<typeof planned>): string[] {
  const moved = retime(problem, plan)
  expect(checkPlan(problem, moved, travel).violations).toEqual([])
  return moved.shifts.flatMap(({ stops }) => stops.map(({ id, start }) => `${id} ${start.slice(11, 16)}`))
}

const cost = ({ problem, travel }: ReturnType<typeof planned>, plan: Plan): number =>
  checkPlan(problem, plan, travel).cost.total

describe('starts are moved to where they cost less', () => {
  test('to the usual start, and usualTime falls to 0', () => {
    const day = planned(road([visit('a', 'one', '09:00'), visit('b', 'two', '10:30')]), [
      [
        's1',
        [
          ['a', '08:10'],
          ['b', '08:50'],
        ],
      ],
    ])
    // 08:10 is 50 minutes before 09:00, and 08:50 is 100 minutes before 10:30: 9000 seconds.
    expect(cost(day, day.plan)).toBe(9000)
    expect(startsAfter(day)).toEqual(['a 09:00', 'b 10:30'])
    expect(cost(day, retime(day.problem, day.plan))).toBe(0)
  })

  test('as late as the shift and what follows leave room', () => {
    const day = planned(road([visit('a', 'one', '11:00'), visit('b', 'two')]), [
      [
        's1',
        [
          ['a', '08:10'],
          ['b', '08:50'],
        ],
      ],
    ])
    // Back at 12:00: b begins at 11:20 at the latest, and a 40 minutes before it.
    expect(startsAfter(day)).toEqual(['a 10:40', 'b 11:20'])
  })

  test('no further than a closing allows, and not at all when waiting costs as much', () => {
    const closing = { ...visit('a', 'one', '10:00'), windows: [{ opens: at('08:00'), hardCloses: at('09:30') }] }
    expect(startsAfter(planned(road([closing]), [['s1', [['a', '08:10']]]]))).toEqual(['a 09:30'])
    const terms = { usualTime: { weight: 1 }, waiting: { weight: 1 } }
    const visits = [visit('a', 'one', '08:10'), visit('b', 'two', '09:30')]
    const day = planned(road(visits, { objective: { preset: 'none', terms } }), [
      [
        's1',
        [
          ['a', '08:10'],
          ['b', '08:50'],
        ],
      ],
    ])
    expect(retime(day.problem, day.plan)).toBe(day.plan)
  })

  test('all places of a visit together, though only one route has room at first', () => {
    const both = { ...visit('a', 'one', '09:00'), staffing: [{ duration: 1800 }, { duration: 1800 }] }
    const day = planned(road([both, visit('b', 'two')], { shifts: [shift('s1'), shift('s2')] }), [
      ['s1', [['a', '08:10', 0]]],
      [
        's2',
        [
          ['a', '08:10', 1],
          ['b', '08:50'],
        ],
      ],
    ])
    expect(startsAfter(day)).toEqual(['a 09:00', 'a 09:00', 'b 09:40'])
  })

  test('within the gap to the visit it is tied to', () => {
    const dependencies = [{ first: 'a', second: 'b', maximumGap: 3600 }]
    const early = { ...visit('a', 'one'), windows: [{ opens: at('08:00'), hardCloses: at('08:10') }] }
    const day = planned(road([early, visit('b', 'two', '11:00')], { dependencies }), [
      [
        's1',
        [
          ['a', '08:10'],
          ['b', '08:50'],
        ],
      ],
    ])
    // a cannot move, so b may begin at 09:10 at the latest: neither 11:00 nor 11:20 will do.
    expect(startsAfter(day)).toEqual(['a 08:10', 'b 08:50'])
  })
})

test('never breaks a rule and never costs more, whatever the problem', () => {
  fc.assert(
    fc.property(problemWithAny(ASPECT_NAMES), fc.nat(99), (input, seed) => {
      const problem: Problem | undefined = parseProblem(input).problem
      if (problem === undefined) return
      const travel = buildTravel(problem)
      const { plan } = solve(problem, travel, { seed, budget: { iterations: 20 } })
      const before = checkPlan(problem, plan, travel)
      const after = checkPlan(problem, retime(problem, plan), travel)
      const rules = (violations: typeof before.violations) => violations.map(({ rule, place }) => `${rule} ${place}`)
      expect(rules(after.violations)).toEqual(rules(before.violations))
      expect(after.cost.total).toBeLessThanOrEqual(before.cost.total * (1 + 1e-9))
    }),
    { numRuns: 60 },
  )
})
