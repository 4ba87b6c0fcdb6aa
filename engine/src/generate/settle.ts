import type { Dwelling } from './dwellings.ts'
import { dwellingsOf } from './dwellings.ts'
import type { Extract } from './extract.ts'
import type { MunicipalityParameters } from './parameters.ts'
import { gridCell, metresBetween } from './plane.ts'

/** A few streets: what areas are made of. */
export interface Neighbourhood {
  readonly lat: number
  readonly lon: number
}

/** The part of the map that the municipality covers. */
export interface Settlement {
  readonly mapVersion: string
  readonly dwellings: readonly Dwelling[]
  /** For each dwelling its neighbourhood. */
  readonly neighbourhoodOf: readonly number[]
  readonly neighbourhoods: readonly Neighbourhood[]
}

/** How many units a whole extract is shared among; fewer cover a smaller part, so that roads are as long. */
const UNITS_OF_THE_WHOLE = 15
/** Metres: the side of a neighbourhood; wider where there would be more than can be measured pair by pair. */
const SMALLEST_SIDE = 350
const MOST_NEIGHBOURHOODS = 320
/** Metres around a place that tell how much of a town it is. */
const TOWN = 1000

/**
 * Chooses where the municipality lies: around its largest town, as far out as its share of the people needs.
 * `neighbourhoods` are what travel times are asked for before `makeMunicipality`. `without`: the `placeKey` of dwellings
 * that no road leads to, and where nobody is put.
 */
export function settle(
  extract: Extract,
  { units }: Pick<MunicipalityParameters, 'units'>,
  without: ReadonlySet<string> = new Set(),
): Settlement {
  const all = dwellingsOf(extract).filter((dwelling) => !without.has(placeKey(dwelling)))
  const dwellings = territory(all, extract, Math.min(1, units / UNITS_OF_THE_WHOLE))
  let side = SMALLEST_SIDE
  let cells = cellsOf(dwellings, side)
  while (new Set(cells).size > MOST_NEIGHBOURHOODS) cells = cellsOf(dwellings, (side *= 1.2))
  const names = [...new Set(cells)]
  const numberOf = new Map(names.map((name, i) => [name, i]))
  const neighbourhoodOf = cells.map((cell) => numberOf.get(cell)!)
  const neighbourhoods = names.map((_, i) => middleOf(dwellings.filter((_d, k) => neighbourhoodOf[k] === i)))
  return { mapVersion: extract.version, dwellings, neighbourhoodOf, neighbourhoods }
}

/** Names a place by its coordinates, five decimals. */
export const placeKey = ({ lat, lon }: { readonly lat: number; readonly lon: number }): string =>
  `${lat.toFixed(5)} ${lon.toFixed(5)}`

/** The dwellings nearest the largest town that hold so great a share of all people. */
function territory(all: readonly Dwelling[], { places }: Extract, share: number): Dwelling[] {
  if (share >= 1 || all.length === 0) return [...all]
  const around = (place: { lat: number; lon: number }): number =>
    all.reduce((sum, each) => sum + (metresBetween(each, place) < TOWN ? each.weight : 0), 0)
  const candidates = places.length > 0 ? places : [all[Math.floor(all.length / 2)]!]
  const town = candidates.reduce((best, place) => (around(place) > around(best) ? place : best))
  const nearest = [...all].sort((a, b) => metresBetween(a, town) - metresBetween(b, town))
  let left = share * all.reduce((sum, { weight }) => sum + weight, 0)
  return nearest.filter(({ weight }) => (left -= weight) > -weight).sort((a, b) => a.lat - b.lat || a.lon - b.lon)
}

function cellsOf(dwellings: readonly Dwelling[], side: number): string[] {
  const middle = dwellings[Math.floor(dwellings.length / 2)]?.lat ?? 0
  return dwellings.map((dwelling) => gridCell(dwelling, side, middle))
}

/** The dwelling nearest the middle of them, because the middle itself may be in a river. */
function middleOf(dwellings: readonly Dwelling[]): Neighbourhood {
  const mean = (of: (dwelling: Dwelling) => number) => dwellings.reduce((sum, d) => sum + of(d), 0) / dwellings.length
  const middle = { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) }
  const { lat, lon } = dwellings.reduce((a, b) => (metresBetween(b, middle) < metresBetween(a, middle) ? b : a))
  return { lat, lon }
}
