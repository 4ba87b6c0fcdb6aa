import type { Visit } from '../../model/index.ts'
import type { Desk } from './desk.ts'
import type { Habits } from './give.ts'
import type { Item } from './items.ts'
import { mark } from './journal.ts'
import type { List } from './list.ts'
import { mayTake } from './may-take.ts'
import { timeList } from './time-list.ts'
import { bestSpot, putOn, writeDown } from './write-down.ts'

/** A break, an activity or a reserve of some list goes to another time of the day, and the visit to its place. */
export function moveDuty(desk: Desk, _habits: Habits, visit: Visit): boolean {
  const items = desk.items.get(visit.id)!
  if (items.length > 1) return false
  const takeBack = mark(desk)
  for (const list of desk.lists) {
    if (!mayTake(desk, list, items[0]!)) continue
    for (const duty of list.items.filter(({ kind }) => kind !== 'visit')) {
      if (changesPlaces(desk, list, items[0]!, duty)) return true
      takeBack()
    }
  }
  return false
}

function changesPlaces(desk: Desk, list: List, item: Item, duty: Item): boolean {
  const rest = list.items.filter((each) => each !== duty)
  const timed = timeList(desk, list, rest)
  if (timed === undefined) return false
  writeDown(desk, list, rest, timed)
  const spot = bestSpot(desk, list, item)
  if (spot === undefined) return false
  putOn(desk, spot, item.id)
  const moved = bestSpot(desk, list, duty)
  if (moved !== undefined) writeDown(desk, list, moved.items, moved.timed)
  return moved !== undefined
}
