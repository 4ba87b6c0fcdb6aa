import type { Visit } from '../../model/index.ts'
import { ticksOf } from '../day.ts'
import type { Desk, Pool } from './desk.ts'
import { HERE } from './items.ts'
import { travelBy } from './lay-duties.ts'
import type { List } from './list.ts'
import { legOf } from './roads.ts'

/** A car is back and goes out again at the change of shifts; whether it is, each list is held to. 1 h. */
const CHANGE_SECONDS = 3600

/**
 * Gives out the cars where there are fewer than shifts: to those with a licence, whose usual visits lie farthest away
 * first. Who gets none goes by what the pool has otherwise.
 */
export function giveCars(desk: Desk, usual: (visit: Visit) => readonly List[]): void {
  const far = distances(desk, usual)
  for (const drawn of desk.pools) {
    const { otherwise } = drawn.pool
    if (otherwise === undefined) continue
    const drivers = driversOf(desk, drawn, far)
    for (const list of drawn.lists) if (!drivers.includes(list)) travelBy(desk, list, otherwise)
  }
}

function driversOf(desk: Desk, { pool, lists }: Pool, far: ReadonlyMap<List, number>): List[] {
  const change = CHANGE_SECONDS * desk.day.clock.ticksPerSecond
  const until = ({ start, rosterEnd }: List): number => Math.max(start + 1, rosterEnd - change)
  const inOrder = lists
    .filter((list) => list.mode === pool.mode && isDriver(desk, list, pool.licence))
    .sort((a, b) => far.get(b)! - far.get(a)! || a.number - b.number)
  const drivers: List[] = []
  for (const list of inOrder) {
    const all = [...drivers, list]
    const isEnough = ({ start }: List): boolean =>
      all.filter((other) => other.start <= start && start < until(other)).length <= pool.number
    if (all.every(isEnough)) drivers.push(list)
  }
  return drivers
}

function isDriver({ day }: Desk, { shift, start }: List, licence: string | undefined): boolean {
  if (licence === undefined) return true
  if (shift.caregiver === null) return shift.assumedQualifications.includes(licence)
  return (day.caregivers.get(shift.caregiver)?.qualifications ?? []).some(
    ({ code, validFrom, validTo }) =>
      code === licence &&
      (validFrom === undefined || ticksOf(day, validFrom) <= start) &&
      (validTo === undefined || start <= ticksOf(day, validTo)),
  )
}

/** The mean way from each list's start to the visits it usually has, ticks; 0 for those without. */
function distances(desk: Desk, usual: (visit: Visit) => readonly List[]): Map<List, number> {
  const legs = new Map<List, number[]>(desk.lists.map((list) => [list, []]))
  for (const [item] of desk.items.values()) {
    if (item === undefined || item.at === HERE) continue
    const [first] = usual(item.visit!)
    if (first !== undefined) legs.get(first)!.push(legOf(first.roads, first.startsAt, item.at))
  }
  return new Map(
    [...legs].map(([list, all]) => [list, all.reduce((sum, leg) => sum + leg, 0) / Math.max(1, all.length)]),
  )
}
