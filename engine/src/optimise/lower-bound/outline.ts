import type { Problem, TravelTable } from '../../model/index.ts'
import { LegsOfShifts, NO_LEGS } from './legs.ts'
import { placesOf } from './places.ts'
import type { Place } from './places.ts'
import type { Prices } from './prices.ts'
import { reachOf } from './reach.ts'
import type { Reach } from './reach.ts'
import { shiftKinds } from './shift-kinds.ts'
import type { ShiftKind } from './shift-kinds.ts'
import { Followers, gapsOf, tighten } from './ties.ts'
import type { Gap, VisitSpans } from './ties.ts'
import { ANY_TIME, WhoMay } from './who-may.ts'
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
  /** false: there are too many ways to look at, and every place counts as one that takes no road. */
  readonly roads: boolean
}

/** Reaching tightens ties, and ties tighten reaching. Twice is nearly all; stopping early is never wrong. */
const ROUNDS = 2
/** So many places, or locations, need about 70 MB for each square of numbers. Our choice. */
const MOST_PLACES = 3000

/** `mostPairs`: of places, over all kinds of shift; with more of them roads are left out. */
export function outlineOf(problem: Problem, travel: TravelTable, prices: Prices, mostPairs: number): Outline {
  const legs = new LegsOfShifts(problem, travel, prices, 0)
  const whoMay = new WhoMay(problem, prices)
  const all = placesOf(problem, prices)
  const kinds = shiftKinds(
    problem,
    prices,
    legs,
    whoMay,
    all,
    all.map(() => ANY_TIME),
  )
  const pairs = kinds.reduce((sum, { may }) => sum + may.length * may.length, 0)
  const roads = pairs <= mostPairs && Math.max(all.length, problem.locations.length) <= MOST_PLACES
  const places = roads ? all : all.map((place) => ({ ...place, at: -1, left: -1 }))
  const kindsAt = (spans: readonly Span[]): ReachingKind[] =>
    shiftKinds(problem, prices, legs, whoMay, places, spans).map((kind) => ({
      ...kind,
      reach: reachOf(kind, roads ? legs.of(kind.shift) : NO_LEGS, places, spans),
    }))

  const visits = membersOf(problem, places)
  const isSure = (visit: number): boolean => visits[visit]!.every((p) => places[p]!.skipPrice === Infinity)
  const visitSpans = pinnedSpans(places, visits)
  let gaps: Gap[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const kinds = kindsAt(spansOf(places, visitSpans))
    gaps = gapsOf(problem, extentsOf(places, visits, kinds))
    narrow(visitSpans, places, kinds)
    tighten(visitSpans, gaps, isSure)
  }
  const spans = spansOf(places, visitSpans)
  return { places, spans, kinds: kindsAt(spans), followers: new Followers(problem, gaps), whoMay, roads }
}

/** The places of each visit. */
function membersOf({ visits }: Problem, places: readonly Place[]): number[][] {
  const members: number[][] = visits.map(() => [])
  places.forEach(({ subject }, p) => members[subject]!.push(p))
  return members
}

function pinnedSpans(places: readonly Place[], visits: readonly number[][]): VisitSpans {
  const pins = visits.map(([first]) => places[first!]?.pinned)
  return {
    from: Float64Array.from(pins, (pin) => pin ?? -Infinity),
    until: Float64Array.from(pins, (pin) => pin ?? Infinity),
  }
}

const spansOf = (places: readonly Place[], { from, until }: VisitSpans): Span[] =>
  places.map(({ subject, offset }) => ({ from: from[subject]! + offset, until: until[subject]! + offset }))

/** How long each visit takes at least and at most, over the shifts that may do it. */
function extentsOf(places: readonly Place[], visits: readonly number[][], kinds: readonly ShiftKind[]) {
  const of = (p: number, extreme: (...values: number[]) => number): number => {
    const lasts = kinds.filter(({ price }) => price[p]! < Infinity).map(({ duration }) => duration[p]!)
    return places[p]!.offset + (lasts.length === 0 ? places[p]!.duration : extreme(...lasts))
  }
  return visits.map((members) => ({
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
