import type { Desk } from './desk.ts'
import type { Item } from './items.ts'
import { copyOf, forget, mark } from './journal.ts'
import { lastsOn } from './list.ts'
import type { List } from './list.ts'
import { mayTake } from './may-take.ts'
import { untimelyBy } from './time-list.ts'
import { bestSpot, putOn, takeOff } from './write-down.ts'

/**
 * Hands visits that would come late to a colleague who is there sooner, wherever that is better for the two lists
 * together. One after the other, once.
 */
export function comeOnTime(desk: Desk): void {
  for (const list of desk.lists) {
    for (const item of list.items.filter((each) => each.kind === 'visit' && !each.shared)) {
      if (list.items.includes(item) && isUntimely(list, item)) handLate(desk, list, item)
      forget(desk)
    }
  }
}

const isUntimely = (list: List, item: Item): boolean =>
  untimelyBy(item, list.timed.starts[list.items.indexOf(item)]!, lastsOn(list, item)) > 0

function handLate(desk: Desk, list: List, item: Item): void {
  const takeBack = mark(desk)
  const before = list.timed.measure
  if (item.visit!.pins.length > 0 || !takeOff(desk, item.id)) return
  let [best, least] = [undefined as (() => void) | undefined, before - list.timed.measure]
  for (const other of desk.lists) {
    if (other === list || !mayTake(desk, other, item)) continue
    const spot = bestSpot(desk, other, item)
    if (spot === undefined || spot.added >= least) continue
    const undo = mark(desk)
    putOn(desk, spot, item.id)
    ;[best, least] = [copyOf(desk), spot.added]
    undo()
  }
  takeBack()
  best?.()
}
