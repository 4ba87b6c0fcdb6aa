import type { Desk } from './desk.ts'
import type { Item } from './items.ts'
import { lastsOn } from './list.ts'
import type { List } from './list.ts'
import { mayTake } from './may-take.ts'

/** Travel on top of service, when nothing is known of the roads of a list yet: a quarter of the service. */
const WITH_TRAVEL = 1.25

/** Which lists may take each place, and the service and travel that would be each list's even share, ticks. */
export interface Shares {
  readonly takers: ReadonlyMap<Item, readonly List[]>
  readonly share: ReadonlyMap<List, number>
}

/**
 * The work divided as evenly as competence and hours allow: what fewest may do first, each to whoever has least of it
 * for the length of the shift. Nobody is given anything by this; it says what a fair list is.
 */
export function sharesOf(desk: Desk): Shares {
  const takers = new Map<Item, readonly List[]>()
  for (const items of desk.items.values())
    for (const item of items)
      takers.set(
        item,
        desk.lists.filter((list) => mayTake(desk, list, item)),
      )
  const share = new Map(desk.lists.map((list) => [list, 0]))
  const inOrder = [...takers].sort(([a, x], [b, y]) => x.length - y.length || b.duration - a.duration)
  for (const [item, lists] of inOrder) {
    let least: List | undefined
    for (const list of lists) if (least === undefined || fullness(share, list) < fullness(share, least)) least = list
    if (least !== undefined) share.set(least, share.get(least)! + WITH_TRAVEL * lastsOn(least, item))
  }
  return { takers, share }
}

/** Adapted capacity makes a shift as good as shorter. */
const fullness = (share: ReadonlyMap<List, number>, list: List): number =>
  share.get(list)! / Math.max(1, Math.min(list.rosterEnd - list.start, list.mostFilled))
