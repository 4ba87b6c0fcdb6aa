import { resolveObjective, TERM_KINDS, TERM_NAMES } from '../../model/values.ts'
import type { Problem, ResolvedTerm, TermName } from '../../model/index.ts'
import { greatestCommonDivisor, leastCommonMultiple, parseFraction } from '../../units.ts'
import type { Fraction } from '../../units.ts'

/**
 * Prices in grains: whole numbers, so that a bound loses nothing to rounding where the weights allow it, and never
 * gains by it: what is not a whole number of grains is rounded down.
 */
export interface Prices {
  /** Grains in one unit of the cost. */
  readonly scale: number
  /** Grains for one tick, metre, thing, øre or unit of price, as the term counts. 0 for a hard term. */
  readonly of: Readonly<Record<TermName, number>>
  /** A hard term's amount must be 0. */
  readonly hard: Readonly<Record<TermName, boolean>>
  /** Whether what the term counts costs something and is no violation of its own rule: it has a weight and is not hard. */
  readonly isPriced: (term: TermName) => boolean
  /** Grains for a tick of leg in a mode, for travel and working time together. */
  readonly legTick: (mode: string) => number
  /** Grains for a metre in a mode. */
  readonly metre: (mode: string) => number
}

/** Grains in a unit of the cost: enough that rounding a share of something down costs little. Our choice. */
const FEWEST_GRAINS = 1000
/** Finer weights are rounded down, so that sums of grains stay whole numbers. Our choice. */
const MOST_GRAINS = 1e6
/** Amounts smaller than this are rounding noise of shares: the check's own limit for hard terms. */
const NOISE = 1e-9

const NOTHING: Fraction = { numerator: 0, denominator: 1 }

export function pricesOf(problem: Problem): Prices {
  const objective = resolveObjective(problem.objective)
  const perAmount = (name: TermName): Fraction => multiply(objective[name].weight, unitOf(problem, name))
  const withFactors = TERM_NAMES.flatMap((name) => {
    const weight = objective[name].hard ? NOTHING : perAmount(name)
    return [weight, ...[...objective[name].byMode.values()].map((factor) => multiply(weight, factor))]
  })
  const scale = scaleOf(withFactors.map(({ denominator }) => denominator))
  const inGrains = (weight: Fraction): number => roundedDown(weight, scale)
  const of = {} as Record<TermName, number>
  const hard = {} as Record<TermName, boolean>
  for (const name of TERM_NAMES) {
    hard[name] = objective[name].hard
    of[name] = hard[name] ? 0 : inGrains(perAmount(name))
  }
  const byMode = (name: 'travel' | 'distance', mode: string): number =>
    hard[name] ? 0 : inGrains(multiply(perAmount(name), factorOf(objective[name], mode)))
  return {
    scale,
    of,
    hard,
    isPriced: (term) => objective[term].weight.numerator > 0 && !hard[term],
    legTick: (mode) => byMode('travel', mode) + of.workingTime,
    metre: (mode) => byMode('distance', mode),
  }
}

/** The least number of grains in which every weight is whole, within limits. */
function scaleOf(denominators: readonly number[]): number {
  let exact = 1
  for (const denominator of denominators) {
    exact = leastCommonMultiple(exact, denominator)
    if (exact > MOST_GRAINS) return MOST_GRAINS
  }
  return exact * Math.ceil(FEWEST_GRAINS / exact)
}

/** A product too great for whole numbers may have been rounded up by this share of itself. */
const ROUNDING = 1e-12

function roundedDown({ numerator, denominator }: Fraction, scale: number): number {
  const product = numerator * scale
  const quotient = product / denominator
  return Math.floor(Number.isSafeInteger(product) ? quotient : quotient * (1 - ROUNDING))
}

/** What an amount of a term costs at least; Infinity when the term is hard and the amount is more than nothing. */
export function priceOf({ of, hard }: Prices, term: TermName, amount: number): number {
  if (!(amount > NOISE)) return 0
  return hard[term] ? Infinity : Math.floor(of[term] * amount)
}

const factorOf = ({ byMode }: ResolvedTerm, mode: string): Fraction =>
  byMode.get(mode) ?? { numerator: 1, denominator: 1 }

/** What one tick, metre, thing or øre of a term's amount is in the unit the weight speaks of. */
function unitOf(problem: Problem, term: TermName): Fraction {
  const timeUnit = parseFraction(problem.objective.timeUnit.seconds)!
  const inverse = { numerator: timeUnit.denominator, denominator: timeUnit.numerator }
  switch (TERM_KINDS[term]) {
    case 'time': {
      const rate = parseFraction(problem.ticksPerSecond)!
      return multiply(inverse, { numerator: rate.denominator, denominator: rate.numerator })
    }
    case 'ore': {
      const exchange = parseFraction(problem.objective.exchangeRate)!
      return multiply(inverse, { numerator: 3600 * exchange.denominator, denominator: exchange.numerator })
    }
    case 'distance':
    case 'count':
    case 'price':
    case 'ratio':
      return { numerator: 1, denominator: 1 }
  }
}

function multiply(a: Fraction, b: Fraction): Fraction {
  const numerator = a.numerator * b.numerator
  const denominator = a.denominator * b.denominator
  const divisor = greatestCommonDivisor(numerator, denominator) || 1
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}
