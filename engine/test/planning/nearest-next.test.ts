import { checkPlan } from '@hjemrute/engine/check'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import type { Plan, Problem, ProblemInput } from '@hjemrute/engine/model'
import { nearestNext } from '@hjemrute/engine/planning'
import { buildTravel } from '@hjemrute/engine/travel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleDay } from '../example-day.ts'
import { ASPECT_NAMES, problemWithAny } from '../generators/problem.ts'

function read(input: unknown): Problem {
  const { problem, faults } = parseProblem(input)
  expect(faults).toEqual([])
  return problem!
}

const at = (time: string) => `2026-11-23T${time}:00+01:00`

/** One caregiver at the base; homes lie 5, 10 and 15 minutes away along a road, all visits last 20 minutes. */
const road = (more: Partial<ProblemInput> = {}): ProblemInput => ({
  schema: 'hjemrute/problem/1',
  id: 'road',
  horizon: { start: at('00:00'), end: at('23:00') },
  locations: ['base', 'near', 'middle', 'far'].map((id) => ({ id })),
  travel: {
    kind: 'matrix',
    modes: {
      car: {
        times: [
          [0, 300, 600, 900],
          [300, 0, 300, 600],
          [600, 300, 0, 300],
          [900, 600, 300, 0],
        ],
      },
    },
  },
  visits: ['far', 'near', 'middle'].map((location) => ({
    id: `to-${location}`,
    recipient: location,
    location,
    staffing: [{ duration: 1200 }],
  })),
  shifts: [shift('s1')],
  ...more,
})

function shift(id: string) {
  return { id, caregiver: null, start: at('08:00'), end: at('12:00'), startLocation: 'base', endLocation: 'base' }
}

const stopsOf = (plan: Plan, id = 's1') =>
  plan.shifts.find(({ shift }) => shift === id)!.stops.map((stop) => `${stop.id} ${stop.start.slice(11, 16)}`)

const planOf = (input: ProblemInput): Plan => {
  const problem = read(input)
  return nearestNext(problem, buildTravel(problem))
}

