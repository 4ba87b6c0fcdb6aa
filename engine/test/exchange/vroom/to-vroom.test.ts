import { describe, expect, test } from 'vitest'
import { fromVroom, planFromVroom, toVroom } from '../../../src/exchange/index.ts'
import { planSchema, problemSchema } from '../../../src/model/index.ts'
import { faultsOf } from '../faults-of.ts'
import { changed, example } from './example.ts'

const problem = problemSchema.parse(fromVroom(example))

/** Vehicle 1: base, job 11, pause there, pickup 5, delivery 5, base. Vehicle 2 stays at home; job 12 is left out. */
const output = {
  code: 0,
  routes: [
    {
      vehicle: 1,
      steps: [
        { type: 'start', arrival: 28_800 },
        { type: 'job', id: 11, arrival: 28_890, waiting_time: 0, service: 900 },
        { type: 'break', id: 7, arrival: 29_790, waiting_time: 210, service: 600 },
        { type: 'pickup', id: 5, arrival: 30_780, waiting_time: 0, service: 120 },
        { type: 'delivery', id: 5, arrival: 31_020, waiting_time: 0, service: 180 },
        { type: 'end', arrival: 31_260 },
      ],
    },
  ],
}
const plan = planSchema.parse(planFromVroom(problem, output))

describe('VROOM’s output', () => {
  test('becomes a plan', () => {
    expect(plan.shifts[0]).toMatchObject({
      departure: '2026-01-05T08:00:00+00:00',
      return: '2026-01-05T08:41:00+00:00',
    })
    expect(plan.shifts[0]!.stops.map(({ id, location, travel, waiting }) => [id, location, travel, waiting])).toEqual([
      ['job-11', '1', 90, 0],
      // 210 s of waiting are enough to go on to place 3 (180 s) first; there 30 s are left.
      ['7', '3', 180, 30],
      ['pickup-5', '3', 0, 180],
      ['delivery-5', '1', 120, 0],
    ])
    expect(plan.shifts[1]).toEqual({ shift: '2', stops: [] })
    expect(plan.unassigned).toMatchObject([{ id: 'job-12', mandatory: false }])
  })

  test('is written from a plan', () => {
    const { summary, unassigned, routes } = toVroom(problem, plan)
    expect(unassigned).toEqual([{ id: 12, type: 'job', location_index: 2 }])
    // Travel: 90 + 180 + 0 + 120 and 60 home. Service: 900 + 600 + 120 + 180. Ten metres a second.
    expect(summary).toEqual({
      cost: 450,
      routes: 1,
      unassigned: 1,
      setup: 0,
      service: 1800,
      duration: 450,
      waiting_time: 210,
      distance: 4500,
      delivery: [2],
      pickup: [0],
      violations: [],
    })
    expect(routes[0]).toMatchObject({ vehicle: 1, description: 'morning car', cost: 450 })
    expect(
      routes[0]!.steps.map(({ type, id, arrival, duration, load }) => [type, id, arrival, duration, load]),
    ).toEqual([
      ['start', undefined, 28_800, 0, [2]],
      ['job', 11, 28_890, 90, [0]],
      ['break', 7, 29_970, 270, [0]],
      ['pickup', 5, 30_600, 270, [0]],
      ['delivery', 5, 31_020, 390, [0]],
      ['end', undefined, 31_260, 450, [0]],
    ])
    expect(routes[0]!.steps[0]).toMatchObject({ location: [10.4, 63.43], location_index: 0 })
    expect(routes[0]!.steps[2]).toMatchObject({ description: 'lunch', service: 600, waiting_time: 30, distance: 2700 })
  })

  test('and back is the same plan', () => {
    expect(planSchema.parse(planFromVroom(problem, toVroom(problem, plan)))).toEqual(plan)
  })

  test('counts time stamps where the problem did', () => {
    const midnight = 1_768_003_200
    const stamped = problemSchema.parse(
      fromVroom({
        vehicles: [{ id: 1, start_index: 0, end_index: 0, time_window: [midnight, midnight + 36_000] }],
        jobs: [{ id: 1, location_index: 1, service: 60 }],
        matrix: [
          [0, 10],
          [20, 0],
        ],
      }),
    )
    const steps = [{ type: 'job', id: 1, arrival: midnight + 10, service: 60 }]
    const back = planSchema.parse(planFromVroom(stamped, { routes: [{ vehicle: 1, steps }] }))
    const { routes, summary } = toVroom(stamped, back)
    expect(routes[0]!.steps.map(({ arrival }) => arrival - midnight)).toEqual([0, 10, 90])
    // Without a matrix of distances there is no word of them.
    expect(summary).not.toHaveProperty('distance')
  })

  test('prices a route as the problem does', () => {
    const priced = problemSchema.parse(
      fromVroom(
        changed(({ vehicles }) => {
          for (const vehicle of vehicles)
            vehicle['costs'] = { fixed: 100, per_hour: 7200, per_km: 10, per_task_hour: 1200 }
        }),
      ),
    )
    // 450 s at 2 a second; 4.5 km at 10; 1,200 s of task (the break is none) at ⅓; 100 for using the vehicle.
    expect(toVroom(priced, planSchema.parse(planFromVroom(priced, output))).summary.cost).toBe(900 + 45 + 400 + 100)
  })

  test('numbers what has no number, and tells its name', () => {
    const named = problemSchema.parse({
      ...problem,
      visits: problem.visits.map((visit) => ({ ...visit, id: `visit ${visit.id}` })),
      dependencies: [],
      bundles: [],
    })
    const renamed = {
      ...plan,
      shifts: plan.shifts.map((shift) => ({
        ...shift,
        stops: shift.stops.map((stop) => (stop.kind === 'visit' ? { ...stop, id: `visit ${stop.id}` } : stop)),
      })),
    }
    const steps = toVroom(named, renamed).routes[0]!.steps
    expect(steps.map(({ type, id, description }) => [type, id, description])).toContainEqual([
      'job',
      3,
      'visit pickup-5',
    ])
  })

  test.each([
    ['an unknown vehicle', { routes: [{ vehicle: 9, steps: [] }] }, 'exchange-unknown-reference'],
    ['a vehicle twice', { routes: [output.routes[0], output.routes[0]] }, 'exchange-duplicate'],
    [
      'an unknown job',
      { routes: [{ vehicle: 1, steps: [{ type: 'job', id: 1, arrival: 0 }] }] },
      'exchange-unknown-reference',
    ],
    [
      'an unknown break',
      { routes: [{ vehicle: 2, steps: [{ type: 'break', id: 7, arrival: 0 }] }] },
      'exchange-unknown-reference',
    ],
    [
      'a step of another type',
      { routes: [{ vehicle: 1, steps: [{ type: 'nap', id: 1, arrival: 0 }] }] },
      'exchange-not-one-of',
    ],
    ['no routes', {}, 'exchange-missing'],
  ])('with %s is refused', (_, json, code) => {
    expect(faultsOf(() => planFromVroom(problem, json)).map((fault) => fault.code)).toContain(code)
  })
})
