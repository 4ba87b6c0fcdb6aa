import type { Plan, ShiftPlan } from '../../model/index.ts'
import { ticksOf } from '../day.ts'
import type { Desk } from './desk.ts'
import { itemOfActivity, itemOfBreak, itemOfReserve } from './items.ts'
import type { Item } from './items.ts'
import { travelBy } from './lay-duties.ts'
import { lastsOn } from './list.ts'
import type { List } from './list.ts'
import { timeList } from './time-list.ts'
import { bestSpot, writeDown } from './write-down.ts'

/**
 * Copies a plan's lists to an empty desk. False when some list of it cannot be timed as this planner times lists;
 * then the desk is of no use.
 */
export function fromPlan(desk: Desk, plan: Plan): boolean {
  const written = plan.shifts.flatMap((stated) => {
    const list = desk.lists.find(({ shift }) => shift.id === stated.shift)
    if (list === undefined) return []
    travelBy(desk, list, stated.mode ?? list.shift.mode)
    const items = itemsOf(desk, list, stated)
    noteTimes(desk, list, items, stated)
    return [{ list, items }]
  })
  return written.every(({ list, items }) => copy(desk, list, items))
}

function itemsOf({ day, numbers, items }: Desk, { shift }: List, { stops }: ShiftPlan): Item[] {
  return stops.map(({ kind, id, place }) => {
    if (kind === 'visit') return items.get(id)![place]!
    if (kind === 'break')
      return itemOfBreak(
        day,
        numbers,
        shift.breaks.find((pause) => pause.id === id)!,
      )
    return itemOfActivity(
      day,
      numbers,
      day.problem.activities.find((activity) => activity.id === id)!,
    )
  })
}

/** Every list is timed against what the others have agreed: so that is noted first. */
function noteTimes({ day, agreed, holders }: Desk, list: List, items: readonly Item[], { stops }: ShiftPlan): void {
  for (const [k, item] of items.entries()) {
    if (item.kind !== 'visit') continue
    const start = ticksOf(day, stops[k]!.start) - item.offset
    const end = ticksOf(day, stops[k]!.start) + lastsOn(list, item)
    const known = agreed.get(item.id)
    agreed.set(item.id, { start, end: Math.max(end, known?.end ?? end) })
    holders.set(item.id, [...(holders.get(item.id) ?? []), list])
  }
}

function copy(desk: Desk, list: List, items: readonly Item[]): boolean {
  const timed = timeList(desk, list, items)
  if (timed === undefined) return false
  writeDown(desk, list, items, timed)
  for (const [position, reserve] of items.length === 0 ? [] : list.shift.reserves.entries()) {
    const spot = bestSpot(desk, list, itemOfReserve(desk.day, reserve, position))
    if (spot === undefined) return false
    writeDown(desk, list, spot.items, spot.timed)
  }
  return true
}
