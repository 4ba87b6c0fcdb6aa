import { describe, expect, test } from 'vitest'
import { fromVroom, UNSUPPORTED_REASONS, VROOM_FIELDS } from '../../../src/exchange/index.ts'
import { parseProblem } from '../../../src/model/index.ts'
import { faultsOf } from '../faults-of.ts'
import { changed, example } from './example.ts'
import type { Loose } from './example.ts'

type Change = (copy: Loose) => void

/** A change that gives each documented field a value of its own: it must show in the problem. */
const mapped: Record<string, Change> = {
  'problem.vehicles': ({ vehicles }) => vehicles.pop(),
  'problem.jobs': ({ jobs }) => jobs.pop(),
  'problem.shipments': ({ shipments }) => shipments.pop(),
  'problem.matrices': ({ matrices }) => ((matrices!['car']!['durations'] as number[][])[0]![1] = 91),
  'problem.matrix': (copy) => {
    copy['matrix'] = copy.matrices!['car']!['durations']
    delete copy.matrices
  },
  'job.id': ({ jobs }) => (jobs[0]!['id'] = 99),
  'job.description': ({ jobs }) => (jobs[0]!['description'] = 'other'),
  'job.location': ({ jobs }) => (jobs[0]!['location'] = [10.5, 63.4]),
  'job.location_index': ({ jobs }) => (jobs[0]!['location_index'] = 4),
  'job.setup': ({ jobs }) => (jobs[1]!['setup'] = 61),
  'job.service': ({ jobs }) => (jobs[0]!['service'] = 901),
  'job.setup_per_type': (copy) => {
    typed(copy)
    copy.jobs[1]!['setup_per_type'] = { van: 70 }
  },
  'job.service_per_type': (copy) => {
    typed(copy)
    copy.jobs[0]!['service_per_type'] = { van: 70 }
  },
  'job.amount': ({ jobs }) => {
    delete jobs[0]!['delivery']
    jobs[0]!['amount'] = [3]
  },
  'job.delivery': ({ jobs }) => (jobs[0]!['delivery'] = [3]),
  'job.pickup': ({ jobs }) => jobs.forEach((job) => ((job['delivery'] = [0]), (job['pickup'] = [1]))),
  'job.skills': ({ jobs }) => (jobs[0]!['skills'] = [1, 2]),
  'job.priority': ({ jobs }) => (jobs[0]!['priority'] = 11),
  'job.time_windows': ({ jobs }) => (jobs[0]!['time_windows'] = [[28_800, 29_000]]),
  'shipment.pickup': ({ shipments }) => (shipments[0]!.pickup['service'] = 121),
  'shipment.delivery': ({ shipments }) => (shipments[0]!.delivery['service'] = 181),
  'shipment.skills': ({ shipments }) => (shipments[0]!['skills'] = [2]),
  'shipment.priority': ({ shipments }) => (shipments[0]!['priority'] = 3),
  'shipmentStep.id': ({ shipments }) => (shipments[0]!.pickup['id'] = 6),
  'shipmentStep.description': ({ shipments }) => (shipments[0]!.pickup['description'] = 'key'),
  'shipmentStep.location': ({ shipments }) => (shipments[0]!.pickup['location'] = [10.5, 63.4]),
  'shipmentStep.location_index': ({ shipments }) => (shipments[0]!.pickup['location_index'] = 4),
  'shipmentStep.setup': ({ shipments }) => (shipments[0]!.pickup['setup'] = 5),
  'shipmentStep.service': ({ shipments }) => (shipments[0]!.pickup['service'] = 5),
  'shipmentStep.setup_per_type': (copy) => {
    typed(copy)
    copy.shipments[0]!.pickup['setup_per_type'] = { van: 70 }
  },
  'shipmentStep.service_per_type': (copy) => {
    typed(copy)
    copy.shipments[0]!.pickup['service_per_type'] = { van: 70 }
  },
  'shipmentStep.time_windows': ({ shipments }) => (shipments[0]!.pickup['time_windows'] = [[28_800, 29_000]]),
  'vehicle.id': ({ vehicles }) => (vehicles[0]!['id'] = 9),
  'vehicle.profile': (copy) => {
    copy.vehicles[1]!['profile'] = 'bike'
    copy.matrices!['bike'] = copy.matrices!['car']!
  },
  'vehicle.description': ({ vehicles }) => (vehicles[0]!['description'] = 'other'),
  'vehicle.start': ({ vehicles }) => (vehicles[0]!['start'] = [10.5, 63.4]),
  'vehicle.start_index': ({ vehicles }) => (vehicles[0]!['start_index'] = 4),
  'vehicle.end': ({ vehicles }) => (vehicles[1]!['end'] = [10.5, 63.4]),
  'vehicle.end_index': ({ vehicles }) => (vehicles[0]!['end_index'] = 4),
  'vehicle.capacity': ({ vehicles }) => (vehicles[0]!['capacity'] = [9]),
  'vehicle.costs': ({ vehicles }) => (vehicles[0]!['costs'] = { fixed: 1 }),
  'vehicle.skills': ({ vehicles }) => (vehicles[0]!['skills'] = [1]),
  'vehicle.type': (copy) => {
    copy.jobs[0]!['service_per_type'] = { van: 70 }
    typed(copy)
  },
  'vehicle.time_window': ({ vehicles }) => (vehicles[0]!['time_window'] = [28_800, 35_000]),
  'vehicle.breaks': ({ vehicles }) => (vehicles[0]!['breaks'] = []),
  'vehicle.speed_factor': ({ vehicles }) => (vehicles[0]!['speed_factor'] = 1.25),
  'vehicle.max_tasks': ({ vehicles }) => (vehicles[0]!['max_tasks'] = 3),
  'vehicle.max_distance': ({ vehicles }) => (vehicles[0]!['max_distance'] = 5000),
  'costs.fixed': ({ vehicles }) => (vehicles[0]!['costs'] = { fixed: 1 }),
  'costs.per_hour': ({ vehicles }) => (vehicles[0]!['costs'] = { per_hour: 1 }),
  'costs.per_task_hour': ({ vehicles }) => vehicles.forEach((vehicle) => (vehicle['costs'] = { per_task_hour: 1 })),
  'costs.per_km': ({ vehicles }) => (vehicles[0]!['costs'] = { per_km: 1 }),
  'break.id': ({ vehicles }) => (theBreak(vehicles)['id'] = 8),
  'break.time_windows': ({ vehicles }) => (theBreak(vehicles)['time_windows'] = [[30_000, 31_000]]),
  'break.service': ({ vehicles }) => (theBreak(vehicles)['service'] = 601),
  'break.description': ({ vehicles }) => (theBreak(vehicles)['description'] = 'other'),
  'matrix.durations': ({ matrices }) => ((matrices!['car']!['durations'] as number[][])[0]![1] = 91),
  'matrix.distances': ({ matrices }) => ((matrices!['car']!['distances'] as number[][])[0]![1] = 91),
}

