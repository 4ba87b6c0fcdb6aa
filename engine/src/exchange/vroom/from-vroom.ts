import type { ProblemInput } from '../../model/index.ts'
import { PROBLEM_SCHEMA } from '../../model/index.ts'
import { JsonReader } from '../json-reader.ts'
import { SET_TIME_ZONE } from '../unit-clock.ts'
import { mapObjective, priceOfTask } from './map-objective.ts'
import { mapPlaces } from './map-places.ts'
import { mapTasks } from './map-tasks.ts'
import { mapTimes } from './map-times.ts'
import { mapTravel } from './map-travel.ts'
import { mapVehicles } from './map-vehicles.ts'
import { readVroom } from './read-vroom.ts'

/**
 * A problem from VROOM's JSON (docs/API.md of version 1.15, solving mode). Vehicles are shifts, jobs and the two
 * steps of shipments are visits that may be left out at a price above any cost, priorities first. Every documented
 * field is mapped exactly or refused by name; a break is taken where the stop before or after it is, so that a plan
 * that is legal here is legal in VROOM.
 * Throws a HjemruteError ('input') with every fault.
 */
export function fromVroom(json: unknown, id = 'vroom'): ProblemInput {
  const reader = new JsonReader(json)
  const input = readVroom(reader)
  // What is missing or of the wrong type would make nonsense of all that follows.
  reader.finish()
  const places = mapPlaces(input)
  const travel = mapTravel(input, places.anywhereIndex)
  const times = mapTimes(input, travel)
  const price = priceOfTask(input, travel.longest ?? { seconds: LONGEST_ESTIMATE, metres: LONGEST_ESTIMATE })
  const tasks = mapTasks(input, places, times, price)
  const vehicles = mapVehicles(input, places, times, travel)
  const objective = mapObjective(input, travel)
  reader.finish()
  return {
    schema: PROBLEM_SCHEMA,
    id,
    horizon: { start: times.start, end: times.end, timeZone: SET_TIME_ZONE },
    ticksPerSecond: travel.ticksPerSecond,
    locations: places.locations,
    travel: travel.travel,
    ...tasks,
    ...vehicles,
    objective,
    workingTimeRules: false,
  }
}

/** A leg of a day in seconds, and of a hundred kilometres in metres: more than any estimate within a region. */
const LONGEST_ESTIMATE = 100_000
