import type { Visit } from '../../model/index.ts'
import { crewFor } from './crews.ts'
import type { Desk } from './desk.ts'
import type { List } from './list.ts'
import { isFit, mayTake } from './may-take.ts'
import { bestSpot, putOn, takeOff } from './write-down.ts'

/** A visit for one caregiver, on a list that might take another visit instead. */
export interface Exchange {
  readonly list: List
  readonly other: Visit
}

/** All that a visit might take the place of. What is locked stays, and so does what several meet for. */
export function exchanges(desk: Desk, visit: Visit): Exchange[] {
  const items = desk.items.get(visit.id)!
  return desk.lists.flatMap((list) =>
    !items.some((item) => isFit(desk, list, item))
      ? []
      : list.items.flatMap(({ kind, shared, visit: other }) =>
          kind === 'visit' && !shared && other!.pins.length === 0 ? [{ list, other: other! }] : [],
        ),
  )
}

/** The other visit is taken off and this one put on its list; false when that cannot be, with the desk half changed. */
export function replaces(desk: Desk, list: List, visit: Visit, other: Visit): boolean {
  const items = desk.items.get(visit.id)!
  if (!takeOff(desk, other.id)) return false
  if (items.length > 1) return crewFor(desk, items, [list], { soonest: true, crews: FEW_CREWS })
  const [item] = items
  if (!mayTake(desk, list, item!)) return false
  const spot = bestSpot(desk, list, item!)
  if (spot !== undefined) putOn(desk, spot, visit.id)
  return spot !== undefined
}

/** Of a visit for several, so many crews are thought of for each visit that might give way. */
const FEW_CREWS = 6
