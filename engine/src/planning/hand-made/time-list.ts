import type { Desk, Times } from './desk.ts'
import type { Draft } from './draft.ts'
import { HERE } from './items.ts'
import type { Item } from './items.ts'
import { isUsed, lastsOn } from './list.ts'
import type { List, TimedList } from './list.ts'
import { suitsAt } from './may-take.ts'
import { moveLater } from './move-later.ts'
import { legOf } from './roads.ts'
import { keysOut } from './keys-out.ts'
import { keepsRows } from './rows.ts'
import { earliestStart, windowAt } from './starts.ts'
import { betweenTies, isOn } from './tied.ts'
import { keepsVehicles } from './vehicles.ts'

/** Late and early minutes count this many times, overtime this many: as much as the standard prices say. */
const LATE_FACTOR = 10
const OVERTIME_FACTOR = 3

/**
 * Times a list: everything as early as it can be in this order, then, up to its last stop, as late as that leaves room
 * for, so that waiting becomes a later departure. What is agreed with other lists holds. `undefined`: some rule is broken.
 *
 * Openings that may be passed at a price are kept as long as the list can be done so.
 */
export function timeList(desk: Desk, list: List, items: readonly Item[]): TimedList | undefined {
  if (!keepsRows(desk, items)) return undefined
  const soft = items.some(({ softOpening }) => softOpening)
  const early = earliest(desk, list, items, false) ?? (soft ? earliest(desk, list, items, true) : undefined)
  if (early === undefined) return undefined
  if (list.departsFreely) moveLater(desk, list, early)
  const timed = sumUp(list, early)
  if (!keepsVehicles(desk, list, early, timed)) return undefined
  const out = keysOut(desk, list, early, timed)
  return out === undefined ? undefined : { ...timed, out }
}

const NONE: readonly number[] = []

/** Everything as early as it can be. */
function earliest(desk: Desk, list: List, items: readonly Item[], beforeOpening: boolean): Draft | undefined {
  const { roads, longestLeg } = list
  const [starts, lasts, legs, visited]: [number[], number[], number[], number[]] = [[], [], [], []]
  const timed: Map<string, Times> | undefined = desk.ties.size > 0 ? new Map() : undefined
  let [here, free, travel, filled] = [list.startsAt, list.start, 0, 0]
  let reserved: readonly number[] = NONE
  let first = true
  for (let k = 0; k < items.length; k++) {
    const item = items[k]!
    lasts.push(lastsOn(list, item))
    legs.push(0)
    visited.push(here)
    starts.push(0)
    if (item.kind === 'reserve') {
      reserved = [...reserved, k]
      continue
    }
    const goal = item.at === HERE ? here : item.at
    const leg = legOf(roads, here, goal)
    if (leg > longestLeg) return undefined
    const leaves = first && list.departsFreely
    const kept = keepFree(items, starts, reserved, leaves ? -Infinity : free + leg)
    if (kept === undefined) return undefined
    const arrival = leaves ? Math.max(free, kept) + leg : Math.max(free + leg, kept)
    const start = startOf(desk, list, timed, item, lasts[k]!, arrival, beforeOpening)
    if (start === undefined || !suitsAt(desk, list, item, start)) return undefined
    here = item.left === HERE ? goal : item.left
    free = start + lasts[k]!
    if (item.kind === 'visit' && !item.shared) timed?.set(item.id, { start: start - item.offset, end: free })
    travel += leg
    filled += leg + (item.kind === 'break' ? 0 : lasts[k]!)
    starts[k] = start
    legs[k] = leg
    visited[k] = goal
    if (reserved.length > 0) reserved = NONE
    first = false
  }
  const home = legOf(roads, here, list.endsAt)
  if (home > longestLeg || free + home > list.latestReturn || filled + home > list.mostFilled) return undefined
  // Time kept free in the end lies after the return.
  if (keepFree(items, starts, reserved, first ? -Infinity : free + home) === undefined) return undefined
  return { items, starts, lasts, legs, visited, home, travel: travel + home }
}

/** Until when time is kept free for reserves, one after the other from `free` on; `undefined` when one does not fit. */
function keepFree(
  items: readonly Item[],
  starts: number[],
  reserved: readonly number[],
  free: number,
): number | undefined {
  for (const k of reserved) {
    const { windows, duration } = items[k]!
    const start = Math.max(free, windows[0]!.opens)
    free = start + duration
    if (free > windows[0]!.closes) return undefined
    starts[k] = start
  }
  return free
}

function startOf(
  desk: Desk,
  list: List,
  timed: ReadonlyMap<string, Times> | undefined,
  item: Item,
  lasts: number,
  arrival: number,
  beforeOpening: boolean,
): number | undefined {
  if (item.kind !== 'visit') return earliestStart(item, lasts, arrival, Infinity, beforeOpening)
  const { id, offset, shared } = item
  if (shared) {
    const agreed = desk.agreed.get(id)!.start + offset
    return arrival > agreed ? undefined : earliestStart(item, lasts, agreed, agreed, beforeOpening)
  }
  if (!desk.ties.has(id)) return earliestStart(item, lasts, arrival, Infinity, beforeOpening)
  // What is on this list is when this list says; what comes later on it will see to the tie itself.
  const timesOf = (other: string): Times | undefined =>
    timed?.get(other) ?? (isOn(desk, list, other) ? undefined : desk.agreed.get(other))
  const { from, to } = betweenTies(desk, id, lasts, timesOf)
  return earliestStart(item, lasts, Math.max(arrival, from + offset), to + offset, beforeOpening)
}

function sumUp(list: List, { items, starts, lasts, legs, home, travel }: Draft): Omit<TimedList, 'out'> {
  let [waiting, untimely, departure, free] = [0, 0, list.start, list.start]
  let first = true
  for (const [k, item] of items.entries()) {
    if (item.kind === 'reserve') continue
    const start = starts[k]!
    if (first && list.departsFreely) departure = start - legs[k]!
    else waiting += start - (free + legs[k]!)
    if (item.kind === 'visit') untimely += untimelyBy(item, start, lasts[k]!)
    free = start + lasts[k]!
    first = false
  }
  const back = first ? list.start : free + home
  const overtime = Math.max(0, back - list.rosterEnd)
  const used = isUsed(items)
  const measure = used ? travel + waiting + LATE_FACTOR * untimely + OVERTIME_FACTOR * overtime : 0
  return { starts, departure, back, travel: used ? travel : 0, waiting: used ? waiting : 0, measure }
}

/** How late a visit is past its soft closing, or how early before its soft opening, ticks. */
export function untimelyBy(item: Item, start: number, lasts: number): number {
  const { soft } = item.windows[windowAt(item.windows, start)]!
  const late = start + (item.closingBindsEnd ? lasts : 0) - soft
  return Math.max(0, late) + Math.max(0, item.windows[0]!.opens - start)
}
