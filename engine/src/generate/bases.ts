import { baseAt } from './homes.ts'
import { metresBetween } from './plane.ts'
import type { Home } from './people.ts'
import type { Settlement } from './settle.ts'
import type { SettledUnit } from './units.ts'

/** Units so near each other share a house; at most three do. Those on foot do not go far to begin. Metres. */
const SHARED_WITHIN = 1500
const SHARED_ON_FOOT_WITHIN = 300
const MOST_IN_A_HOUSE = 3

/** A base for every unit, in the order of the units: near the middle of its area, two or three units in one house. */
export function makeBases(settlement: Settlement, units: readonly SettledUnit[]): Home[] {
  const bases = new Map<SettledUnit, Home>()
  // Those on foot choose first; those who drive to all corners anyway have a room with the nearest department.
  const rank = ({ parameters }: SettledUnit): number => (parameters.homes === 'centre' ? 0 : parameters.apart ? 2 : 1)
  for (const unit of [...units].sort((a, b) => rank(a) - rank(b))) {
    const spot = settlement.neighbourhoods[unit.middle]!
    const taken = [...bases.values()]
    const [nearest] = [...new Set(taken)]
      .filter((base) => taken.filter((other) => other === base).length < MOST_IN_A_HOUSE)
      .sort((a, b) => metresBetween(a, spot) - metresBetween(b, spot))
    const within = rank(unit) === 0 ? SHARED_ON_FOOT_WITHIN : SHARED_WITHIN
    const joins = nearest !== undefined && (rank(unit) === 2 || metresBetween(nearest, spot) < within)
    bases.set(unit, joins ? nearest : newBase(settlement, unit.middle, units.indexOf(unit)))
  }
  return units.map((unit) => bases.get(unit)!)
}

function newBase({ dwellings, neighbourhoods }: Settlement, middle: number, unit: number): Home {
  const spot = neighbourhoods[middle]!
  const dwelling = dwellings.reduce((best, each) =>
    metresBetween(each, spot) < metresBetween(best, spot) ? each : best,
  )
  return baseAt(dwelling, middle, String(unit + 1).padStart(2, '0'))
}

/**
 * The departments that each night team serves, neighbours together: sorted along the longer side of the municipality
 * and cut into as many pieces as there are teams. `served`: positions of the departments in `bases`.
 */
export function nightRounds(bases: readonly Home[], served: readonly number[], teams: number): number[][] {
  const span = (of: (home: Home) => number): number => {
    const all = served.map((unit) => of(bases[unit]!))
    return Math.max(...all) - Math.min(...all)
  }
  const isTall = span(({ lat }) => lat) > span(({ lon }) => lon) * 0.7
  const along = (unit: number): number => (isTall ? -bases[unit]!.lat : bases[unit]!.lon)
  const sorted = [...served].sort((a, b) => along(a) - along(b) || a - b)
  return Array.from({ length: teams }, (_, team) =>
    sorted.slice(Math.round((team * sorted.length) / teams), Math.round(((team + 1) * sorted.length) / teams)),
  )
}
