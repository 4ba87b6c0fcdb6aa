import type { Random } from '../random.ts'
import { between, chance, pick, weighted } from './draw.ts'
import type { MunicipalityParameters } from './parameters.ts'
import type { ServiceLine } from './people.ts'
import { CHOICES, CYCLE_DAYS, daysInCycle, VISITS_PER_DAY } from './rhythms.ts'
import type { Days } from './rhythms.ts'
import { PART_OF_BAND } from './unit-kinds/index.ts'
import type { Service, UnitKindParameters } from './unit-kinds/index.ts'

/** Someone who already has help in the evening or needs two caregivers is likelier to need more of the same. */
const MORE_OF_THE_SAME = 12
/** Whoever has nothing yet comes first. */
const HAS_NOTHING = 25
/** Days that a stay in hospital lasts. */
export const DAYS_IN_HOSPITAL = 6
/** Seconds that a start usually varies by. */
export const USUAL_VARIATION = 300

/** One recipient's plan while it is made. */
interface Plan {
  /** Position in the municipality's recipients. */
  readonly recipient: number
  readonly daily: number
  readonly weekly: number
  /** For each band the days of the six weeks on which it is taken. */
  readonly taken: Map<string, Set<number>>
  readonly services: Set<string>
  lines: number
}

/**
 * The recurring visits of a unit's recipients: each of the kind's services as often as it says, given to those who need
 * it, spread evenly over the weekdays. `recipients`: positions in the municipality's list, with their own ids.
 */
export function makeServicePlans(
  unit: { readonly position: number; readonly parameters: UnitKindParameters },
  recipients: readonly {
    readonly position: number
    readonly need: number
    readonly daily: number
    readonly weekly: number
  }[],
  nextLine: (recipient: number) => string,
  { usualStart, cancelled, admittedPerDay }: MunicipalityParameters['shares'],
  random: Random,
): ServiceLine[] {
  // Some are cancelled or in hospital on any one day: the plans hold so much more.
  const missing = cancelled + admittedPerDay * DAYS_IN_HOSPITAL
  const plans = recipients.map(({ position, daily, weekly }): Plan => ({
    ...{ recipient: position, daily, weekly, taken: new Map(), services: new Set(), lines: 0 },
  }))
  if (plans.length === 0) return []
  const load = new Array<number>(CYCLE_DAYS).fill(0)
  const lines: ServiceLine[] = []
  for (const service of unit.parameters.services) {
    const count = Math.round(service.perDay / VISITS_PER_DAY[service.rhythm] / (1 - missing))
    for (let i = 0; i < count; i++) {
      const chosen = chooseFor(service, plans, load, random)
      if (chosen === undefined) continue
      const { plan, days } = chosen
      take(plan, service, days, load)
      lines.push(lineOf(nextLine(plan.recipient), plan.recipient, unit.position, service, days, usualStart, random))
    }
  }
  return lines
}

/** Whoever is likeliest among those with room in that band, on the days with least to do. */
function chooseFor(
  service: Service,
  plans: readonly Plan[],
  load: readonly number[],
  random: Random,
): { plan: Plan; days: Days } | undefined {
  const weights = plans.map((plan) => {
    const isDaily = service.rhythm === 'daily' || service.rhythm === 'weekdays'
    const needs = isDaily ? plan.daily : plan.weekly
    const same = service.needs.length > 1 && plan.services.has(service.name) ? MORE_OF_THE_SAME : 1
    const inEvening = PART_OF_BAND[service.band] === 'evening' && plan.taken.has('morning') ? 2 : 1
    return needs * same * inEvening * (plan.lines === 0 ? HAS_NOTHING : 1)
  })
  for (let tries = 0; tries < plans.length; tries++) {
    const i = weighted(random, weights)
    if (i < 0) return undefined
    const plan = plans[i]!
    const taken = plan.taken.get(service.band)
    const isFree = (days: Days): boolean => taken === undefined || daysInCycle(days).every((day) => !taken.has(day))
    const choices = CHOICES[service.rhythm].filter(isFree)
    if (choices.length > 0) {
      const busy = (days: Days): number => Math.max(...daysInCycle(days).map((day) => load[day]!))
      const least = Math.min(...choices.map(busy))
      return {
        plan,
        days: pick(
          random,
          choices.filter((days) => busy(days) === least),
        ),
      }
    }
    weights[i] = 0
  }
  return undefined
}

function take(plan: Plan, service: Service, days: Days, load: number[]): void {
  const taken = plan.taken.get(service.band) ?? new Set<number>()
  for (const day of daysInCycle(days)) {
    taken.add(day)
    load[day]! += 1
  }
  plan.taken.set(service.band, taken)
  plan.services.add(service.name)
  plan.lines += 1
}

function lineOf(
  id: string,
  recipient: number,
  unit: number,
  service: Service,
  days: Days,
  usualStarts: number,
  random: Random,
): ServiceLine {
  const opens = between(random, ...service.opens, 15)
  const usual = opens + between(random, 0, service.closesAfter[0], 5)
  return {
    ...{ id, recipient, unit, service, opens, ...days },
    minutes: between(random, ...service.minutes, 5),
    usualStart: chance(random, usualStarts) ? usual : undefined,
    from: -Infinity,
    to: Infinity,
  }
}
