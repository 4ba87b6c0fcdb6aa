import { describe, expect, test } from 'vitest'
import { fromVroom } from '../../../src/exchange/index.ts'
import { parseProblem } from '../../../src/model/index.ts'
import type { Problem } from '../../../src/model/index.ts'
import { faultsOf } from '../faults-of.ts'
import { changed, example } from './example.ts'

function problemOf(json: unknown = example): Problem {
  const { problem, faults } = parseProblem(fromVroom(json))
  expect(faults).toEqual([])
  return problem!
}

describe('a problem in VROOM’s words', () => {
  test('has a shift for every vehicle', () => {
    const { shifts, caregivers } = problemOf()
    expect(shifts[0]).toMatchObject({
      id: '1',
      caregiver: '1',
      start: '2026-01-05T08:00:00+00:00',
      startLocation: '0',
      endLocation: '0',
      endBinds: 'hard',
      departure: 'free',
      capacity: { 'delivery-1': 8, 'pickup-1': 8, tasks: 4 },
    })
    expect(caregivers[0]).toMatchObject({ name: 'morning car', qualifications: [{ code: '1' }, { code: '2' }] })
    expect(shifts[0]!.breaks).toMatchObject([{ id: '7', name: 'lunch', duration: 600, binds: 'start', hard: true }])
  })

  test('has a visit for every job, with windows that bind the start', () => {
    const { visits, recipients } = problemOf()
    expect(visits[0]).toMatchObject({
      id: 'job-11',
      location: '1',
      closingBinds: 'start',
      windows: [
        { opens: '2026-01-05T08:00:00+00:00', hardCloses: '2026-01-05T08:20:00+00:00' },
        { opens: '2026-01-05T09:10:00+00:00', hardCloses: '2026-01-05T09:26:40+00:00' },
      ],
      staffing: [{ duration: 900, qualifications: [{ code: '2' }] }],
      load: { 'delivery-1': 2, tasks: 1 },
      leavingOut: 'mayBeLeftOut',
    })
    expect(recipients[0]).toMatchObject({ id: 'job-11', name: 'dressing' })
    // Setup is part of the service where nobody else is: 60 + 300.
    expect(visits[1]!.staffing[0]!.duration).toBe(360)
  })

  test('ties the two steps of a shipment', () => {
    const { dependencies, bundles } = problemOf()
    expect(dependencies).toMatchObject([
      { first: 'pickup-5', second: 'delivery-5', from: 'end', minimumGap: 0, caregivers: 'same' },
    ])
    expect(bundles).toMatchObject([{ visits: ['pickup-5', 'delivery-5'], leavingOut: 'mayBeLeftOut' }])
  })

  test('puts priorities above the number of tasks, and that above any cost', () => {
    const { visits, bundles } = problemOf()
    const price = Object.fromEntries(visits.map(({ id, leaveOutPrice }) => [id, leaveOutPrice!]))
    // Longest leg 360 s at one unit a second, once for each of four tasks and two vehicles: 2,160, and 1 above it.
    const task = 2161
    // A step of priority is worth all four tasks and one more.
    expect(price).toEqual({
      'job-11': task * (5 * 10 + 1),
      'job-12': task,
      'pickup-5': task * 11,
      'delivery-5': task * 11,
    })
    expect(bundles[0]!.leaveOutPrice).toBe(2 * task * 11)
  })

  test('takes numbers beyond the horizon for time stamps', () => {
    // 1,768,003,200 is 2026-01-10 at midnight, UTC.
    const midnight = 1_768_003_200
    const { horizon, visits, shifts } = problemOf({
      vehicles: [{ id: 1, start_index: 0, end_index: 0, time_window: [midnight + 28_800, midnight + 36_000] }],
      jobs: [{ id: 1, location_index: 1, service: 60, time_windows: [[midnight + 30_000, 4_294_967_295]] }],
      matrix: [
        [0, 10],
        [20, 0],
      ],
    })
    expect(horizon.start).toBe('2026-01-10T00:00:00.000Z')
    expect(shifts[0]!.start).toBe('2026-01-10T08:00:00+00:00')
    // Everything is done by the latest opening, 30,000, and 60 of service and three legs of 20: nothing closes later.
    expect(visits[0]!.windows[0]!.hardCloses).toBe('2026-01-10T08:22:00+00:00')
    expect(horizon.end).toBe('2026-01-10T08:22:00+00:00')
  })

  test('lets a route begin or end anywhere, at no distance', () => {
    const problem = problemOf(
      changed(({ vehicles }) => {
        delete vehicles[0]!['end_index']
      }),
    )
    expect(problem.shifts[0]!.endLocation).toBe('anywhere')
    const times = problem.travel.kind === 'matrix' ? problem.travel.modes['car']!.times : []
    expect(times.map((row) => row[5])).toEqual([0, 0, 0, 0, 0, 0])
    expect(problem.locations.find(({ id }) => id === 'anywhere')).toMatchObject({ matrixIndex: 5 })
  })

  test('scales travel by the speed factor in hundredths of a second, as a mode of its own', () => {
    const problem = problemOf(
      changed(({ vehicles }) => {
        vehicles[1]!['speed_factor'] = 1.5
      }),
    )
    expect(problem.ticksPerSecond).toBe(100)
    expect(problem.shifts.map(({ mode }) => mode)).toEqual(['car', 'car-2'])
    const modes = problem.travel.kind === 'matrix' ? problem.travel.modes : {}
    // 90 s are 9,000 hundredths, and at one and a half times the speed 90 × 67: 100 ÷ 1.5 is 66.7, rounded.
    expect([modes['car']!.times[0]![1], modes['car-2']!.times[0]![1]]).toEqual([9000, 6030])
  })

  test('prices hours, kilometres, task hours and the use of a vehicle', () => {
    const { objective, shifts } = problemOf(
      changed(({ vehicles }) => {
        vehicles[0]!['costs'] = { fixed: 500, per_hour: 7200, per_km: 3, per_task_hour: 1200 }
        vehicles[1]!['costs'] = { per_task_hour: 1200 }
      }),
    )
    expect(objective.terms).toMatchObject({
      // Working time prices travel too, so that 1,200 is taken off the hour of travel.
      travel: { weight: 1, byMode: { car: '6000/3600', 'car-2': '2400/3600' } },
      workingTime: { weight: '1200/3600' },
      distance: { weight: 1, byMode: { car: '3/1000', 'car-2': '0/1000' } },
      shiftUsed: { weight: 1 },
    })
    expect(shifts.map(({ openingCost }) => openingCost)).toEqual([500, 0])
    // 3600 s ÷ 3600 øre: an øre is a unit of cost.
    expect(objective.exchangeRate).toBe(3600)
  })

  test('estimates travel where there are coordinates and no matrices', () => {
    const { travel, locations, visits } = problemOf({
      vehicles: [{ id: 1, start: [10.4, 63.43], end: [10.4, 63.43] }],
      jobs: [
        { id: 1, location: [10.41, 63.42], service: 60 },
        { id: 2, location: [10.41, 63.42] },
      ],
    })
    expect(travel.kind).toBe('estimate')
    expect(locations).toEqual([
      { id: 'place-1', coordinate: { lat: 63.43, lon: 10.4 } },
      { id: 'place-2', coordinate: { lat: 63.42, lon: 10.41 } },
    ])
    expect(visits.map(({ location }) => location)).toEqual(['place-2', 'place-2'])
  })

  test('tells every fault with its path', () => {
    const faults = faultsOf(() =>
      fromVroom(
        changed(({ vehicles, jobs, shipments }) => {
          vehicles[1]!['id'] = 1
          jobs[0]!['service'] = 'long'
          jobs[1]!['location_index'] = 9
          shipments[0]!.pickup['id'] = NaN
        }),
      ),
    )
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ['exchange-wrong-type', 'jobs[0].service'],
      ['exchange-wrong-type', 'shipments[0].pickup.id'],
      ['exchange-duplicate', ''],
      ['exchange-out-of-range', 'jobs[1]'],
    ])
  })
})
