import { toTicks } from '../../time.ts'
import { sum } from '../finding.ts'
import type { PlacedPlace, ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'

/**
 * Overqualification: service time, each place's by the share of its caregiver's scarce qualifications that it does not
 * need. Scarce is what fewer than half of the shifts hold. Unit: ticks, with fractions.
 *
 * A shift holds what its caregiver has from its start to its end, at any level; a vacant one what is assumed of it.
 */
export function overqualificationAmount(day: ReplayedPlan): number {
  const held = new Map(day.routes.map((route) => [route, heldCodes(day, route)]))
  const isScarce = scarceAmong([...held.values()])
  return sum(
    day.places.map((placed) => {
      const scarce = [...held.get(placed.route)!].filter(isScarce)
      return scarce.length === 0 ? 0 : serviceOf(placed) * (unneeded(placed, scarce) / scarce.length)
    }),
  )
}

function scarceAmong(held: readonly ReadonlySet<string>[]): (code: string) => boolean {
  const codes = [...new Set(held.flatMap((each) => [...each]))]
  const scarce = new Set(codes.filter((code) => held.filter((each) => each.has(code)).length < held.length / 2))
  return (code) => scarce.has(code)
}

const serviceOf = ({ stop }: PlacedPlace): number => stop.end - stop.start

const unneeded = ({ staffing }: PlacedPlace, scarce: readonly string[]): number =>
  scarce.filter((code) => !staffing.qualifications.some((needed) => needed.code === code)).length

function heldCodes(day: ReplayedPlan, route: ReplayedRoute): Set<string> {
  if (route.caregiverId === null) return new Set(route.shift.assumedQualifications)
  const throughout = (route.caregiver?.qualifications ?? []).filter(
    ({ validFrom, validTo }) =>
      (validFrom === undefined || toTicks(day.clock, validFrom) <= route.start) &&
      (validTo === undefined || route.end <= toTicks(day.clock, validTo)),
  )
  return new Set(throughout.map(({ code }) => code))
}
