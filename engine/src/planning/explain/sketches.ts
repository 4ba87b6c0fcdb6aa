import type { JudgedAttempt } from './attempt.ts'
import { judged, priced } from './attempt.ts'
import type { Context } from './context.ts'
import { replacing } from '../lists/positions.ts'
import { different, plansOf, timetablesOf } from './try-lists.ts'
import type { FloorOf } from '../lists/timetable.ts'
import type { Order } from './try-lists.ts'

/** An order that can be timed, before anybody asks what it costs. */
export interface Sketch {
  readonly order: Order
  /** Ticks by which everything together begins at another time. */
  readonly disturbance: number
}

/** So many whole plans are priced for one question, those that disturb least first. */
const MOST_PRICED = 24

/** The orders whose earliest timetable keeps every hard limit of time, those that disturb least first. */
export function inTime(context: Context, orders: Iterable<Order>): Sketch[] {
  const sketches: Sketch[] = []
  for (const order of orders) {
    const lists = replacing(context.lists, order.changed)
    const changed = new Set(order.changed.map(({ shift }) => shift.id))
    const floorOf: FloorOf = (entry, { shift }) => (changed.has(shift.id) ? -Infinity : entry.stated)
    const { starts, excess } = context.timetables.time(lists, floorOf, true)
    if (excess > 0) continue
    let disturbance = 0
    for (const [entry, start] of starts) if (entry.stated > -Infinity) disturbance += Math.abs(start - entry.stated)
    sketches.push({ order, disturbance })
  }
  return sketches.sort((a, b) => a.disturbance - b.disturbance)
}

/** The cheapest legal plan of the least disturbing orders; `undefined`: none of those was legal. */
export function cheapestOf<Kind extends Sketch>(
  context: Context,
  sketches: readonly Kind[],
): { attempt: JudgedAttempt; sketch: Kind } | undefined {
  const plans = sketches.slice(0, MOST_PRICED).flatMap((sketch) =>
    timetablesOf(context, sketch.order)
      .filter(({ timetable }) => timetable.excess === 0)
      .flatMap((timed) => plansOf(context, timed).map((plan) => ({ plan, sketch }))),
  )
  const attempts = different(plans, ({ plan }) => plan).map(({ plan, sketch }) => ({
    attempt: priced(context, plan),
    sketch,
  }))
  attempts.sort((a, b) => a.attempt.cost - b.attempt.cost)
  for (const { attempt, sketch } of attempts) {
    const found = judged(context, attempt)
    if (found.broken.length === 0) return { attempt: found, sketch }
  }
  return undefined
}
