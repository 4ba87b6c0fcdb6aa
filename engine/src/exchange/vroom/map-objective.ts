import type { ProblemInput } from '../../model/index.ts'
import type { MappedMode, MappedTravel } from './map-travel.ts'
import { DEFAULT_COST_PER_HOUR } from './read-vehicle.ts'
import { refuse } from './vroom-fields.ts'
import type { VroomInput } from './vroom-input.ts'

type ObjectiveInput = NonNullable<ProblemInput['objective']>

const HOUR = 3600
const KILOMETRE = 1000

/**
 * VROOM's cost: hours of travel, hours of task and kilometres at each vehicle's prices, and the fixed cost of each
 * vehicle used; above all of it the prices of what is left out. One øre is one unit of cost.
 */
export function mapObjective({ vehicles }: VroomInput, { modes }: MappedTravel): ObjectiveInput {
  const taskHour = vehicles[0]?.costs.perTaskHour ?? 0
  for (const { reader, costs } of vehicles) {
    if (costs.perTaskHour !== taskHour) refuse(reader, 'costs', 'differs-between-vehicles')
    else if (costs.perTaskHour > costs.perHour) refuse(reader, 'costs', 'task-hour-above-hour')
  }
  const perMode = (price: (mode: MappedMode) => number, unit: number) =>
    Object.fromEntries(modes.map((mode) => [mode.name, `${Math.max(0, price(mode))}/${unit}`]))
  // Working time is travel and service, so what it prices of travel is taken off the price of travel.
  const ordinary = vehicles.every(({ costs }) => costs.perHour === DEFAULT_COST_PER_HOUR) && taskHour === 0
  const travel = ordinary ? {} : { byMode: perMode(({ vehicle }) => vehicle.costs.perHour - taskHour, HOUR) }
  const byDistance = vehicles.some(({ costs }) => costs.perKilometre > 0)
  const terms: NonNullable<ObjectiveInput['terms']> = {
    travel: { weight: 1, ...travel },
    unassigned: { weight: 1 },
    ...(taskHour === 0 ? {} : { workingTime: { weight: `${taskHour}/${HOUR}` } }),
    ...(byDistance
      ? { distance: { weight: 1, byMode: perMode(({ vehicle }) => vehicle.costs.perKilometre, KILOMETRE) } }
      : {}),
    ...(vehicles.some(({ costs }) => costs.fixed > 0) ? { shiftUsed: { weight: 1 } } : {}),
  }
  return { preset: 'none', timeUnit: { name: 's', seconds: 1 }, exchangeRate: HOUR, terms }
}

/**
 * The price of leaving out a task of priority 0: more than any plan costs, so that the sum of priorities comes first,
 * then the number of tasks, then the cost, as in VROOM.
 */
export function priceOfTask({ vehicles, tasks }: VroomInput, longest: { seconds: number; metres: number }): number {
  const most = (price: (costs: (typeof vehicles)[number]['costs']) => number) =>
    vehicles.reduce((greatest, { costs }) => Math.max(greatest, price(costs)), 0)
  const legs = tasks.length + vehicles.length
  const fixed = vehicles.reduce((sum, { costs }) => sum + costs.fixed, 0)
  const leg =
    (longest.seconds * most(({ perHour }) => perHour)) / HOUR +
    (longest.metres * most((c) => c.perKilometre)) / KILOMETRE
  const service = tasks.reduce((sum, task) => sum + task.service.seconds + task.setup.seconds, 0)
  return Math.ceil(fixed + legs * leg + (service * most(({ perTaskHour }) => perTaskHour)) / HOUR) + 1
}
