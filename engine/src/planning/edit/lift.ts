import type { LaneOffer, VisitPlace } from '../../model/index.ts'
import { legTicks } from '../day.ts'
import type { List } from '../lists/lists.ts'
import { insertions, replacing } from '../lists/positions.ts'
import { placeOfStop } from '../withdraw/restate-shift.ts'
import type { Counted } from './consequence.ts'
import { countedIn } from './consequence.ts'
import type { Desk } from './desk.ts'
import { heldFrom } from './may-change.ts'
import { stopOf, takenFrom } from './place.ts'
import type { Judge } from './judge.ts'
import { isOf } from './reshaped.ts'
import { settle } from './settle.ts'
import { keptAway } from './what-stops.ts'

/** So many places of a lane are judged whole, those with the least travel first; a lane without one of these is stopped. */
const MOST_JUDGED = 3

/** What each of these lanes could do with a place. */
export function offersOf(
  desk: Desk,
  before: Counted,
  { visit, place }: VisitPlace,
  lanes: readonly List[],
  judge: Judge,
): LaneOffer[] {
  return lanes.map((into): LaneOffer => {
    const { shift } = into
    const isHere = into.entries.some(isOf(visit, place))
    const held =
      heldFrom(desk, { visit, place }, shift) ?? (isHere ? undefined : keptAway(desk, visit, place, shift.id))
    if (held !== undefined) return { shift: shift.id, stopped: held }
    return { shift: shift.id, ...bestOn(desk, before, { visit, place }, into, judge) }
  })
}

function bestOn(
  desk: Desk,
  before: Counted,
  { visit, place }: VisitPlace,
  into: List,
  judge: Judge,
): Pick<LaneOffer, 'fits' | 'stopped'> {
  const { left, target } = takenFrom(desk, visit, place, into)
  const freed = new Set([visit])
  const orders = [...insertions(desk, target, stopOf(desk, visit, place))].map(({ list }) => ({
    changed: [...left, list],
    travel: travelOf(desk, list),
  }))
  const early = new Set([...left, target].map(({ shift }) => shift.id))
  const inTime = orders.filter(({ changed }) => {
    const lists = replacing(desk.lists, changed)
    const isFree = (id: string | undefined, shift: string): boolean =>
      early.has(shift) || (id !== undefined && freed.has(id))
    const found = desk.timetables.time(
      lists,
      (entry, list) => (isFree(entry.visit?.id, list.shift.id) ? -Infinity : entry.stated),
      true,
    )
    return found.excess === 0
  })
  inTime.sort((a, b) => a.travel - b.travel)
  let stopped: LaneOffer['stopped'] = { code: 'no-time-left', values: {} }
  for (const { changed } of inTime.slice(0, MOST_JUDGED)) {
    const found = settle(desk, { ways: [changed], freed }, judge)
    if ('stopped' in found) {
      stopped = found.stopped
      continue
    }
    const stated = found.plan.shifts.find((each) => each.shift === into.shift.id)!
    const { start } = stated.stops.find((stop) => isOf(visit, place)({ stop }))!
    return { fits: { start, travelSeconds: countedIn(found.plan).travel - before.travel } }
  }
  return { stopped }
}

/** Ticks on the road of a list, the way back included. */
function travelOf({ day, subjects }: Desk, { shift, mode, entries }: List): number {
  let [here, sum] = [shift.startLocation, 0]
  const stops = entries.filter(({ free }) => free === undefined).map(({ stop }) => stop)
  stops.forEach((stop, k) => {
    const { at, left } = placeOfStop(subjects, shift, stop, here, stops[k + 1])
    sum += legTicks(day, here, at, mode)
    here = left
  })
  return sum + legTicks(day, here, shift.endLocation, mode)
}
