import type { Visit, WayOut } from '../../model/index.ts'
import { ruleAgainst, worldOf } from '../../optimise/index.ts'
import type { Context } from './context.ts'
import { differenceTo } from './differences.ts'
import { newStop } from '../lists/lists.ts'
import type { Entry, List } from '../lists/lists.ts'
import { insertions, replacing, without } from '../lists/positions.ts'
import { cheapestOf, inTime } from './sketches.ts'
import type { Sketch } from './sketches.ts'
import { whereIn } from './where-in.ts'
import { said } from './why-this-caregiver.ts'

/** Pairs of a visit that moves and a list that takes the new one are looked into, those that disturb least first. */
const MOST_PAIRS = 30

interface Move extends Sketch {
  /** Visit that moves. */
  readonly moved: string
}

/**
 * Room for an unassigned visit of one place by moving one other visit, to another list or within its own. The cheapest
 * of the least disturbing moves; none is no proof that there is none.
 */
export function roomByMoving(context: Context, visit: Visit): WayOut[] {
  if (visit.staffing.length > 1) return []
  const world = worldOf(context.problem, context.travel, context.plan)
  const able = context.lists.filter(({ shift }) => ruleAgainst(world, visit, 0, shift) === undefined)
  const pairs = able
    .flatMap((list) => pairsOn(context, list, visit))
    .sort(least)
    .slice(0, MOST_PAIRS)
  const moves = pairs.flatMap((pair) => movesOf(context, pair)).sort(least)
  const found = cheapestOf(context, moves)
  if (found === undefined) return []
  const { plan, judgement } = found.attempt
  const { moved } = found.sketch
  const [here, there] = [whereIn(context, plan, visit.id), whereIn(context, plan, moved)]
  const values = { caregiver: here.caregiver, start: here.start, moved, other: there.caregiver }
  const statement = said('out-move', { ...values, newStart: there.start })
  return [{ statement, difference: differenceTo(context, judgement.cost), plan, relaxes: undefined }]
}

const least = (a: Sketch, b: Sketch): number => a.disturbance - b.disturbance

/** For each visit of a list that may move: the list without it and with the new one, where that disturbs least. */
function pairsOn(context: Context, list: List, visit: Visit): Move[] {
  const isMovable = ({ visit: other }: Entry): boolean =>
    other !== undefined && other.staffing.length === 1 && other.pins.length === 0
  return list.entries.filter(isMovable).flatMap((gone) => {
    const rest = without(list, (entry) => entry === gone)
    const orders = [...insertions(context, rest, newStop('visit', visit.id, 0))].map((changed) => ({
      changed: [changed.list],
      freed: new Set([visit.id]),
    }))
    const moved = gone.visit!.id
    return inTime(context, orders)
      .slice(0, 1)
      .map((sketch) => ({ ...sketch, moved }))
  })
}

/** The visit that moved, put into every list that may have it, at every position. */
function movesOf(context: Context, { order, moved }: Move): Move[] {
  const [first] = order.changed
  const world = worldOf(context.problem, context.travel, context.plan)
  const visit = context.problem.visits.find(({ id }) => id === moved)!
  const lists = replacing(context.lists, [first!])
  const freed = new Set([...order.freed, moved])
  const orders = lists
    .filter(({ shift }) => ruleAgainst(world, visit, 0, shift) === undefined)
    .flatMap((into) =>
      [...insertions(context, into, newStop('visit', moved, 0))].map(({ list }) => ({
        changed: into === first ? [list] : [first!, list],
        freed,
      })),
    )
  return inTime(context, orders).map((sketch) => ({ ...sketch, moved }))
}
