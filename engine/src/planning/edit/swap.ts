import type { PlanEdit, VisitPlace } from '../../model/index.ts'
import { entryOf } from '../lists/lists.ts'
import type { Entry, List } from '../lists/lists.ts'
import type { Desk } from './desk.ts'
import { heldFrom, unknownIn } from './may-change.ts'
import { isOf, listWith, refuse } from './reshaped.ts'
import type { Reshaping } from './reshaped.ts'

/** Two places, each where the other was. */
export function swap(desk: Desk, { one, other }: Extract<PlanEdit, { kind: 'swap' }>): Reshaping {
  const unknown = unknownIn(desk, one.visit, one.place) ?? unknownIn(desk, other.visit, other.place)
  if (unknown !== undefined) return { stopped: unknown }
  if (one.visit === other.visit) return refuse('edit-same-visit', { visit: one.visit })
  const [here, there] = [listWith(desk.lists, one), listWith(desk.lists, other)]
  if (here === undefined) return refuse('edit-not-placed', { visit: one.visit })
  if (there === undefined) return refuse('edit-not-placed', { visit: other.visit })
  const held = here === there ? undefined : (heldFrom(desk, one, there.shift) ?? heldFrom(desk, other, here.shift))
  if (held !== undefined) return { stopped: held }
  const changed = here === there ? [here] : [here, there]
  return {
    ways: [changed.map((list) => exchanged(desk, list, one, other))],
    freed: new Set([one.visit, other.visit]),
  }
}

function exchanged({ day, subjects, lists }: Desk, list: List, one: VisitPlace, other: VisitPlace): List {
  const entryIn = ({ visit, place }: VisitPlace): Entry =>
    listWith(lists, { visit, place })!.entries.find(isOf(visit, place))!
  const [first, second] = [entryIn(one), entryIn(other)]
  const moved = ({ stop }: Entry): Entry => entryOf(day, subjects, list.shift, stop, -Infinity)
  const entries = list.entries.map((entry) => {
    if (entry === first) return moved(second)
    return entry === second ? moved(first) : entry
  })
  return { ...list, entries }
}