/** A change that asks for what the planning problem has no words for: refused with the field's name and a reason. */
const refused: Record<string, [reason: (typeof UNSUPPORTED_REASONS.vroom)[number], change: Change][]> = {
  'job.setup': [['shared-place', ({ jobs }) => (jobs[0]!['setup'] = 5)]],
  'job.setup_per_type': [
    [
      'differs-between-vehicles',
      ({ vehicles, jobs }) => ((vehicles[0]!['type'] = 'van'), (jobs[1]!['setup_per_type'] = { van: 70 })),
    ],
    ['shared-place', (copy) => (typed(copy), (copy.jobs[0]!['setup_per_type'] = { van: 70 }))],
  ],
  'job.service_per_type': [
    [
      'differs-between-vehicles',
      ({ vehicles, jobs }) => ((vehicles[0]!['type'] = 'van'), (jobs[0]!['service_per_type'] = { van: 70 })),
    ],
  ],
  'job.pickup': [['load-both-ways', ({ jobs }) => (jobs[1]!['pickup'] = [1])]],
  'job.time_windows': [
    [
      'overlapping-windows',
      ({ jobs }) =>
        (jobs[0]!['time_windows'] = [
          [0, 10],
          [5, 20],
        ]),
    ],
  ],
  'shipment.amount': [['load-on-the-way', ({ shipments }) => (shipments[0]!['amount'] = [1])]],
  'vehicle.start': [['needs-matrices', (copy) => byCoordinates(copy, 'start')]],
  'vehicle.end': [['needs-matrices', (copy) => byCoordinates(copy, 'end')]],
  'vehicle.costs': [
    [
      'needs-distances',
      ({ vehicles, matrices }) => ((vehicles[0]!['costs'] = { per_km: 1 }), delete matrices!['car']!['distances']),
    ],
    ['differs-between-vehicles', ({ vehicles }) => (vehicles[0]!['costs'] = { per_task_hour: 1 })],
    [
      'task-hour-above-hour',
      ({ vehicles }) => vehicles.forEach((vehicle) => (vehicle['costs'] = { per_task_hour: 4000 })),
    ],
  ],
  'vehicle.speed_factor': [
    ['needs-matrices', (copy) => (byCoordinates(copy), (copy.vehicles[0]!['speed_factor'] = 2))],
  ],
  'vehicle.max_travel_time': [['no-such-rule', ({ vehicles }) => (vehicles[0]!['max_travel_time'] = 3600)]],
  'vehicle.max_distance': [
    [
      'needs-distances',
      ({ vehicles, matrices }) => ((vehicles[0]!['max_distance'] = 1), delete matrices!['car']!['distances']),
    ],
  ],
  'vehicle.steps': [['start-plan', ({ vehicles }) => (vehicles[0]!['steps'] = [{ type: 'job', id: 11 }])]],
  'break.time_windows': [
    [
      'several-windows',
      ({ vehicles }) =>
        (theBreak(vehicles)['time_windows'] = [
          [1, 2],
          [3, 4],
        ]),
    ],
  ],
  'break.max_load': [['no-such-rule', ({ vehicles }) => (theBreak(vehicles)['max_load'] = [1])]],
  'matrix.costs': [
    ['own-cost-matrix', ({ matrices }) => (matrices!['car']!['costs'] = matrices!['car']!['durations'])],
  ],
}

