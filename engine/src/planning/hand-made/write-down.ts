import type { Desk, Times } from './desk.ts'
import type { Item } from './items.ts'
import { mark, setAgreed, setHolders, setList } from './journal.ts'
import { lastsOn } from './list.ts'
import type { List, TimedList } from './list.ts'
import { timeList } from './time-list.ts'

/** Where a line goes on a list, and the list with it. */
export interface Spot {
  readonly list: List
  readonly items: readonly Item[]
  readonly timed: TimedList
  /** What the list grows by, ticks: of the measure, and of travel alone. */
  readonly added: number
  readonly detour: number
}

/** The best place of a line on a list as it stands, by the measure; the first of equals. */
export const bestSpot = (desk: Desk, list: List, item: Item): Spot | undefined =>
  leastSpot(desk, list, item, ({ measure }) => measure)

/** The place of a line on a list where it begins soonest. */
export const soonestSpot = (desk: Desk, list: List, item: Item): Spot | undefined =>
  leastSpot(desk, list, item, ({ starts }, k) => starts[k]!)

function leastSpot(
  desk: Desk,
  list: List,
  item: Item,
  valueOf: (timed: TimedList, position: number) => number,
): Spot | undefined {
  let [best, least] = [undefined as Spot | undefined, Infinity]
  const { from, to } = placesWorthTrying(list, item)
  for (let k = from; k <= to; k++) {
    const items = list.items.toSpliced(k, 0, item)
    const timed = timeList(desk, list, items)
    if (timed === undefined || valueOf(timed, k) >= least) continue
    least = valueOf(timed, k)
    const added = timed.measure - list.timed.measure
    best = { list, items, timed, added, detour: timed.travel - list.timed.travel }
  }
  return best
}

/**
 * Between which lines the windows leave room at all: before nothing that must have begun when this one can end at the
 * earliest, and, where starts are as early as they can be, after nothing that ends when this one must have begun.
 */
function placesWorthTrying(list: List, item: Item): { from: number; to: number } {
  const { items, timed, departsFreely } = list
  const lasts = lastsOn(list, item)
  const ends = (item.softOpening || item.kind === 'reserve' ? -Infinity : item.windows[0]!.opens) + lasts
  const latest = latestStart(item, lasts)
  const from = items.findLastIndex(
    (other) => other.kind !== 'reserve' && latestStart(other, lastsOn(list, other)) < ends,
  )
  const to = departsFreely
    ? -1
    : items.findIndex((other, k) => other.kind !== 'reserve' && timed.starts[k]! + lastsOn(list, other) > latest)
  return { from: from + 1, to: to === -1 ? items.length : to }
}

const latestStart = ({ lastCloses, closingBindsEnd }: Item, lasts: number): number =>
  lastCloses - (closingBindsEnd ? lasts : 0)

/** The list has these lines now; what others read of its times is put right. */
export function writeDown(desk: Desk, list: List, items: readonly Item[], timed: TimedList): void {
  setList(desk, list, { items, timed })
  for (const [k, item] of items.entries()) {
    if (item.kind !== 'visit' || item.shared) continue
    const start = timed.starts[k]!
    const times = { start: start - item.offset, end: start + lastsOn(list, item) }
    const known = desk.agreed.get(item.id)
    if (known?.start !== times.start || known.end !== times.end) setAgreed(desk, item.id, times)
  }
}

/** A place of a visit is on a list from now on. */
export function putOn(desk: Desk, { list, items, timed }: Spot, id: string): void {
  writeDown(desk, list, items, timed)
  setHolders(desk, id, [...(desk.holders.get(id) ?? []), list])
}

/** Takes a visit off its lists; false, with nothing changed, when some list cannot be done without it. */
export function takeOff(desk: Desk, id: string): boolean {
  const takeBack = mark(desk)
  const lists = new Set(desk.holders.get(id))
  setHolders(desk, id, undefined)
  setAgreed(desk, id, undefined)
  for (const list of lists) {
    const items = list.items.filter((item) => item.kind !== 'visit' || item.id !== id)
    const timed = timeList(desk, list, items)
    if (timed === undefined) {
      takeBack()
      return false
    }
    writeDown(desk, list, items, timed)
  }
  return true
}

/** When a visit for several begins and ends if it begins at `start` with this crew, place by place. */
export function timesWith(items: readonly Item[], crew: readonly List[], start: number): Times {
  const ends = items.map((item, place) => start + item.offset + lastsOn(crew[place]!, item))
  return { start, end: Math.max(...ends) }
}
