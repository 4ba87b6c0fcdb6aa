import { startOf } from './schedule.ts'
import type { Block, TimedStop } from './schedule.ts'

/** A block and the start it had. */
export interface Move {
  readonly block: Block
  readonly from: number
}

/**
 * Moves a visit to `start` (ticks), and whatever follows on its shifts later as far as it must to make room.
 * What moved, to be undone; `undefined`, with nothing moved, when the stop before is in the way, or one that stays
 * after it, or the shift's end.
 */
export function pushBlock(block: Block, start: number): Move[] | undefined {
  const moves = new Map<Block, Move>()
  const waiting: [Block, number][] = [[block, start]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [moving, to] = next
    const from = startOf(moving)
    // Who has made room already for somebody else may have made enough.
    if (moving !== block && to <= from) continue
    if (!moves.has(moving)) moves.set(moving, { block: moving, from })
    for (const stop of moving.stops) stop.start += to - from
    for (const stop of moving.stops) {
      const push = pushAfter(stop)
      if (push === 'blocked') return giveUp(moves)
      if (push !== undefined) waiting.push(push)
    }
  }
  return [...moves.values()]
}

/** Puts everything back. */
export function undo(moves: readonly Move[]): void {
  for (const { block, from } of moves) {
    const back = from - startOf(block)
    for (const stop of block.stops) stop.start += back
  }
}

function giveUp(moves: ReadonlyMap<Block, Move>): undefined {
  undo([...moves.values()])
  return undefined
}

/** What the stop asks of the one after it, when it no longer fits before that. */
function pushAfter(stop: TimedStop): [Block, number] | 'blocked' | undefined {
  const { route, position } = stop
  const before = route.stops[position - 1]
  const free = before === undefined ? route.earliestDeparture : before.start + before.length
  if (stop.start < free + stop.leg) return 'blocked'
  const next = route.stops[position + 1]
  const end = stop.start + stop.length
  if (next === undefined) return end + route.home <= route.latestReturn ? undefined : 'blocked'
  const late = end + next.leg - next.start
  if (late <= 0) return undefined
  return next.block === undefined ? 'blocked' : [next.block, startOf(next.block) + late]
}