function theBreak(vehicles: Loose['vehicles']): Record<string, unknown> {
  return (vehicles[0]!['breaks'] as Record<string, unknown>[])[0]!
}

/** All vehicles of one type, so that a duration per type does not depend on who comes. */
function typed({ vehicles }: Loose): void {
  for (const vehicle of vehicles) vehicle['type'] = 'van'
}

/** Coordinates instead of matrices; without one of the ends of the first vehicle. */
function byCoordinates(copy: Loose, without?: 'start' | 'end'): void {
  delete copy.matrices
  for (const vehicle of copy.vehicles) Object.assign(vehicle, { start: [10, 60], end: [10, 60] })
  for (const task of [...copy.jobs, ...copy.shipments.flatMap(({ pickup, delivery }) => [pickup, delivery])])
    task['location'] = [10, 61]
  copy.jobs[1]!['location'] = [11, 61]
  if (without !== undefined) delete copy.vehicles[0]![without]
}

const fields = Object.entries(VROOM_FIELDS).flatMap(([object, names]) => names.map((name) => `${object}.${name}`))
const asItIs = parseProblem(fromVroom(example)).problem

test('every documented field has a case here', () => {
  expect(fields.filter((field) => mapped[field] === undefined && refused[field] === undefined)).toEqual([])
  expect(Object.keys({ ...mapped, ...refused }).filter((field) => !fields.includes(field))).toEqual([])
})

test('every reason to refuse has a case here', () => {
  const reasons = new Set(Object.values(refused).flatMap((cases) => cases.map(([reason]) => reason)))
  expect(UNSUPPORTED_REASONS.vroom.filter((reason) => !reasons.has(reason))).toEqual([])
})