describe('the rule', () => {
  test('takes the nearest visit, then the nearest from there', () => {
    // 08:00 + 5 min = 08:05; + 20 + 5 = 08:30; + 20 + 5 = 08:55.
    expect(stopsOf(planOf(road()))).toEqual(['to-near 08:05', 'to-middle 08:30', 'to-far 08:55'])
  })

  test('takes first what should have begun within half an hour, however far', () => {
    const [far, ...others] = road().visits
    // Free at 08:00: 08:30 is soon, and the drive takes a quarter of an hour.
    const hurried = { ...far!, windows: [{ opens: at('07:00'), softCloses: at('08:30') }] }
    expect(stopsOf(planOf(road({ visits: [hurried, ...others] })))[0]).toBe('to-far 08:15')
  })

  test('does not wait for what opens later while there is something to do', () => {
    const [far, near, middle] = road().visits
    const later = { ...near!, windows: [{ opens: at('09:30') }] }
    // To the middle 08:10–08:30, on to the far 08:35–08:55, then waits near the base's end of the road.
    expect(stopsOf(planOf(road({ visits: [far!, later, middle!] })))).toEqual([
      'to-middle 08:10',
      'to-far 08:35',
      'to-near 09:30',
    ])
  })

  test('lets the shift that is free first take the next visit', () => {
    const plan = planOf(road({ shifts: [shift('s1'), shift('s2')] }))
    // Both are free at 08:00: s1 takes the nearest (free again 08:25), s2 the next (08:30), s1 the last.
    expect(stopsOf(plan, 's1')).toEqual(['to-near 08:05', 'to-far 08:35'])
    expect(stopsOf(plan, 's2')).toEqual(['to-middle 08:10'])
  })

  test('brings the colleague who can be there first to a visit for two, and both begin together', () => {
    const [far, near] = road().visits
    const both = { ...far!, staffing: [{ duration: 1200 }, { duration: 600 }] }
    const plan = planOf(road({ visits: [near!, both], shifts: [shift('s1'), shift('s2')] }))
    // s1 is at the near home until 08:25 and needs 10 minutes from there; s2 would be there at 08:15.
    expect(stopsOf(plan, 's1')).toEqual(['to-near 08:05', 'to-far 08:35'])
    expect(stopsOf(plan, 's2')).toEqual(['to-far 08:35'])
  })

  test('takes a break while it still can', () => {
    const breaks = [{ id: 'pause', duration: 1800, opens: at('08:20'), closes: at('09:10') }]
    const plan = planOf(road({ shifts: [{ ...shift('s1'), breaks }] }))
    // After the near home (08:25) the middle one would end at 08:50: half an hour later it is 09:20, too late.
    expect(stopsOf(plan)).toEqual(['to-near 08:05', 'pause 08:25', 'to-middle 09:00', 'to-far 09:25'])
  })

  test('leaves out what no longer fits, and says who was ruled out by what', () => {
    const [far, near, middle] = road().visits
    const needy = { ...far!, staffing: [{ duration: 1200, qualifications: [{ code: 'nurse' }] }] }
    const late = { ...middle!, windows: [{ opens: at('11:45') }] }
    const plan = planOf(road({ visits: [needy, near!, late] }))
    expect(stopsOf(plan)).toEqual(['to-near 08:05'])
    expect(plan.unassigned).toEqual([
      {
        kind: 'visit',
        id: 'to-far',
        mandatory: true,
        reasons: [
          {
            code: 'no-shift-qualified',
            values: { qualification: 'nurse' },
            ruledOut: ['s1'],
            action: 'find-substitute',
          },
        ],
      },
      {
        kind: 'visit',
        id: 'to-middle',
        mandatory: true,
        reasons: [{ code: 'no-time-left', values: {}, ruledOut: ['s1'], action: 'displace-others' }],
      },
    ])
  })

  test('waits with a visit until the one it comes after is done, and for the gap between them', () => {
    const dependencies = [{ first: 'to-far', second: 'to-near', from: 'end' as const, minimumGap: 3600 }]
    // Middle 08:10–08:30, far 08:35–08:55; an hour later it is 09:55.
    expect(stopsOf(planOf(road({ dependencies })))).toEqual(['to-middle 08:10', 'to-far 08:35', 'to-near 09:55'])
  })
})

test('without shifts everything is unassigned, and says why', () => {
  const plan = planOf(road({ shifts: [] }))
  expect(plan.unassigned.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
    ['no-shifts'],
    ['no-shifts'],
    ['no-shifts'],
  ])
})

test('a plan of any problem is legal: the check finds nothing but what the plan itself lists as missing', () => {
  fc.assert(
    fc.property(problemWithAny(ASPECT_NAMES), (input) => {
      const { problem } = parseProblem(input)
      if (problem === undefined) return
      const travel = buildTravel(problem)
      const plan = nearestNext(problem, travel)
      expect(parsePlan(JSON.parse(JSON.stringify(plan))).faults).toEqual([])
      // What even an empty plan breaks (too little rest between two shifts of the roster) is not the rule's fault.
      const empty = { ...plan, shifts: [] }
      const ofRoster = checkPlan(problem, empty, travel).violations.filter(({ values }) => values['unassigned'] !== 0)
      const given = new Set(ofRoster.map(({ rule, place }) => `${rule} ${place}`))
      const { violations } = checkPlan(problem, plan, travel)
      const broken = violations.filter(
        ({ rule, place, values }) => values['unassigned'] !== 1 && !given.has(`${rule} ${place}`),
      )
      expect(broken).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('the day of the demo is planned legally', () => {
  // With a car for everyone: the rule does not know what else to go by.
  const { problem, travel } = exampleDay('department-day', (input) => ({
    ...input,
    shifts: input.shifts.map(({ vehiclePool: _, ...shift }) => shift),
  }))
  const { violations } = checkPlan(problem, nearestNext(problem, travel), travel)
  expect(violations.filter(({ values }) => values['unassigned'] !== 1)).toEqual([])
})
