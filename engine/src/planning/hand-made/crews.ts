import type { Desk } from './desk.ts'
import { HERE } from './items.ts'
import type { Item } from './items.ts'
import { mark, setAgreed } from './journal.ts'
import { lastsOn } from './list.ts'
import type { List } from './list.ts'
import { crewKeepsTies, mayTake } from './may-take.ts'
import { legOf } from './roads.ts'
import { earliestStart } from './starts.ts'
import { betweenTies } from './tied.ts'
import { bestSpot, putOn, timesWith } from './write-down.ts'

/** So many crews are thought of, the best-liked first. */
const CREWS = 30
/** People agree to meet at whole times: every ten minutes within the window. */
const MEETING_STEP_SECONDS = 600
/** And so many of these are thought of. */
const MEETING_TIMES = 48

/**
 * Gives a visit that takes several caregivers: the crew that is wanted and near first, at the time within its window
 * that costs its lists least, or `soonest`. False when no crew can meet; then nothing is changed.
 */
export function crewFor(
  desk: Desk,
  items: readonly Item[],
  wanted: readonly List[],
  { soonest = false, crews = CREWS }: { soonest?: boolean; crews?: number } = {},
): boolean {
  const takeBack = mark(desk)
  for (const crew of crewsFor(desk, items, wanted, crews)) {
    const times = meetingTimes(desk, items, crew)
    let [best, least] = [undefined as number | undefined, Infinity]
    for (const start of times) {
      const added = meetAt(desk, items, crew, start)
      takeBack()
      if (added !== undefined && added < least) [best, least] = [start, added]
      if (soonest && best !== undefined) break
    }
    if (best === undefined) continue
    meetAt(desk, items, crew, best)
    return true
  }
  return false
}

/** Crews of as many lists as there are places, in the order in which the lists are liked. */
function crewsFor(desk: Desk, items: readonly Item[], wanted: readonly List[], most: number): List[][] {
  const [{ id, at }] = items as [Item]
  const near = (list: List): number => (at === HERE ? 0 : nearness(list, at))
  const rest = desk.lists.filter((list) => !wanted.includes(list)).map((list) => ({ list, far: near(list) }))
  const liked = [...wanted, ...rest.sort((a, b) => a.far - b.far).map(({ list }) => list)]
  const takers = items.map((item) => liked.filter((list) => mayTake(desk, list, item)))
  const crews: List[][] = []
  const extend = (crew: List[]): void => {
    if (crews.length >= most) return
    if (crew.length === items.length) {
      if (crewKeepsTies(desk, id, crew)) crews.push(crew)
      return
    }
    for (const list of takers[crew.length]!) {
      if (!crew.some(({ who }) => who === list.who)) extend([...crew, list])
    }
  }
  extend([])
  return crews
}

/** The leg from the nearest place the list has already. */
function nearness({ roads, startsAt, items }: List, at: number): number {
  return Math.min(
    ...[startsAt, ...items.map(({ left }) => left)].map((from) => (from === HERE ? Infinity : legOf(roads, from, at))),
  )
}

/** Starts of the visit that its window and its ties allow: whole times, and whenever one of the crew could be there. */
export function meetingTimes(desk: Desk, items: readonly Item[], crew: readonly List[]): number[] {
  const [first] = items as [Item]
  const { ticksPerSecond } = desk.day.clock
  const { start, end } = timesWith(items, crew, 0)
  const { from, to } = betweenTies(desk, first.id, end - start, (other) => desk.agreed.get(other))
  const whole = first.windows.flatMap(({ opens, closes, soft }) => {
    const last = Math.min(closes, Math.max(soft, opens), to, Math.max(...crew.map(({ latestReturn }) => latestReturn)))
    const begin = Math.max(opens, from, Math.min(...crew.map((list) => list.start)))
    const step = MEETING_STEP_SECONDS * ticksPerSecond
    const count = Math.min(MEETING_TIMES, Math.floor((last - begin) / step) + 1)
    return [opens, ...Array.from({ length: Math.max(0, count) }, (_, k) => begin + k * step)]
  })
  const arrivals = crew.flatMap((list, place) => arrivalsAt(list, items[place]!).map((at) => at - items[place]!.offset))
  const wanted = [from, ...whole, ...arrivals, ...(first.pinned === undefined ? [] : [first.pinned - first.offset])]
  const allowed = wanted.filter((each) => Number.isFinite(each) && each >= from && each <= to)
  return [...new Set(allowed)]
    .filter((each) => items.every((item, place) => suitsWindow(item, lastsOn(crew[place]!, item), each + item.offset)))
    .sort((a, b) => a - b)
}

const suitsWindow = (item: Item, lasts: number, start: number): boolean =>
  earliestStart(item, lasts, start, start, item.softOpening) === start

/** When a list could be there after each of its lines. */
function arrivalsAt(list: List, { at }: Item): number[] {
  const { items, timed, roads, startsAt, start } = list
  const from = [{ place: startsAt, free: start }]
  for (const [k, item] of items.entries()) {
    const place = item.left === HERE ? from.at(-1)!.place : item.left
    from.push({ place, free: timed.starts[k]! + lastsOn(list, item) })
  }
  return from.map(({ place, free }) => free + (at === HERE ? 0 : legOf(roads, place, at)))
}

/** All are given their place at that start; what the lists grow by, or `undefined` when one of them cannot. */
function meetAt(desk: Desk, items: readonly Item[], crew: readonly List[], start: number): number | undefined {
  const { id } = items[0]!
  setAgreed(desk, id, timesWith(items, crew, start))
  let added = 0
  for (const [place, item] of items.entries()) {
    const spot = bestSpot(desk, crew[place]!, item)
    if (spot === undefined) return undefined
    putOn(desk, spot, id)
    added += spot.added
  }
  return added
}
