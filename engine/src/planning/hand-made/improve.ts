import type { Desk } from './desk.ts'
import { isUsed } from './list.ts'
import { meetAnew } from './meet-anew.ts'
import { timeList } from './time-list.ts'
import { improveList } from './two-opt.ts'
import { writeDown } from './write-down.ts'

/** Lists pull on each other where visits are tied; they come to rest long before this. */
const MOST_ROUNDS = 50

/** Improves every list, and the times at which caregivers meet, until no list can be improved any more. */
export function improveAll(desk: Desk): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    improveLists(desk)
    if (!meetAnew(desk)) return
  }
  improveLists(desk)
}

function improveLists(desk: Desk): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let changed = false
    for (const list of desk.lists) {
      if (list.unusable || !isUsed(list.items)) continue
      if (improveList(desk, list)) changed = true
      if (settle(desk, list)) changed = true
    }
    if (!changed) return
  }
}

/** Times a list again: what another list agreed with it may have moved. True when that made it better. */
function settle(desk: Desk, list: (typeof desk.lists)[number]): boolean {
  const timed = timeList(desk, list, list.items)
  if (timed === undefined || timed.measure >= list.timed.measure) return false
  writeDown(desk, list, list.items, timed)
  return true
}
