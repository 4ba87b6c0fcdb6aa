import { without } from '../lists/positions.ts'
import type { Desk } from './desk.ts'
import { lockOn, unknownIn } from './may-change.ts'
import { isOf, refuse } from './reshaped.ts'
import type { Reshaping } from './reshaped.ts'

/** All places of a visit off their lists. */
export function takeOut(desk: Desk, visit: string): Reshaping {
  const stopped = unknownIn(desk, visit) ?? lockOn(desk, visit)
  if (stopped !== undefined) return { stopped }
  const lists = desk.lists.filter(({ entries }) => entries.some(isOf(visit)))
  if (lists.length === 0) return refuse('edit-not-placed', { visit })
  return { ways: [lists.map((list) => without(list, isOf(visit)))], freed: new Set() }
}
