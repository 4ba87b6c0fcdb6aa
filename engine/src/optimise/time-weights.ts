import { durationToTicks, toTicks } from '../time.ts'
import { KIND, NEVER } from './instance/instance.ts'
import type { Instance } from './instance/instance.ts'

/** A limit this close below a whole tick is that tick: 0.58 × 27,000 s is 15,660, whatever the floating point says. */
const ROUNDING_NOISE = 1e-6

/** Prices and options of everything the clock decides, per tick. */
export interface TimeWeights {
  readonly waiting: number
  readonly longestWaiting: number
  readonly idle: number
  readonly greatestIdle: number
  readonly lateness: number
  readonly greatestLateness: number
  readonly earliness: number
  readonly usualTime: number
  readonly startMoved: number
  readonly overtime: number
  readonly tightness: number
  readonly greatestRun: number
  readonly balance: number
  readonly balanceUnit: number
  readonly greatestUtilisation: number
  readonly utilisationSpread: number
  readonly usualTolerance: number
  readonly unusedShiftIdles: boolean
  readonly afterOpeningBreakFree: boolean
  /** Is waiting priced, so that a later departure can pay? */
  readonly delays: boolean
  /** Price of a tick of waiting for the next window. */
  readonly gap: number
  readonly variation: Float64Array
  readonly firstOpening: Int32Array
  /** Most ticks of work and road of each route (capacity factor). */
  readonly mostWork: Float64Array
  /** Terms made hard that a used route must keep at 0. */
  readonly hard: {
    readonly waiting: boolean
    readonly idle: boolean
    readonly run: boolean
    readonly tightness: boolean
  }
  /** Ticks of each route that can be filled with work. */
  readonly available: Float64Array
}

/**
 * A later departure takes waiting away. It is left alone where a term looks at the gaps or runs it would change, so
 * that what the search counts is what the plan says.
 */
function mayDelay({ problem, weights: { of, hard } }: Instance): boolean {
  if (
    (of.waiting === 0 && !hard.waiting) ||
    of.longestWaiting > 0 ||
    of.greatestRun > 0 ||
    hard.longestWaiting ||
    hard.greatestRun
  )
    return false
  return (of.tightness === 0 && !hard.tightness) || problem.visits.every((visit) => visit.usualVariation === undefined)
}

export function timeWeights(instance: Instance): TimeWeights {
  const { problem, clock, weights, kind, subject, nodes } = instance
  const { options } = problem.objective
  const of = weights.of
  const visitOf = (node: number) => (kind[node] === KIND.visit ? problem.visits[subject[node]!] : undefined)
  const each = (value: (node: number) => number) => Array.from({ length: nodes }, (_, node) => value(node))
  const available = Float64Array.from(problem.shifts, (shift, route) => {
    const unpaid = shift.breaks.filter((pause) => !pause.paid)
    const breaks = unpaid.reduce((sum, pause) => sum + durationToTicks(clock, pause.duration), 0)
    return instance.shiftEnd[route]! - instance.shiftStart[route]! - breaks
  })
  return {
    waiting: of.waiting,
    longestWaiting: of.longestWaiting,
    idle: of.idle,
    greatestIdle: of.greatestIdle,
    lateness: of.lateness,
    greatestLateness: of.greatestLateness,
    earliness: of.earliness,
    usualTime: of.usualTime,
    startMoved: of.startMoved,
    overtime: of.overtime,
    tightness: of.tightness,
    greatestRun: of.greatestRun,
    balance: of.balance,
    balanceUnit: durationToTicks(clock, options.balanceRoundUpSeconds),
    greatestUtilisation: of.greatestUtilisation,
    utilisationSpread: of.utilisationSpread,
    usualTolerance: durationToTicks(clock, options.usualTimeToleranceSeconds),
    unusedShiftIdles: options.unusedShiftIdles,
    afterOpeningBreakFree: options.afterOpeningBreak === 'free',
    delays: mayDelay(instance),
    gap: of.waiting + of.idle + of.greatestIdle,
    variation: Float64Array.from(each((node) => durationToTicks(clock, visitOf(node)?.usualVariation ?? 0))),
    firstOpening: Int32Array.from(
      each((node) => {
        const visit = visitOf(node)
        const first = visit?.windows[0]
        if (visit?.opening !== 'soft' || first === undefined) return -NEVER
        return toTicks(clock, first.opens)
      }),
    ),
    mostWork: Float64Array.from(problem.shifts, (shift, route) =>
      shift.capacityFactor < 1 ? Math.floor(shift.capacityFactor * available[route]! + ROUNDING_NOISE) : Infinity,
    ),
    hard: {
      waiting: weights.hard.waiting || weights.hard.longestWaiting,
      idle: weights.hard.idle || weights.hard.greatestIdle,
      run: weights.hard.greatestRun,
      tightness: weights.hard.tightness,
    },
    available,
  }
}