test.each(Object.entries(mapped))('%s shows in the problem', (_, change) => {
  const { problem, faults } = parseProblem(fromVroom(changed(change)))
  expect(faults).toEqual([])
  expect(problem).not.toEqual(asItIs)
})

const refusals = Object.entries(refused).flatMap(([field, cases]) =>
  cases.map(([reason, change]) => ({ field, reason, change })),
)

test.each(refusals)('$field is refused by name: $reason', ({ field, reason, change }) => {
  const name = field.split('.')[1]!
  const faults = faultsOf(() => fromVroom(changed(change)))
  expect(faults.map(({ code, values }) => ({ code, field: values['field'], reason: values['reason'] }))).toContainEqual(
    {
      code: 'exchange-unsupported',
      field: name,
      reason,
    },
  )
})

describe('a field that is not documented', () => {
  const places: [string, Change][] = [
    ['the problem', (copy) => (copy['options'] = {})],
    ['a vehicle', ({ vehicles }) => (vehicles[0]!['time_windows'] = [[0, 1]])],
    ['a job', ({ jobs }) => (jobs[0]!['time_window'] = [0, 1])],
    ['a shipment', ({ shipments }) => (shipments[0]!['service'] = 1)],
    ['a shipment step', ({ shipments }) => (shipments[0]!.pickup['skills'] = [1])],
    ['a break', ({ vehicles }) => (theBreak(vehicles)['time_window'] = [0, 1])],
    ['costs', ({ vehicles }) => (vehicles[0]!['costs'] = { per_minute: 1 })],
    ['a matrix', ({ matrices }) => (matrices!['car']!['duration'] = [])],
  ]
  test.each(places)('is refused in %s', (_, change) => {
    expect(faultsOf(() => fromVroom(changed(change))).map(({ code }) => code)).toContain('exchange-unknown-field')
  })
})

describe('bad input', () => {
  const cases: [string, unknown, string][] = [
    ['nothing', null, 'exchange-wrong-type'],
    ['a list', [], 'exchange-wrong-type'],
    ['no vehicles', { ...example, vehicles: [] }, 'exchange-missing'],
    [
      'a hole in a matrix',
      changed(({ matrices }) => ((matrices!['car']!['durations'] as (number | null)[][])[2]![3] = null)),
      'exchange-matrix-hole',
    ],
    [
      'a matrix that is not square',
      changed(({ matrices }) => (matrices!['car']!['durations'] as number[][]).pop()),
      'exchange-matrix-shape',
    ],
    [
      'matrices of two sizes',
      changed(({ matrices }) => (matrices!['bike'] = { durations: [[0]] })),
      'exchange-matrix-shape',
    ],
    ['a profile without a matrix', changed(({ vehicles }) => (vehicles[0]!['profile'] = 'boat')), 'exchange-missing'],
    ['a place without an index', changed(({ jobs }) => delete jobs[0]!['location_index']), 'exchange-missing'],
    ['loads of another kind', changed(({ jobs }) => (jobs[0]!['delivery'] = [1, 2])), 'exchange-wrong-type'],
    ['a window of one end', changed(({ jobs }) => (jobs[0]!['time_windows'] = [[1]])), 'exchange-wrong-type'],
    ['half a second', changed(({ jobs }) => (jobs[0]!['service'] = 0.5)), 'exchange-wrong-type'],
    ['a negative service', changed(({ jobs }) => (jobs[0]!['service'] = -1)), 'exchange-out-of-range'],
    ['a priority beyond 100', changed(({ jobs }) => (jobs[0]!['priority'] = 101)), 'exchange-out-of-range'],
    [
      'a vehicle from nowhere to nowhere',
      changed(({ vehicles }) => (delete vehicles[0]!['start_index'], delete vehicles[0]!['end_index'])),
      'exchange-missing',
    ],
  ]
  test.each(cases)('with %s is refused', (_, json, code) => {
    expect(faultsOf(() => fromVroom(json)).map((fault) => fault.code)).toContain(code)
  })
})
