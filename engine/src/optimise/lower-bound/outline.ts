import type { Problem, TravelTable } from '../../model/index.ts'
import { LegsOfShifts } from './legs.ts'
import { placesOf } from './places.ts'
import type { Place } from './places.ts'
import type { Prices } from './prices.ts'
import { reachOf } from './reach.ts'
import type { Reach } from './reach.ts'
import { shiftKinds } from './shift-kinds.ts'
import type { ShiftKind } from './shift-kinds.ts'
import { Followers, gapsOf, tighten } from './ties.ts'
import type { Gap, VisitSpans } from './ties.ts'
import { WhoMay } from './who-may.ts'
import type { Span } from './who-may.ts'

/** A kind of shift, and when it can begin each place. */
export interface ReachingKind extends ShiftKind {
  readonly reach: Reach
}

/** What is certain of every legal plan: who may do each place, and between which instants. */
export interface Outline {
  readonly places: readonly Place[]
  /** Start of each place, if it is placed at all. */
  readonly spans: readonly Span[]
  readonly kinds: readonly ReachingKind[]
  readonly followers: Followers
  readonly whoMay: WhoMay
}

/** Reaching tightens ties, and ties tighten reaching. Twice is nearly all; stopping early is never wrong. */
const ROUNDS = 2

export function outlineOf(problem: Problem, travel: TravelTable, prices: Prices): Outline {
  const places = placesOf(problem, prices)
  const whoMay = new WhoMay(problem, prices)
  const legs = new LegsOfShifts(problem, travel, prices, 0)
  const bySubject = placesBySubject(problem, places)
  const isSure = (visit: number): boolean => bySubject[visit]!.every((p) => places[p]!.skipPrice === Infinity)
  const visitSpans = pinnedSpans(places, bySubject)
  const spansNow = (): Span[] =>
    places.map(({ subject, offset }) => ({
      from: visitSpans.from[subject]! + offset,
      until: visitSpans.until[subject]! + offset,
    }))
  const kindsNow = (spans: readonly Span[]): ReachingKind[] =>
    shiftKinds(problem, prices, legs, whoMay, places, spans).map((kind) => ({
      ...kind,
      reach: reachOf(kind, legs.of(kind.shift), places, spans),
    }))

  let gaps: Gap[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const kinds = kindsNow(spansNow())
    gaps = gapsOf(problem, extentsOf(places, bySubject, kinds))
    narrow(visitSpans, places, kinds)
    tighten(visitSpans, gaps, isSure)
  }
  const spans = spansNow()
  return { places, spans, kinds: kindsNow(spans), followers: new Followers(problem, gaps), whoMay }
}

function placesBySubject({ visits }: Problem, places: readonly Place[]): number[][] {
  const bySubject: number[][] = visits.map(() => [])
  places.forEach(({ subject }, p) => bySubject[subject]!.push(p))
  return bySubject
}

function pinnedSpans(places: readonly Place[], bySubject: readonly number[][]): VisitSpans {
  const pins = bySubject.map(([first]) => places[first!]?.pinned)
  return {
    from: Float64Array.from(pins, (pin) => pin ?? -Infinity),
    until: Float64Array.from(pins, (pin) => pin ?? Infinity),
  }
}

/** How long each visit takes at least and at most, over the shifts that may do it. */
function extentsOf(places: readonly Place[], bySubject: readonly number[][], kinds: readonly ShiftKind[]) {
  const of = (p: number, extreme: (...values: number[]) => number): number => {
    const lasts = kinds.filter(({ price }) => price[p]! < Infinity).map(({ duration }) => duration[p]!)
    return places[p]!.offset + (lasts.length === 0 ? places[p]!.duration : extreme(...lasts))
  }
  return bySubject.map((members) => ({
    least: Math.max(0, ...members.map((p) => of(p, Math.min))),
    most: Math.max(0, ...members.map((p) => of(p, Math.max))),
  }))
}

/** A visit starts when all its places can: at the latest of their earliest, at the earliest of their latest. */
function narrow(spans: VisitSpans, places: readonly Place[], kinds: readonly ReachingKind[]): void {
  places.forEach(({ subject, offset }, p) => {
    let earliest = Infinity
    let latest = -Infinity
    for (const { reach } of kinds) {
      if (reach.earliest[p]! > reach.latest[p]!) continue
      earliest = Math.min(earliest, reach.earliest[p]!)
      latest = Math.max(latest, reach.latest[p]!)
    }
    spans.from[subject] = Math.max(spans.from[subject]!, earliest - offset)
    spans.until[subject] = Math.min(spans.until[subject]!, latest - offset)
  })
}
