import type { ProblemInput } from '../../model/index.ts'
import type { MappedPlaces } from './map-places.ts'
import { loadKind, TASKS } from './map-tasks.ts'
import type { MappedTimes } from './map-times.ts'
import type { MappedTravel } from './map-travel.ts'
import type { VroomInput, VroomVehicle } from './vroom-input.ts'

/** A shift and a caregiver for each vehicle; a pool of one for each that has a greatest distance. */
export function mapVehicles(
  { vehicles }: VroomInput,
  places: MappedPlaces,
  times: MappedTimes,
  travel: MappedTravel,
): Required<Pick<ProblemInput, 'caregivers' | 'shifts' | 'vehicles'>> {
  return {
    caregivers: vehicles.map(({ id, description, skills }) => ({
      id: String(id),
      ...(description === undefined ? {} : { name: description }),
      qualifications: skills.map((skill) => ({ code: String(skill) })),
    })),
    shifts: vehicles.map((vehicle) => mapVehicle(vehicle, places, times, travel.modeOf(vehicle))),
    vehicles: vehicles.flatMap((vehicle) =>
      vehicle.maxDistance === undefined
        ? []
        : // A range is more than nothing; a vehicle that may not move at all has a range below a metre.
          [
            {
              id: String(vehicle.id),
              mode: travel.modeOf(vehicle),
              number: 1,
              range: Math.max(0.5, vehicle.maxDistance),
            },
          ],
    ),
  }
}

function mapVehicle(
  vehicle: VroomVehicle,
  places: MappedPlaces,
  times: MappedTimes,
  mode: string,
): ProblemInput['shifts'][number] {
  const { id, window, breaks, costs, maxTasks, maxDistance, capacity } = vehicle
  const start = window === undefined ? times.start : times.instant(window[0])
  const end = window === undefined ? times.end : times.instant(window[1])
  return {
    id: String(id),
    caregiver: String(id),
    start,
    end,
    startLocation: places.idOf(vehicle.start),
    endLocation: places.idOf(vehicle.end),
    mode,
    breaks: breaks.map((rest) => ({
      id: String(rest.id),
      ...(rest.description === undefined ? {} : { name: rest.description }),
      duration: rest.service,
      opens: rest.window === undefined ? start : times.instant(rest.window[0]),
      closes: rest.window === undefined ? end : times.instant(rest.window[1]),
      binds: 'start',
      hard: true,
    })),
    capacity: Object.fromEntries([
      ...capacity.flatMap((most, i) => [
        [loadKind('delivery', i), most],
        [loadKind('pickup', i), most],
      ]),
      ...(maxTasks === undefined ? [] : [[TASKS, maxTasks]]),
    ]),
    openingCost: costs.fixed,
    ...(maxDistance === undefined ? {} : { vehiclePool: String(id) }),
  }
}
