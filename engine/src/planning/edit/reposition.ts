import { lengthOf, ticksOf } from '../day.ts'
import { newStop } from '../lists/lists.ts'
import type { List } from '../lists/lists.ts'
import { insertedAt } from '../lists/positions.ts'
import { visitOf } from './desk.ts'
import type { Desk } from './desk.ts'
import { positionsFor, stopOf, withoutPlace } from './place.ts'
import { isOf } from './reshaped.ts'
import type { Reshaped } from './reshaped.ts'

const listsWith = ({ lists }: Desk, visit: string): List[] => lists.filter(({ entries }) => entries.some(isOf(visit)))

/** The lists of a visit, timed anew; `undefined`: it has none. */
export function timedAgain(desk: Desk, visit: string): Reshaped | undefined {
  const lists = listsWith(desk, visit)
  return lists.length === 0 ? undefined : { ways: [lists.map((list) => ({ ...list }))], freed: new Set([visit]) }
}

/** The lists of a visit, with it where its locked start belongs. */
export function atPinnedTime(desk: Desk, visit: string, start: string): Reshaped | undefined {
  const { staffing } = visitOf(desk, visit)!
  const lists = listsWith(desk, visit).map((list) => {
    const { place } = list.entries.find(isOf(visit))!.stop
    const at = ticksOf(desk.day, start) + lengthOf(desk.day, staffing[place]!.offset)
    const rest = withoutPlace(list, visit, place)
    return insertedAt(desk, rest, stopOf(desk, visit, place), positionsFor(desk, rest, at)[0]!)
  })
  return lists.length === 0 ? undefined : { ways: [lists], freed: new Set([visit]) }
}

/** The lists of a visit, with another right after it, place by place. */
export function besideFirst(desk: Desk, first: string, second: string): Reshaped | undefined {
  const lists = listsWith(desk, first).map((list) => {
    const k = list.entries.findIndex(isOf(first))
    return insertedAt(desk, list, newStop('visit', second, list.entries[k]!.stop.place), k + 1)
  })
  return lists.length === 0 ? undefined : { ways: [lists], freed: new Set([first, second]) }
}
