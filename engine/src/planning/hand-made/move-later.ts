import type { Desk, Times } from './desk.ts'
import type { Draft } from './draft.ts'
import type { Item } from './items.ts'
import type { List } from './list.ts'
import { hangsOnTime } from './may-take.ts'
import { latestIn, windowAt } from './starts.ts'
import { betweenTies } from './tied.ts'

/**
 * Moves every start but the last as late as what follows and its own window allow, soft closings kept: the last stop
 * and the return stay, so the route becomes shorter by the waiting that can be had at home.
 */
export function moveLater(desk: Desk, list: List, draft: Draft): void {
  const { items, starts, lasts, legs } = draft
  let next: number | undefined
  for (let k = items.length - 1; k >= 0; k--) {
    if (items[k]!.kind === 'reserve') continue
    if (next !== undefined) {
      const room = freeUntil(draft, k, next) - legs[next]! - lasts[k]!
      starts[k] = Math.max(starts[k]!, Math.min(room, latestByItself(desk, list, draft, k)))
    }
    next = k
  }
}

/** When the caregiver must be at line `next` at the latest, with the reserves before it still kept. */
function freeUntil({ items, starts }: Draft, k: number, next: number): number {
  let until = starts[next]!
  for (let r = next - 1; r > k; r--) {
    const { duration, windows } = items[r]!
    until = Math.min(until, windows[0]!.closes) - duration
    starts[r] = until
  }
  return until
}

/** The latest start that a line's own window and ties allow; where that is not known, the one it has. */
function latestByItself(desk: Desk, list: List, { items, starts, lasts }: Draft, k: number): number {
  const item = items[k]!
  const start = starts[k]!
  if (item.shared || item.pinned !== undefined || hangsOnTime(desk, list, item)) return start
  const position = windowAt(item.windows, start)
  const window = item.windows[position]!
  const closes = latestIn(item, window, lasts[k]!)
  const softCloses = window.soft - (item.closingBindsEnd ? lasts[k]! : 0)
  const nextOpens = item.windows[position + 1]?.opens ?? Infinity
  return Math.min(closes, softCloses, nextOpens - 1, latestByTies(desk, items, starts, lasts, item, lasts[k]!))
}

function latestByTies(
  desk: Desk,
  items: readonly Item[],
  starts: readonly number[],
  lasts: readonly number[],
  { id, offset, kind }: Item,
  duration: number,
): number {
  if (kind !== 'visit' || !desk.ties.has(id)) return Infinity
  const timesOf = (other: string): Times | undefined => {
    const position = items.findIndex((each) => each.id === other && each.kind === 'visit' && !each.shared)
    if (position === -1) return desk.agreed.get(other)
    const start = starts[position]!
    return { start: start - items[position]!.offset, end: start + lasts[position]! }
  }
  return betweenTies(desk, id, duration, timesOf).to + offset
}
