import { ticksOf } from '../day.ts'
import type { Desk, Pool } from './desk.ts'
import type { Draft } from './draft.ts'
import { HERE } from './items.ts'
import { isUsed } from './list.ts'
import type { List, TimedList } from './list.ts'
import { metresOf } from './roads.ts'

type UnderWay = Pick<TimedList, 'departure' | 'back'>

/** Whether a list that takes a vehicle may: one is left in the pool, near enough, and the driver has the licence. */
export function keepsVehicles(desk: Desk, list: List, draft: Draft, timed: UnderWay): boolean {
  if (list.shift.vehiclePool === undefined || !isUsed(draft.items)) return true
  const drawn = desk.pools.find(({ pool }) => pool.id === list.shift.vehiclePool)
  if (drawn === undefined || drawn.pool.mode !== list.mode) return true
  return (
    isLicensed(desk, list, drawn.pool.licence, timed.departure) &&
    metresWhole(list, draft) <= (drawn.pool.range ?? Infinity) &&
    isOneLeft(drawn, list, timed)
  )
}

function isLicensed({ day }: Desk, { shift }: List, licence: string | undefined, at: number): boolean {
  if (licence === undefined) return true
  if (shift.caregiver === null) return shift.assumedQualifications.includes(licence)
  return (day.caregivers.get(shift.caregiver)?.qualifications ?? []).some(
    ({ code, validFrom, validTo }) =>
      code === licence &&
      (validFrom === undefined || ticksOf(day, validFrom) <= at) &&
      (validTo === undefined || at <= ticksOf(day, validTo)),
  )
}

function metresWhole({ startsAt, endsAt, roads }: List, { items, visited }: Draft): number {
  let [here, metres] = [startsAt, 0]
  for (const [k, item] of items.entries()) {
    if (item.kind === 'reserve') continue
    metres += metresOf(roads, here, visited[k]!)
    here = item.left === HERE ? visited[k]! : item.left
  }
  return metres + metresOf(roads, here, endsAt)
}

/** The others keep the times they have. One that is back may leave again at once. */
function isOneLeft({ pool, lists }: Pool, list: List, timed: UnderWay): boolean {
  if (lists.length <= pool.number) return true
  const others = lists.filter((other) => other !== list && other.mode === pool.mode && isUsed(other.items))
  const underWay = [timed, ...others.map((other) => other.timed)]
  return underWay.every(
    ({ departure }) =>
      underWay.filter((other) => other.departure <= departure && departure < other.back).length <= pool.number,
  )
}
