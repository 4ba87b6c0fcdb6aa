import type { Visit } from '../../model/index.ts'
import { ticksOf } from '../day.ts'
import type { Desk } from './desk.ts'
import type { List } from './list.ts'
import { partOfDay, recurringKey } from './memory.ts'
import type { HandMadeMemory } from './memory.ts'

/** How many names a planner remembers for one visit. */
const NAMES = 3

/** The lists of those who usually come and are on duty, likeliest first. */
export function usualLists(desk: Desk, memory: HandMadeMemory, visit: Visit): List[] {
  const names = valueOf(desk, memory.usualCaregiver, visit) ?? []
  return names
    .flatMap((name) => desk.lists.filter(({ shift }) => shift.caregiver === name))
    .filter((list) => desk.items.get(visit.id)?.some(({ windows }) => isWithin(list, windows)) === true)
    .slice(0, NAMES)
}

const isWithin = (
  { start, rosterEnd }: List,
  windows: readonly { readonly opens: number; readonly closes: number }[],
): boolean => windows.some(({ opens, closes }) => opens <= rosterEnd && closes >= start)

/** Where the visit stood last week; those that stood nowhere come last. */
export const usualPosition = (desk: Desk, memory: HandMadeMemory, visit: Visit): number =>
  (memory.lastOrder === undefined ? undefined : valueOf(desk, memory.lastOrder, visit)) ?? Infinity

/** By the visit's own id, or else by recipient and part of day. */
function valueOf<T>({ day }: Desk, map: ReadonlyMap<string, T>, visit: Visit): T | undefined {
  const start = visit.usualStart ?? visit.windows[0]?.opens ?? day.problem.horizon.start
  const part = partOfDay(day.clock, ticksOf(day, start))
  return map.get(visit.id) ?? map.get(recurringKey(visit.recipient, part))
}
