import type { Plan, Problem, ShiftPlan } from '../../model/index.ts'
import { ticksToSeconds, toIso } from '../../time.ts'
import type { Clock } from '../../time.ts'
import { mayMoveIn } from './may-move.ts'
import { MayStart } from './may-start.ts'
import { StartPrices } from './price-starts.ts'
import { pushBlock, undo } from './push-block.ts'
import { scheduleOf, startOf } from './schedule.ts'
import type { Block, Schedule, TimedRoute, TimedStop } from './schedule.ts'

/** Times every visit is looked at; later rounds use the room that earlier ones made, and rarely find any. */
const ROUNDS = 4
/** A gain must be more than what rounding makes of none, in ticks × weight. */
const LEAST_GAIN = 1e-6

/**
 * The same routes in the same order, with starts moved to where they cost less: each visit in turn, the last first,
 * is tried at its usual start, its reference start, where its windows open and close, and as late as what follows leaves
 * room; what follows is pushed along when that pays. All places of a visit move together; breaks, activities and locked
 * visits stay. Never breaks a rule that the plan keeps, never costs more. The plan itself when nothing is gained.
 *
 * Expects the times of a plan that the check has nothing against: the legs are those that it states.
 */
export function retime(problem: Problem, plan: Plan): Plan {
  const { schedule, routes } = scheduleOf(problem, plan, mayMoveIn(problem))
  const prices = new StartPrices(schedule)
  if (!prices.mayGain) return plan
  const rules = new MayStart(schedule, stillOf(problem, plan))
  let hasMoved = false
  for (let round = 0; round < ROUNDS; round++) {
    let gained = false
    for (const block of lastFirst(schedule)) if (improve(block, prices, rules)) gained = true
    hasMoved ||= gained
    if (!gained) break
  }
  if (!hasMoved) return plan
  const shifts = plan.shifts.map((stated, k) => restate(schedule.clock, stated, routes[k]))
  return { ...plan, shifts }
}

/** Visits that are placed and stay where they are: ties to them are kept. */
const stillOf = (problem: Problem, plan: Plan): readonly Block[] =>
  scheduleOf(problem, plan, (visit) => problem.visits.includes(visit)).schedule.blocks

const lastFirst = ({ blocks }: Schedule): Block[] => [...blocks].sort((a, b) => startOf(b) - startOf(a))

/** Tries every start in question; takes the cheapest. */
function improve(block: Block, prices: StartPrices, rules: MayStart): boolean {
  const now = startOf(block)
  let [best, bestGain] = [now, LEAST_GAIN]
  for (const start of new Set([...prices.wished(block), ...rules.closingsOf(block), ...latestStarts(block)])) {
    if (start === now) continue
    const gain = gainOf(block, start, prices, rules, false)
    if (gain > bestGain) [best, bestGain] = [start, gain]
  }
  if (best === now) return false
  gainOf(block, best, prices, rules, true)
  return true
}

/** What is gained by a start, what must give way to it moved along; `keep`: leaves it so. */
function gainOf(block: Block, start: number, prices: StartPrices, rules: MayStart, keep: boolean): number {
  const moved = pushBlock(block, start)
  if (moved === undefined) return -Infinity
  const blocks = new Set(moved.map((move) => move.block))
  const legal = [...blocks].every((each) => rules.allows(each))
  const after = legal ? prices.cost(blocks) : Infinity
  if (keep) {
    prices.accept(blocks)
    return 0
  }
  undo(moved)
  return legal ? prices.cost(blocks) - after : -Infinity
}

/** The latest start that moves nobody else, and the latest when all that may move on its shifts gives way, in ticks. */
function latestStarts(block: Block): number[] {
  const room = (gives: boolean): number => Math.min(...block.stops.map((stop) => latestOf(stop, gives) - stop.start))
  return [room(false), room(true)].map((ticks) => startOf(block) + Math.max(0, ticks))
}

/** The latest start of a stop by the stops after it on its shift, which stay or give way. */
function latestOf({ route, position, length }: TimedStop, gives: boolean): number {
  const next = route.stops[position + 1]
  if (next === undefined) return route.latestReturn - route.home - length
  const until = gives && next.block !== undefined ? latestOf(next, true) : next.start
  return until - next.leg - length
}

function restate(clock: Clock, stated: ShiftPlan, route: TimedRoute | undefined): ShiftPlan {
  if (route === undefined) return stated
  const first = route.stops[0]!
  const departure = route.freeDeparture ? first.start - first.leg : route.start
  let free = departure
  const stops = route.stops.map(({ stated: stop, start, leg, length }) => {
    const arrival = free + leg
    free = start + length
    return {
      ...stop,
      arrival: toIso(clock, arrival),
      start: toIso(clock, start),
      end: toIso(clock, free),
      waiting: ticksToSeconds(clock, start - arrival),
    }
  })
  return { ...stated, departure: toIso(clock, departure), return: toIso(clock, free + route.home), stops }
}
