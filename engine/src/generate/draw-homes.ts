import type { Random } from '../random.ts'
import { between, chance, weighted } from './draw.ts'
import type { Dwelling } from './dwellings.ts'
import { metresBetween } from './plane.ts'
import type { Settlement } from './settle.ts'
import type { UnitKindParameters } from './unit-kinds/index.ts'

/** Where one recipient lives. */
export interface Lodging {
  /** Position among the settlement's dwellings. */
  readonly dwelling: number
  readonly serviced: boolean
  readonly couple: string | undefined
}

/** Metres around the middle of a centre department that its recipients live within. */
const CENTRE_REACH = 650
/** Metres between the middles of two centres, and between two blocks of serviced flats. */
const CENTRES_APART = 1300
const BLOCKS_APART = 250
/** Recipients in a block of serviced flats. */
const SMALLEST_BLOCK = 10
const LARGEST_BLOCK = 30
/** Square metres of floor below which a building is no block. */
const SMALLEST_BLOCK_AREA = 250
/** Homes outside a town are drawn from the emptiest fifth. */
const RURAL = 0.2

/** The most crowded spots that lie apart: the middles of towns, most crowded first. */
export function crowdedSpots({ dwellings, neighbourhoods }: Settlement, count: number): number[] {
  const crowd = neighbourhoods.map((spot) =>
    dwellings.reduce((sum, each) => sum + (metresBetween(each, spot) < CENTRE_REACH ? each.weight : 0), 0),
  )
  const order = crowd.map((_, i) => i).sort((a, b) => crowd[b]! - crowd[a]!)
  const chosen: number[] = []
  for (let apart = CENTRES_APART; chosen.length < count && apart > 1; apart /= 2)
    for (const i of order) {
      const isFar = chosen.every((other) => metresBetween(neighbourhoods[other]!, neighbourhoods[i]!) > apart)
      if (chosen.length < count && isFar && !chosen.includes(i)) chosen.push(i)
    }
  return chosen
}

/** Homes for `count` recipients of a kind of unit, among the dwellings that `allowed` gives a factor above 0. */
export class Lodger {
  readonly #settlement: Settlement
  readonly #random: Random
  /** Recipients under each roof. */
  readonly #taken = new Map<string, number>()
  readonly #blocks: Dwelling[] = []

  constructor(settlement: Settlement, random: Random) {
    this.#settlement = settlement
    this.#random = random
  }

  /** Serviced flats first, then couples, then the rest by weight; a few far from others. */
  lodge(
    kind: UnitKindParameters,
    units: number,
    rural: number,
    name: string,
    allowed: (dwelling: Dwelling) => number,
  ): Lodging[] {
    const count = kind.recipients * units
    const serviced = this.#serviced(Math.round(count * kind.servicedShare), allowed)
    const couples = Array.from({ length: kind.couples * units }, (_, i) => {
      const dwelling = this.#draw((each) => (each.kind === 'house' ? allowed(each) : 0) * each.weight, 2)
      return [0, 1].map(() => ({ dwelling, serviced: false, couple: `${name}-${i + 1}` }))
    }).flat()
    const sparse = this.#sparse()
    const single = Math.max(0, count - serviced.length - couples.length)
    const rest = Array.from({ length: single }, () => {
      const far = chance(this.#random, rural)
      const dwelling = this.#draw((each, i) => (far && !sparse.has(i) ? 0 : 1) * allowed(each) * each.weight, 1)
      return { dwelling, serviced: false, couple: undefined }
    })
    return [...serviced, ...couples, ...rest]
  }

  #serviced(count: number, allowed: (dwelling: Dwelling) => number): Lodging[] {
    const { dwellings } = this.#settlement
    const lodgings: Lodging[] = []
    const candidates = dwellings
      .map((dwelling, i) => ({ dwelling, i }))
      .filter(
        ({ dwelling }) => dwelling.kind !== 'house' && dwelling.area >= SMALLEST_BLOCK_AREA && allowed(dwelling) > 0,
      )
      .sort((a, b) => rank(b.dwelling) - rank(a.dwelling))
    for (const { dwelling, i } of candidates) {
      const left = count - lodgings.length
      if (left <= 0) break
      if (this.#blocks.some((block) => metresBetween(block, dwelling) < BLOCKS_APART)) continue
      this.#blocks.push(dwelling)
      const here = Math.min(left, between(this.#random, SMALLEST_BLOCK, LARGEST_BLOCK))
      this.#taken.set(dwelling.roof, here)
      for (let k = 0; k < here; k++) lodgings.push({ dwelling: i, serviced: true, couple: undefined })
    }
    return lodgings
  }

  /** A dwelling by weight; a house takes one household, a block of flats as many as are old in it. */
  #draw(weightOf: (dwelling: Dwelling, i: number) => number, people: number): number {
    const { dwellings } = this.#settlement
    const free = (each: Dwelling): boolean =>
      (this.#taken.get(each.roof) ?? 0) < (each.kind === 'house' ? 1 : Math.max(1, each.weight / 6))
    let drawn = weighted(
      this.#random,
      dwellings.map((each, i) => (free(each) ? weightOf(each, i) : 0)),
    )
    // In a very small place every house has its recipient: then two live in one.
    if (drawn < 0) drawn = weighted(this.#random, dwellings.map(weightOf))
    if (drawn < 0) drawn = this.#random.below(dwellings.length)
    const { roof } = dwellings[drawn]!
    this.#taken.set(roof, (this.#taken.get(roof) ?? 0) + people)
    return drawn
  }

  /** Dwellings in the neighbourhoods with fewest people. */
  #sparse(): ReadonlySet<number> {
    const { dwellings, neighbourhoodOf, neighbourhoods } = this.#settlement
    const people = new Array<number>(neighbourhoods.length).fill(0)
    dwellings.forEach(({ weight }, i) => (people[neighbourhoodOf[i]!]! += weight))
    const order = dwellings.map((_, i) => i).sort((a, b) => people[neighbourhoodOf[a]!]! - people[neighbourhoodOf[b]!]!)
    return new Set(order.slice(0, Math.ceil(order.length * RURAL)))
  }
}

/** Homes for the elderly that the map knows before the largest blocks of flats. */
const rank = ({ kind, area }: Dwelling): number => (kind === 'care' ? 1e6 : 0) + area

/** Only dwellings near one of the spots. */
export const within =
  (spot: { lat: number; lon: number }) =>
  (dwelling: Dwelling): number =>
    metresBetween(dwelling, spot) < CENTRE_REACH ? 1 : 0
