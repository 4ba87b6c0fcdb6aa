import type { Desk } from './desk.ts'
import type { Item } from './items.ts'
import type { List } from './list.ts'
import { timeList } from './time-list.ts'
import { writeDown } from './write-down.ts'

/**
 * Improves one list until nothing helps: any stretch of it turned round (2-opt), any one line moved to another place
 * in it. Every try is timed as a whole list; what breaks a rule is no try. True when something was changed.
 */
export function improveList(desk: Desk, list: List): boolean {
  let changed = false
  while (firstImprovement(desk, list)) changed = true
  return changed
}

function firstImprovement(desk: Desk, list: List): boolean {
  for (const items of neighboursOf(list.items)) {
    const timed = timeList(desk, list, items)
    if (timed === undefined || timed.measure >= list.timed.measure) continue
    writeDown(desk, list, items, timed)
    return true
  }
  return false
}

/** The list with each stretch of two or more lines turned round, and with each line at each other place. */
export function* neighboursOf(items: readonly Item[]): Generator<readonly Item[]> {
  for (let i = 0; i < items.length - 1; i++)
    for (let j = i + 2; j <= items.length; j++)
      yield [...items.slice(0, i), ...items.slice(i, j).reverse(), ...items.slice(j)]
  for (const [i, item] of items.entries()) {
    const rest = items.toSpliced(i, 1)
    for (let k = 0; k <= rest.length; k++) if (k !== i) yield rest.toSpliced(k, 0, item)
  }
}
