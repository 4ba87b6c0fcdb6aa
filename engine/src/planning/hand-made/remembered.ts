import type { Visit } from '../../model/index.ts'
import { ticksOf } from '../day.ts'
import type { Desk } from './desk.ts'
import type { List } from './list.ts'
import { partOfDay, recurringKey } from './memory.ts'
import type { HandMadeMemory } from './memory.ts'

/** How many names of those on duty a planner thinks of for one visit. */
const NAMES = 5

/**
 * The lists of those who usually come and are on duty, likeliest first: to the recipient in that part of the day, and
 * then for this very visit. Faces are known at the door, not by the task.
 */
export function usualLists(desk: Desk, { usualCaregiver }: HandMadeMemory, visit: Visit): List[] {
  const atTheDoor = usualCaregiver.get(keyOf(desk, visit)) ?? []
  const names = new Set([...atTheDoor, ...(usualCaregiver.get(visit.id) ?? [])])
  return [...names]
    .flatMap((name) => desk.lists.filter(({ shift }) => shift.caregiver === name))
    .filter((list) => desk.items.get(visit.id)?.some(({ windows }) => isWithin(list, windows)) === true)
    .slice(0, NAMES)
}

const isWithin = (
  { start, rosterEnd }: List,
  windows: readonly { readonly opens: number; readonly closes: number }[],
): boolean => windows.some(({ opens, closes }) => opens <= rosterEnd && closes >= start)

/** Where the visit stood last week, or else the recipient's part of the day; those that stood nowhere come last. */
export const usualPosition = (desk: Desk, { lastOrder }: HandMadeMemory, visit: Visit): number =>
  lastOrder?.get(visit.id) ?? lastOrder?.get(keyOf(desk, visit)) ?? Infinity

/** The recipient and the part of the day in which the visit usually begins, or may begin first. */
function keyOf({ day }: Desk, visit: Visit): string {
  const start = visit.usualStart ?? visit.windows[0]?.opens ?? day.problem.horizon.start
  return recurringKey(visit.recipient, partOfDay(day.clock, ticksOf(day, start)))
}
