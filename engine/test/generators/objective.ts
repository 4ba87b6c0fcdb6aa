import fc from 'fast-check'
import { TERM_NAMES } from '../../src/model/index.ts'
import type { TermName } from '../../src/model/index.ts'
import { aspect } from './draft.ts'
import type { Aspect } from './draft.ts'

const weight = fc.oneof(fc.constantFrom(1, '1/3', '0.25', 10), fc.integer({ min: 0, max: 500 }))

/** One term with a weight, beside travel. */
export const termPriced = (term: TermName): Aspect =>
  aspect(fc.constantFrom(1, '1/3', 7, 200), (draft, weight) => {
    draft.objective.terms[term] = { weight }
  })

/** One term that must be 0. */
export const termHard = (term: TermName): Aspect =>
  aspect(fc.constantFrom(0, 1), (draft, weight) => {
    draft.objective.terms[term] = { weight, hard: true }
  })

/** Any weights of any terms, in seconds or minutes, with any options. */
export const weights = aspect(
  fc.record({
    weights: fc.uniqueArray(fc.tuple(fc.constantFrom(...TERM_NAMES), weight), {
      selector: ([term]) => term,
      minLength: 1,
      maxLength: 12,
    }),
    minutes: fc.boolean(),
    exchangeRate: fc.constantFrom(50_000, 36_000),
    options: fc.record({
      unusedShiftIdles: fc.boolean(),
      afterOpeningBreak: fc.constantFrom('free', 'counted'),
      balanceRoundUpSeconds: fc.constantFrom(0, 300, 1800),
    }),
  }),
  (draft, { weights, minutes, exchangeRate, options }) => {
    for (const [term, weight] of weights) draft.objective.terms[term] = { weight }
    if (minutes) draft.objective.timeUnit = { name: 'min', seconds: 60 }
    draft.objective.exchangeRate = exchangeRate
    draft.objective.options = { ...draft.objective.options, ...options }
  },
)

/** A ready-made prioritisation instead of stated weights. */
export const presets = aspect(
  fc.constantFrom('standard', 'knownFaces', 'leastDriving', 'leastChange'),
  (draft, preset) => {
    draft.objective.preset = preset
    draft.objective.terms = {}
  },
)

/** Terms that must be 0. */
export const hardTerms = aspect(
  fc.uniqueArray(fc.constantFrom(...TERM_NAMES), { minLength: 1, maxLength: 2 }),
  (draft, terms) => {
    for (const term of terms) draft.objective.terms[term] = { ...draft.objective.terms[term], hard: true }
  },
)

/** Factors on travel and distance by mode. */
export const byMode = aspect(
  fc.record({ travel: fc.constantFrom(0, '1/3', 2), distance: fc.constantFrom(0, 0.5, 3) }),
  (draft, { travel, distance }) => {
    draft.objective.terms.travel = { weight: 1, byMode: { car: travel } }
    draft.objective.terms.distance = { weight: '1/100', byMode: { car: distance } }
  },
)
