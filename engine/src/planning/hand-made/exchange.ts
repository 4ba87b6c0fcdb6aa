import type { Visit } from '../../model/index.ts'
import type { Desk } from './desk.ts'
import type { List } from './list.ts'
import { mayTake } from './may-take.ts'
import { bestSpot, putOn, takeOff } from './write-down.ts'

/** A visit for one caregiver, on a list that might take another visit instead. */
export interface Exchange {
  readonly list: List
  readonly other: Visit
}

/** All that a visit for one caregiver might take the place of. What is locked stays. */
export function exchanges(desk: Desk, visit: Visit): Exchange[] {
  if (desk.items.get(visit.id)!.length > 1) return []
  return desk.lists.flatMap((list) =>
    list.items.flatMap(({ kind, shared, visit: other }) =>
      kind === 'visit' && !shared && other!.pins.length === 0 ? [{ list, other: other! }] : [],
    ),
  )
}

/** The other visit is taken off and this one put on its list; false when that cannot be, with the desk half changed. */
export function replaces(desk: Desk, list: List, visit: Visit, other: Visit): boolean {
  const [item] = desk.items.get(visit.id)!
  if (!takeOff(desk, other.id) || !mayTake(desk, list, item!)) return false
  const spot = bestSpot(desk, list, item!)
  if (spot !== undefined) putOn(desk, spot, visit.id)
  return spot !== undefined
}
