import { greatestCommonDivisor, leastCommonMultiple, parseFraction } from '../../units.ts'
import type { Fraction } from '../../units.ts'
import { resolveObjective, TERM_KINDS, TERM_NAMES } from '../../model/values.ts'
import type { Problem, TermKind, TermName } from '../../model/index.ts'

/**
 * Weights as whole numbers, so that the search compares integers and a cost never depends on the order of a sum.
 *
 * `of[term]` is the cost of one tick (terms of time), one metre, one thing, one øre or one unit of price, each
 * multiplied by `scale`. A cost in the problem's own unit is `integer cost ÷ scale`.
 */
export interface Weights {
  readonly scale: number
  readonly of: Readonly<Record<TermName, number>>
  /** Factor on travel and distance by mode, as an ordinary number; 1 where none is stated. */
  readonly modeFactor: (term: 'travel' | 'distance', mode: string) => number
  readonly hard: Readonly<Record<TermName, boolean>>
}

/** Above this the common denominator is given up: weights are then fractions, and costs exact to rounding only. */
const LARGEST_SCALE = 1e9

/** Terms over all shifts at once: made hard, the search is led to 0 by a weight, and a plan that is not there is given up. */
export const SUMS_OVER_ALL: readonly TermName[] = ['balance', 'greatestUtilisation', 'utilisationSpread']
const STEERING_WEIGHT = 1000

export function scaleWeights(problem: Problem): Weights {
  const objective = resolveObjective(problem.objective)
  const perUnit = TERM_NAMES.map((name) => multiply(objective[name].weight, unitOf(problem, name)))
  const exact = perUnit.reduce((lcm, f) => (f.numerator === 0 ? lcm : leastCommonMultiple(lcm, f.denominator)), 1)
  const scale = within(exact <= LARGEST_SCALE ? exact : LARGEST_SCALE, problem, perUnit)
  const of = {} as Record<TermName, number>
  const hard = {} as Record<TermName, boolean>
  TERM_NAMES.forEach((name, k) => {
    of[name] = nearlyWhole((perUnit[k]!.numerator * scale) / perUnit[k]!.denominator)
    hard[name] = objective[name].hard
    if (hard[name] && SUMS_OVER_ALL.includes(name)) of[name] = Math.max(of[name], scale * STEERING_WEIGHT)
  })
  return {
    scale,
    of,
    hard,
    modeFactor: (term, mode) => {
      const factor = objective[term].byMode.get(mode)
      return factor === undefined ? 1 : factor.numerator / factor.denominator
    },
  }
}

/** Whole where it is meant to be; where the scale is not exact a rounded weight would be another weight. */
function nearlyWhole(weight: number): number {
  const whole = Math.round(weight)
  return Math.abs(weight - whole) <= 1e-9 * Math.max(1, whole) ? whole : weight
}

/** A whole plan's cost stays well below the price of a missing visit (`MISSING`, 2^42). */
const DEAREST_PLAN = 2_199_023_255_552 // 2^41

/** Metres of road and øre that one place or shift can cost at most, as far as bounding goes. */
const FARTHEST = 1_000_000
const DEAREST_SHIFT = 10_000_000

/** The scale, made coarser where the weights are so great that a plan's cost would pass what is missing. */
function within(scale: number, problem: Problem, perUnit: readonly Fraction[]): number {
  const places = problem.visits.reduce((sum, visit) => sum + visit.staffing.length, problem.shifts.length)
  const most = TERM_NAMES.map((name, k) => {
    const weight = perUnit[k]!.numerator / perUnit[k]!.denominator
    return weight * places * greatestAmount(problem, TERM_KINDS[name])
  })
  const dearest = Math.max(...most) * scale
  return dearest <= DEAREST_PLAN ? scale : (scale * DEAREST_PLAN) / dearest
}

/** An amount that one place or shift does not exceed. */
function greatestAmount(problem: Problem, kind: TermKind): number {
  const seconds = (Date.parse(problem.horizon.end) - Date.parse(problem.horizon.start)) / 1000
  const rate = parseFraction(problem.ticksPerSecond)!
  switch (kind) {
    case 'time':
      return (seconds * rate.numerator) / rate.denominator
    case 'distance':
      return FARTHEST
    case 'ore':
      return DEAREST_SHIFT
    case 'price':
      return Math.max(1, ...problem.visits.map((visit) => visit.leaveOutPrice ?? 0))
    case 'count':
    case 'ratio':
      return 1
  }
}

/** What one tick, metre, thing or øre of a term's amount is in the unit the weight speaks of. */
function unitOf(problem: Problem, term: TermName): Fraction {
  const kind = TERM_KINDS[term]
  const timeUnit = parseFraction(problem.objective.timeUnit.seconds)!
  const inverseUnit = { numerator: timeUnit.denominator, denominator: timeUnit.numerator }
  if (kind === 'time') {
    const rate = parseFraction(problem.ticksPerSecond)!
    return multiply(inverseUnit, { numerator: rate.denominator, denominator: rate.numerator })
  }
  if (kind === 'ore') {
    const exchange = parseFraction(problem.objective.exchangeRate)!
    return multiply(inverseUnit, { numerator: 3600 * exchange.denominator, denominator: exchange.numerator })
  }
  return { numerator: 1, denominator: 1 }
}

function multiply(a: Fraction, b: Fraction): Fraction {
  const numerator = a.numerator * b.numerator
  const denominator = a.denominator * b.denominator
  const divisor = greatestCommonDivisor(Math.abs(numerator), denominator) || 1
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}
