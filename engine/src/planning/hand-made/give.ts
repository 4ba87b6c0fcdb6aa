import type { Visit } from '../../model/index.ts'
import { crewFor } from './crews.ts'
import type { Desk } from './desk.ts'
import type { Item } from './items.ts'
import { forget, mark } from './journal.ts'
import { lastsOn, workOf } from './list.ts'
import type { List } from './list.ts'
import { mayTake } from './may-take.ts'
import { bestSpot, putOn, soonestSpot } from './write-down.ts'
import type { Spot } from './write-down.ts'

/** A list is full for a visit that others have room for when it is this much longer than an even share. */
const FULL = 1.1

/** What the planner goes by when she gives visits away. */
export interface Habits {
  readonly usual: (visit: Visit) => readonly List[]
  readonly patches: ReadonlyMap<string, List>
  readonly share: ReadonlyMap<List, number>
  /** Ticks that a known face, a neighbourhood or a companion may cost more than the cheapest list. */
  readonly outOfTheWay: number
  /** Ticks that a list's rare competence is spared with. */
  readonly spared: (list: List, item: Item) => number
  /** Visits that belong with one, couples and buildings. */
  readonly companions: ReadonlyMap<string, readonly string[]>
  /** Other visits of the same recipient. */
  readonly sameDoor: ReadonlyMap<string, readonly string[]>
  /** Visits that one caregiver must do together. */
  readonly inseparable: ReadonlyMap<string, readonly Visit[]>
}

/** Gives each visit to somebody, in this order; what nobody can take stays on the desk. */
export function giveAll(desk: Desk, habits: Habits, visits: readonly Visit[]): void {
  for (const visit of visits) {
    if (desk.holders.has(visit.id)) continue
    const set = habits.inseparable.get(visit.id)
    if (set === undefined) giveOne(desk, habits, visit)
    else giveTogether(desk, habits, set)
    forget(desk)
  }
}

/** Gives one visit; false when nobody can take it. */
export function giveOne(desk: Desk, habits: Habits, visit: Visit): boolean {
  const wanted = wantedLists(desk, habits, visit)
  const items = desk.items.get(visit.id)!
  if (items.length > 1) return crewFor(desk, items, wanted)
  const spot = chosenSpot(desk, habits, items[0]!, wanted)
  if (spot !== undefined) putOn(desk, spot, visit.id)
  return spot !== undefined
}

/** Gives one visit to whoever can come soonest, whatever else speaks for somebody; false when nobody can. */
export function giveSoonest(desk: Desk, _habits: Habits, visit: Visit): boolean {
  const items = desk.items.get(visit.id)!
  if (items.length > 1) return crewFor(desk, items, [], { soonest: true })
  const [item] = items as [Item]
  const spots = desk.lists
    .filter((list) => mayTake(desk, list, item))
    .flatMap((list) => soonestSpot(desk, list, item) ?? [])
  const spot = leastOf(spots, ({ items: lines, timed }) => timed.starts[lines.indexOf(item)]!)
  if (spot !== undefined) putOn(desk, spot, visit.id)
  return spot !== undefined
}

/** Who has companions of the visit already; who comes to the recipient today anyhow; who usually comes; whose patch it is. */
function wantedLists({ holders }: Desk, { usual, patches, companions, sameDoor }: Habits, visit: Visit): List[] {
  const beside = (companions.get(visit.id) ?? []).flatMap((id) => holders.get(id) ?? [])
  const known = usual(visit)
  const there = (sameDoor.get(visit.id) ?? []).flatMap((id) => holders.get(id) ?? [])
  const patch = patches.get(visit.id)
  return [...new Set([...beside, ...there, ...known, ...(patch === undefined ? [] : [patch])])]
}

/**
 * The first of the wanted lists with room for it that is not far out of the way; else the list with room that it is
 * least out of the way for, rare competence spared; else the same of the full ones.
 */
function chosenSpot(desk: Desk, habits: Habits, item: Item, wanted: readonly List[]): Spot | undefined {
  const spots = desk.lists
    .filter((list) => mayTake(desk, list, item))
    .flatMap((list) => bestSpot(desk, list, item) ?? [])
  if (spots.length === 0) return undefined
  const costOf = (spot: Spot): number => Math.max(spot.detour, spot.added) + habits.spared(spot.list, item)
  const roomy = spots.filter((spot) => hasRoom(habits, spot, item))
  const cheapest = leastOf(roomy, costOf) ?? leastOf(spots, costOf)!
  const farthest = Math.max(cheapest.detour, cheapest.added) + habits.outOfTheWay
  for (const list of wanted) {
    const spot = roomy.find((each) => each.list === list)
    if (spot !== undefined && Math.max(spot.detour, spot.added) <= farthest) return spot
  }
  return cheapest
}

const hasRoom = ({ share }: Habits, { list, detour }: Spot, item: Item): boolean =>
  workOf(list) + detour + lastsOn(list, item) <= FULL * share.get(list)!

/** The first of those that cost least. */
export function leastOf<T>(all: readonly T[], costOf: (each: T) => number): T | undefined {
  let [best, least] = [undefined as T | undefined, Infinity]
  for (const each of all) {
    const cost = costOf(each)
    if (best === undefined || cost < least) [best, least] = [each, cost]
  }
  return best
}

/** All to one list, the first that can take them all; or, when none can, as many as may be, one by one. */
function giveTogether(desk: Desk, habits: Habits, visits: readonly Visit[]): void {
  const wanted = visits.flatMap((visit) => wantedLists(desk, habits, visit))
  for (const list of new Set([...wanted, ...desk.lists])) {
    const takeBack = mark(desk)
    if (visits.every((visit) => desk.holders.has(visit.id) || giveTo(desk, list, visit))) return
    takeBack()
  }
  for (const visit of visits) if (!desk.holders.has(visit.id)) giveOne(desk, habits, visit)
}

/** Gives a visit to this list; of one for several the others come from anywhere. */
function giveTo(desk: Desk, list: List, visit: Visit): boolean {
  const items = desk.items.get(visit.id)!
  if (items.length > 1) return crewFor(desk, items, [list]) && desk.holders.get(visit.id)!.includes(list)
  if (!mayTake(desk, list, items[0]!)) return false
  const spot = bestSpot(desk, list, items[0]!)
  if (spot !== undefined) putOn(desk, spot, visit.id)
  return spot !== undefined
}
