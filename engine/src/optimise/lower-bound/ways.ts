import type { Legs } from './legs.ts'
import type { Outline, ReachingKind } from './outline.ts'
import { priceOf } from './prices.ts'
import type { Prices } from './prices.ts'
import { firstStart } from './starts.ts'
import type { TimePrice } from './time-price.ts'

/** What the ways of all kinds of shift are made from. */
export interface Ground {
  readonly outline: Outline
  readonly prices: Prices
  readonly timePrice: TimePrice
  /** The places that take a road. */
  readonly places: readonly number[]
  readonly idlePerTick: number
}

/** The ways of one kind of shift: from its start to a place, from a place to the next, and home. */
export class WaysOfKind {
  private readonly ground: Ground
  private readonly kind: ReachingKind
  private readonly legs: Legs
  private readonly lateness: Float64Array
  /** Rows of the places it may do in time, and for each what it costs to do it as early as can be. */
  private readonly rows: readonly number[]
  private readonly earlyPrice: Float64Array

  /** `lateness`: of each row, the least seen by any way so far; lowered here. */
  constructor(ground: Ground, kind: ReachingKind, legs: Legs, lateness: Float64Array) {
    this.ground = ground
    this.kind = kind
    this.legs = legs
    this.lateness = lateness
    const { places } = ground
    const { earliest, latest } = kind.reach
    this.rows = places.flatMap((p, row) => (kind.price[p]! < Infinity && earliest[p]! <= latest[p]! ? [row] : []))
    this.earlyPrice = new Float64Array(places.length)
    for (const row of this.rows) this.earlyPrice[row] = this.priceAt(row, earliest[places[row]!]!)
  }

  /** Lowers the prices between places in a square of `size`; returns what does the same for the row of one shift. */
  enter(square: Float64Array, size: number): (shiftRow: number) => void {
    const { rows } = this
    for (const from of rows) for (const to of rows) lower(square, from * size + to, this.between(from, to))
    const first = rows.map((row) => this.first(row))
    const home = rows.map((row) => this.home(row))
    const none = Math.min(0, this.legs.grains[this.kind.startLocation * this.legs.count + this.kind.endLocation]!)
    return (shiftRow) => {
      rows.forEach((row, k) => {
        square[shiftRow * size + row] = first[k]!
        square[row * size + shiftRow] = home[k]!
      })
      square[shiftRow * size + shiftRow] = none
    }
  }

  private between(from: number, to: number): number {
    const { places, outline } = this.ground
    const [p, q] = [places[from]!, places[to]!]
    const [a, b] = [outline.places[p]!, outline.places[q]!]
    const leg = a.left * this.legs.count + b.at
    const ticks = this.kind.duration[p]! + this.legs.ticks[leg]!
    const arrival = this.kind.reach.earliest[p]! + ticks
    if (arrival > this.kind.reach.latest[q]! || !outline.followers.may(a, b, ticks)) return Infinity
    return this.legs.grains[leg]! + this.arrive(to, arrival)
  }

  private first(row: number): number {
    const { kind, legs, ground } = this
    const leg = kind.startLocation * legs.count + ground.outline.places[ground.places[row]!]!.at
    const used = priceOf(ground.prices, 'shiftUsed', kind.openingOre)
    return used + legs.grains[leg]! + this.arrive(row, kind.starts + legs.ticks[leg]!)
  }

  private home(row: number): number {
    const { kind, legs, ground } = this
    const p = ground.places[row]!
    const leg = ground.outline.places[p]!.left * legs.count + kind.endLocation
    const back = this.kind.reach.earliest[p]! + kind.duration[p]! + legs.ticks[leg]!
    if (back === Infinity || back > kind.latestReturn) return Infinity
    const overtime = Math.max(0, back - kind.ends)
    return legs.grains[leg]! + priceOf(ground.prices, 'overtime', overtime) + ground.idlePerTick * overtime
  }

  /** What doing a place costs when the caregiver is there at an instant, the way there apart. */
  private arrive(row: number, arrival: number): number {
    const p = this.ground.places[row]!
    if (arrival <= this.kind.reach.earliest[p]!) return this.earlyPrice[row]!
    return this.priceAt(row, firstStart(this.ground.outline.places[p]!, arrival, this.kind.duration[p]!))
  }

  private priceAt(row: number, start: number): number {
    const { ground, kind } = this
    const p = ground.places[row]!
    const latest = this.kind.reach.latest[p]!
    if (start > latest) return Infinity
    const place = ground.outline.places[p]!
    const duration = kind.duration[p]!
    this.lateness[row] = Math.min(this.lateness[row]!, ground.timePrice.lateness(place, start, latest, duration))
    const work = kind.price[p]! - ground.idlePerTick * duration
    return work + ground.timePrice.of(place, start, latest, duration)
  }
}

function lower(square: Float64Array, entry: number, price: number): void {
  if (price < square[entry]!) square[entry] = price
}
