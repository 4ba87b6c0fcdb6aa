import type { ProblemInput } from '../../model/index.ts'
import type { MappedPlaces } from './map-places.ts'
import type { MappedTimes } from './map-times.ts'
import { refuse } from './vroom-fields.ts'
import { taskId } from './vroom-input.ts'
import type { VroomInput, VroomTask } from './vroom-input.ts'

type VisitInput = ProblemInput['visits'][number]

/** The kind of load that counts tasks, for vehicles that may have only so many. */
export const TASKS = 'tasks'
/** Kinds of load are numbered from 1, and what is delivered is told from what is picked up. */
export const loadKind = (way: 'delivery' | 'pickup', index: number): string => `${way}-${index + 1}`

/** The visits of all jobs and shipments, and what ties the two steps of a shipment together. */
export function mapTasks(
  input: VroomInput,
  places: MappedPlaces,
  times: MappedTimes,
  price: number,
): Required<Pick<ProblemInput, 'recipients' | 'visits' | 'dependencies' | 'bundles'>> {
  const { tasks, shipments, vehicles } = input
  refuseLoadBothWays(tasks)
  const counted = vehicles.some(({ maxTasks }) => maxTasks !== undefined)
  const ranked = (tasks: readonly VroomTask[]) => ({
    leavingOut: 'mayBeLeftOut' as const,
    // Any sum over all tasks of the lesser part stays below one step of priority.
    leaveOutPrice: price * tasks.reduce((sum, { priority }) => sum + (input.tasks.length + 1) * priority + 1, 0),
  })
  return {
    recipients: tasks.map((task) => ({
      id: taskId(task),
      ...(task.description === undefined ? {} : { name: task.description }),
    })),
    visits: tasks.map((task): VisitInput => ({
      id: taskId(task),
      recipient: taskId(task),
      location: places.idOf(task.place),
      windows: task.windows.map(([opens, closes]) => ({
        opens: times.instant(opens),
        hardCloses: times.instant(closes),
      })),
      staffing: [
        {
          duration: durationOf(input, task, places),
          qualifications: task.skills.map((skill) => ({ code: String(skill) })),
        },
      ],
      load: { ...loadsOf(task), ...(counted ? { [TASKS]: 1 } : {}) },
      ...ranked([task]),
    })),
    // The delivery comes after the pickup in the same route; how long after is free.
    dependencies: shipments.map(({ pickup, delivery }) => ({
      first: taskId(pickup),
      second: taskId(delivery),
      from: 'end',
      minimumGap: 0,
      caregivers: 'same',
    })),
    bundles: shipments.map(({ pickup, delivery }) => ({
      id: `shipment-${pickup.id}-${delivery.id}`,
      visits: [taskId(pickup), taskId(delivery)],
      ...ranked([pickup, delivery]),
    })),
  }
}

/**
 * Seconds of setup and service. A setup is paid on arrival from elsewhere only, so it is part of the service where
 * no other task, and no vehicle's start, is at the same place; and neither may depend on who comes.
 */
function durationOf(
  { vehicles }: VroomInput,
  { reader, setup, service, place }: VroomTask,
  places: MappedPlaces,
): number {
  const types = new Set(vehicles.map(({ type }) => type))
  const sums = [...types].map(
    (type) => (setup.perType.get(type) ?? setup.seconds) + (service.perType.get(type) ?? service.seconds),
  )
  if (new Set(sums).size > 1) {
    refuse(reader, service.perType.size > 0 ? 'service_per_type' : 'setup_per_type', 'differs-between-vehicles')
  }
  const hasSetup = [...types].some((type) => (setup.perType.get(type) ?? setup.seconds) > 0)
  if (hasSetup && places.usersOf(place) > 1)
    refuse(reader, setup.seconds > 0 ? 'setup' : 'setup_per_type', 'shared-place')
  return sums[0] ?? setup.seconds + service.seconds
}

function loadsOf({ delivery, pickup }: VroomTask): Record<string, number> {
  const loads = (way: 'delivery' | 'pickup', amounts: readonly number[]) =>
    amounts.map((load, i) => [loadKind(way, i), load] as const).filter(([, load]) => load > 0)
  return Object.fromEntries([...loads('delivery', delivery), ...loads('pickup', pickup)])
}

/**
 * What is delivered is aboard from the start, what is picked up until the end: either fits a sum over the route. Both
 * in one kind would share the room as it empties and fills, which a sum cannot say.
 */
function refuseLoadBothWays(tasks: readonly VroomTask[]): void {
  const delivered = new Set(tasks.flatMap(({ delivery }) => delivery.flatMap((load, kind) => (load > 0 ? [kind] : []))))
  for (const { reader, pickup } of tasks) {
    if (pickup.some((load, kind) => load > 0 && delivered.has(kind))) refuse(reader, 'pickup', 'load-both-ways')
  }
}
