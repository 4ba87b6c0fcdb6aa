import type { Desk } from './desk.ts'
import type { Habits } from './give.ts'
import type { Item } from './items.ts'
import { copyOf, forget, mark } from './journal.ts'
import { workOf } from './list.ts'
import type { List } from './list.ts'
import { mayTake } from './may-take.ts'
import { bestSpot, putOn, takeOff } from './write-down.ts'

/** Lists are even enough when none is this much longer than its even share than another. 45 min. */
const EVEN_SECONDS = 2700
/** One visit handed over may cost this much travel and waiting. 5 min. */
const PRICE_SECONDS = 300

/**
 * Evens out the lists: from the one that is longest for its share a visit goes to the one that is shortest for its
 * share, the cheapest of those that cost little, as long as there is one. Visits with their usual caregiver stay.
 */
export function evenOut(desk: Desk, habits: Habits): void {
  const { ticksPerSecond } = desk.day.clock
  const excess = (list: List): number => workOf(list) - habits.share.get(list)!
  for (let left = desk.day.visits.length; left > 0; left--) {
    const usable = desk.lists.filter(({ unusable }) => !unusable).sort((a, b) => excess(b) - excess(a))
    const [longest, shortest] = [usable.at(0), usable.at(-1)]
    if (longest === undefined || excess(longest) - excess(shortest!) < EVEN_SECONDS * ticksPerSecond) return
    const takers = usable.toReversed().filter((list) => excess(longest) - excess(list) > EVEN_SECONDS * ticksPerSecond)
    if (!takers.some((taker) => handOver(desk, habits, longest, taker))) return
    forget(desk)
  }
}

function handOver(desk: Desk, { usual }: Habits, longest: List, taker: List): boolean {
  const takeBack = mark(desk)
  const gap = workOf(longest) - workOf(taker)
  let [best, least] = [undefined as (() => void) | undefined, PRICE_SECONDS * desk.day.clock.ticksPerSecond]
  for (const item of longest.items) {
    if (item.kind !== 'visit' || item.shared || usual(item.visit!).includes(longest)) continue
    const added = handedOver(desk, item, longest, taker)
    const evener = workOf(taker) - workOf(longest) < gap
    if (added !== undefined && added < least && evener) [best, least] = [copyOf(desk), added]
    takeBack()
  }
  best?.()
  return best !== undefined
}

/** What both lists together grow by when the visit goes from one to the other; `undefined` when it cannot. */
function handedOver(desk: Desk, item: Item, from: List, to: List): number | undefined {
  const measured = from.timed.measure + to.timed.measure
  if (!takeOff(desk, item.id) || !mayTake(desk, to, item)) return undefined
  const spot = bestSpot(desk, to, item)
  if (spot === undefined) return undefined
  putOn(desk, spot, item.id)
  return from.timed.measure + to.timed.measure - measured
}
