import { parseFraction } from '../units.ts'
import type { Fraction } from '../units.ts'
import type { Objective } from './objective.ts'
import { TERM_KINDS, TERM_NAMES } from './terms.ts'
import type { TermName } from './terms.ts'
import { PRESETS } from './presets.ts'

/** A term with its preset and its own statement taken together. */
export interface ResolvedTerm {
  readonly weight: Fraction
  readonly hard: boolean
  /** Factor by travel mode; a mode that is not stated has 1. */
  readonly byMode: ReadonlyMap<string, Fraction>
}

export type ResolvedObjective = Readonly<Record<TermName, ResolvedTerm>>

const ZERO: Fraction = { numerator: 0, denominator: 1 }
const ONE: Fraction = { numerator: 1, denominator: 1 }

/** Weights of every term: the preset's, replaced by what the problem states. */
export function resolveObjective(objective: Objective): ResolvedObjective {
  const preset = objective.preset === 'none' ? {} : PRESETS[objective.preset]
  const entries = TERM_NAMES.map((name): [TermName, ResolvedTerm] => {
    const stated = objective.terms[name]
    const weight = stated === undefined ? preset[name] : stated.weight
    const byMode = Object.entries(stated?.byMode ?? {}).map(([mode, factor]): [string, Fraction] => [
      mode,
      parseFraction(factor) ?? ONE,
    ])
    return [name, { weight: parseFraction(weight ?? 0) ?? ZERO, hard: stated?.hard ?? false, byMode: new Map(byMode) }]
  })
  return Object.fromEntries(entries) as Record<TermName, ResolvedTerm>
}

/**
 * What one unit of a term's amount is worth in the amount the cost counts: time amounts are counted in the
 * objective's time unit, money in seconds of staff time and then in that unit, all else as it is.
 */
export function amountScale(objective: Objective, term: TermName): number {
  const kind = TERM_KINDS[term]
  if (kind === 'time') return 1 / objective.timeUnit.seconds
  if (kind === 'ore') return 3600 / objective.exchangeRate / objective.timeUnit.seconds
  return 1
}
