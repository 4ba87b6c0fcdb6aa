import type { Stop, Visit } from '../../model/index.ts'
import { ruleAgainst, worldOf } from '../../optimise/index.ts'
import type { Context } from './context.ts'
import { newStop } from '../lists/lists.ts'
import type { List } from '../lists/lists.ts'
import { insertions, replacing } from '../lists/positions.ts'
import { inTime } from './sketches.ts'
import type { Sketch } from './sketches.ts'
import type { Order } from './try-lists.ts'

/** So many positions of each place are combined with those of the next. */
const MOST_KEPT = 40

/**
 * Ways of putting all places of an unassigned visit into lists, each on a shift that no rule keeps from it, at every
 * position that leaves everybody in time; those that disturb least first.
 */
export function placings(context: Context, visit: Visit): Sketch[] {
  const world = worldOf(context.problem, context.travel, context.plan)
  const freed = new Set([visit.id])
  let sketches: Sketch[] = [{ order: { changed: [], freed }, disturbance: 0 }]
  visit.staffing.forEach((_, place) => {
    const stop = newStop('visit', visit.id, place)
    const able = new Set(
      context.problem.shifts.flatMap((shift) =>
        ruleAgainst(world, visit, place, shift) === undefined ? [shift.id] : [],
      ),
    )
    const kept = sketches.slice(0, MOST_KEPT)
    sketches = inTime(
      context,
      kept.flatMap(({ order }) => [...withPlace(context, order, stop, able)]),
    )
  })
  return sketches
}

function* withPlace(
  context: Context,
  { changed, freed }: Order,
  stop: Stop,
  able: ReadonlySet<string>,
): Generator<Order> {
  const isThere = ({ entries }: List): boolean =>
    entries.some((entry) => entry.stop.kind === 'visit' && entry.stop.id === stop.id)
  for (const into of replacing(context.lists, changed)) {
    if (!able.has(into.shift.id) || isThere(into)) continue
    for (const { list } of insertions(context, into, stop)) {
      yield { changed: [...changed.filter(({ shift }) => shift.id !== into.shift.id), list], freed }
    }
  }
}
