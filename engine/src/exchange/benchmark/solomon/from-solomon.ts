import type { ProblemInput } from '../../../model/index.ts'
import { PROBLEM_SCHEMA } from '../../../model/index.ts'
import { SET_START, SET_TIME_ZONE, unitClock } from '../../unit-clock.ts'
import { readSolomon } from './read-solomon.ts'
import type { SolomonCustomer } from './read-solomon.ts'

export interface SolomonOptions {
  /** `distance` (default): shortest total. `vehicles-first`: fewest vehicles, then shortest (SINTEF's order). */
  readonly objective?: 'distance' | 'vehicles-first'
  /** `dimacs` (default): every leg cut to one decimal. `full`: Euclidean, to a ten-thousandth. Never to be mixed. */
  readonly round?: 'dimacs' | 'full'
}

/** The unit has no meaning of its own; a minute keeps a day of it readable. */
const UNIT_SECONDS = 60
const TICKS_PER_UNIT = { dimacs: 10, full: 10_000 } as const
/** Øre per staff hour at which one øre is one unit of the cost. */
const ORE_AS_UNITS = 3600 / UNIT_SECONDS
/** The one kind of load. */
const DEMAND = 'demand'

/**
 * A problem from an instance of Solomon or Gehring & Homberger: customers are visits whose window binds the start,
 * vehicles are shifts within the depot's window. Throws a HjemruteError ('input') with every fault.
 */
export function fromSolomon(text: string, options: SolomonOptions = {}, id?: string): ProblemInput {
  const { objective = 'distance', round = 'dimacs' } = options
  const { name, vehicles, capacity, customers } = readSolomon(text)
  const clock = unitClock(UNIT_SECONDS, TICKS_PER_UNIT[round])
  const [depot, ...visited] = customers as [SolomonCustomer, ...SolomonCustomer[]]
  const times = customers.map((a) => customers.map((b) => legTicks(a, b, round)))
  const numbers = Array.from({ length: vehicles }, (_, i) => String(i + 1))
  return {
    schema: PROBLEM_SCHEMA,
    id: id ?? name,
    title: name,
    horizon: { start: SET_START, end: clock.instant(depot.due), timeZone: SET_TIME_ZONE },
    ticksPerSecond: clock.ticksPerSecond,
    locations: customers.map(({ id }) => ({ id: String(id) })),
    travel: { kind: 'matrix', modes: { car: { times } } },
    recipients: visited.map(({ id }) => ({ id: String(id) })),
    visits: visited.map(({ id, demand, ready, due, service }) => ({
      id: String(id),
      recipient: String(id),
      location: String(id),
      windows: [{ opens: clock.instant(ready), hardCloses: clock.instant(due) }],
      staffing: [{ duration: clock.seconds(service) }],
      load: { [DEMAND]: demand },
    })),
    caregivers: numbers.map((number) => ({ id: number })),
    shifts: numbers.map((number) => ({
      id: number,
      caregiver: number,
      start: clock.instant(depot.ready),
      end: clock.instant(depot.due),
      startLocation: String(depot.id),
      endLocation: String(depot.id),
      capacity: { [DEMAND]: capacity },
      openingCost: 1,
    })),
    objective: {
      preset: 'none',
      timeUnit: { name: 'unit', seconds: UNIT_SECONDS },
      exchangeRate: ORE_AS_UNITS,
      terms: {
        travel: { weight: 1 },
        ...(objective === 'distance' ? {} : { shiftUsed: { weight: priceOfVehicle(times, TICKS_PER_UNIT[round]) } }),
      },
    },
    workingTimeRules: false,
  }
}

/** Ticks between two points; DIMACS cuts after the first decimal, as the 12th challenge's rules say. */
function legTicks(a: SolomonCustomer, b: SolomonCustomer, round: 'dimacs' | 'full'): number {
  const length = Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y))
  return round === 'dimacs' ? Math.floor(length * TICKS_PER_UNIT.dimacs) : Math.round(length * TICKS_PER_UNIT.full)
}

/**
 * More than any plan's distance, so that a vehicle less is worth more than all of it. By the triangle inequality no
 * plan is longer than going there and back for each customer; cutting legs breaks that by at most two ticks a leg.
 */
function priceOfVehicle([fromDepot = []]: readonly (readonly number[])[], ticksPerUnit: number): number {
  const thereAndBack = fromDepot.reduce((sum, ticks) => sum + 2 * ticks + 4, 0)
  return Math.ceil(thereAndBack / ticksPerUnit)
}
