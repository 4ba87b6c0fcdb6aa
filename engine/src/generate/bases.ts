import { baseAt } from './homes.ts'
import { metresBetween } from './plane.ts'
import type { Home } from './people.ts'
import type { Settlement } from './settle.ts'
import type { SettledUnit } from './units.ts'

/** Units so near each other share a house; at most three do. Metres. */
const SHARED_WITHIN = 1500
const MOST_IN_A_HOUSE = 3

/** A base for every unit, in the order of the units: near the middle of its area, two or three units in one house. */
export function makeBases(settlement: Settlement, units: readonly SettledUnit[]): Home[] {
  const bases: Home[] = []
  for (const [i, { middle, parameters }] of units.entries()) {
    const spot = settlement.neighbourhoods[middle]!
    const inHouse = (base: Home): number => bases.filter((other) => other === base).length
    const near = [...new Set(bases)]
      .filter((base) => inHouse(base) < MOST_IN_A_HOUSE)
      .sort((a, b) => metresBetween(a, spot) - metresBetween(b, spot))
    const [nearest] = near
    const joins = nearest !== undefined && metresBetween(nearest, spot) < SHARED_WITHIN
    // Those who drive to all corners anyway have a room with the nearest department.
    const isGuest = nearest !== undefined && parameters.teamOnly
    bases.push(joins || isGuest ? nearest : newBase(settlement, middle, i))
  }
  return bases
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
