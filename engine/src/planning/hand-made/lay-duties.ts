import type { Shift } from '../../model/index.ts'
import type { Desk } from './desk.ts'
import { itemOfActivity, itemOfBreak, itemOfReserve } from './items.ts'
import type { Item } from './items.ts'
import type { List } from './list.ts'
import { roadsOf } from './roads.ts'
import { timeList } from './time-list.ts'
import { bestSpot, writeDown } from './write-down.ts'

/** What a shift owes besides visits, and whether the shift can be used without it. */
interface Duty {
  readonly item: Item
  readonly needed: boolean
}

/** Gives each list its activities, breaks and reserves: what must be first, the soft where it fits. */
export function layDuties(desk: Desk): void {
  for (const list of desk.lists) {
    layOn(desk, list)
    const otherwise = desk.pools.find(({ pool }) => pool.id === list.shift.vehiclePool)?.pool.otherwise
    if (!list.unusable || otherwise === undefined || otherwise === list.mode) continue
    travelBy(desk, list, otherwise)
    layOn(desk, list)
  }
}

/** The list is done by this mode. */
export function travelBy({ day }: Desk, list: List, mode: string): void {
  list.mode = mode
  list.roads = roadsOf(day, mode)
}

function layOn(desk: Desk, list: List): void {
  list.unusable = false
  list.items = []
  const empty = timeList(desk, list, [])
  if (empty === undefined) return standDown(list)
  writeDown(desk, list, [], empty)
  for (const { item, needed } of dutiesOf(desk, list.shift)) {
    const spot = bestSpot(desk, list, item)
    if (spot !== undefined) writeDown(desk, list, spot.items, spot.timed)
    else if (needed) return standDown(list)
  }
}

/** Nobody plans on a shift that cannot keep what it must. */
function standDown(list: List): void {
  list.unusable = true
  list.items = []
  list.timed = { starts: [], departure: list.start, back: list.start, travel: 0, waiting: 0, measure: 0, out: [] }
}

/** Hard activities, hard breaks, reserves; then what may be missed. Among each, what must begin first. */
function dutiesOf({ day, numbers }: Desk, shift: Shift): Duty[] {
  const mine = day.problem.activities.filter(({ shifts }) => shifts.includes(shift.id))
  const activities = (hard: boolean): Duty[] =>
    mine
      .filter((each) => each.hard === hard)
      .map((each) => ({ item: itemOfActivity(day, numbers, each), needed: false }))
  const breaks = (hard: boolean): Duty[] =>
    shift.breaks
      .filter((each) => each.hard === hard)
      .map((each) => ({ item: itemOfBreak(day, numbers, each), needed: hard }))
  const reserves = shift.reserves.map((each, position): Duty => ({
    item: itemOfReserve(day, each, position),
    needed: true,
  }))
  return [activities(true), breaks(true), reserves, activities(false), breaks(false)].flatMap(byLatestStart)
}

const latestStart = ({ item: { windows, duration, closingBindsEnd } }: Duty): number =>
  windows[0]!.closes - (closingBindsEnd ? duration : 0)

const byLatestStart = (duties: readonly Duty[]): Duty[] =>
  duties.toSorted((a, b) => latestStart(a) - latestStart(b) || a.item.windows[0]!.opens - b.item.windows[0]!.opens)
