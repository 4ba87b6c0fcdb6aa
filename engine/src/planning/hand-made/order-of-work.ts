import type { Visit } from '../../model/index.ts'
import { isMandatory } from './desk.ts'
import type { Desk } from './desk.ts'
import type { Shares } from './shares.ts'

/**
 * The order in which visits are given: what is locked or has one taker; what few may do; what several must meet for; what
 * is tied to others; the rest; and last what may be left out. Of each the narrowest windows first, then by the clock, and
 * by last week's order.
 */
export function orderOfWork(desk: Desk, shares: Shares, usualPosition: (visit: Visit) => number): Visit[] {
  const keys = desk.day.visits.map((visit, number) => ({
    visit,
    key: [
      rankOf(desk, shares, visit),
      widthClass(desk, visit),
      firstClosing(desk, visit),
      firstOpening(desk, visit),
      usualPosition(visit),
      number,
    ],
  }))
  return keys.sort((a, b) => compare(a.key, b.key)).map(({ visit }) => visit)
}

function rankOf(desk: Desk, { takers }: Shares, visit: Visit): number {
  const items = desk.items.get(visit.id)!
  if (!isMandatory(desk.day, visit)) return 5
  if (visit.pins.length > 0 || items.some((item) => takers.get(item)!.length <= 1)) return 0
  if (items.some((item) => FEW * takers.get(item)!.length <= desk.lists.length)) return 1
  if (items.length > 1) return 2
  if (desk.ties.has(visit.id) || desk.hardGroups.has(visit.id)) return 3
  return 4
}

/** One list in three, or fewer, is few: what needs a nurse, say. */
const FEW = 3

/** Half an hour is a fixed time, an hour nearly so; then two hours, and the rest. */
const WIDTHS_SECONDS = [1800, 3600, 7200]

function widthClass(desk: Desk, visit: Visit): number {
  const width = firstClosing(desk, visit) - firstOpening(desk, visit)
  const at = WIDTHS_SECONDS.findIndex((seconds) => width <= seconds * desk.day.clock.ticksPerSecond)
  return at === -1 ? WIDTHS_SECONDS.length : at
}

const firstOpening = (desk: Desk, { id }: Visit): number => desk.items.get(id)![0]!.windows[0]!.opens

/** When a visit should have begun. */
function firstClosing(desk: Desk, { id }: Visit): number {
  const { soft, closes } = desk.items.get(id)![0]!.windows[0]!
  return Math.min(soft, closes)
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, k) => value !== b[k])
  return at === -1 ? 0 : a[at]! < b[at]! ? -1 : 1
}
