import { problemSchema } from '../../src/model/index.ts'
import type { ProblemInput, TermName } from '../../src/model/index.ts'
import { lowerBound } from '../../src/optimise/index.ts'
import type { LowerBound } from '../../src/optimise/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { at, smallDay, visit } from '../check/small-day.ts'

// The small day: base–north 10 min, base–south 20 min, north–south 15 min; visits last 30 min, shifts 08:00 to 16:00.
export const MINUTE = 60

export type Weights = Partial<Record<TermName, number | string>>

/** A small day that prices only these terms, in seconds. */
export function priced(weights: Weights, more: Partial<ProblemInput>): ProblemInput {
  const terms = Object.fromEntries(Object.entries(weights).map(([term, weight]) => [term, { weight }]))
  return smallDay({ objective: { preset: 'none', terms }, ...more })
}

export function boundOf(input: ProblemInput): LowerBound {
  const problem = problemSchema.parse(input)
  return lowerBound(problem, buildTravel(problem))
}

export const valueOf = (weights: Weights, more: Partial<ProblemInput>): number => boundOf(priced(weights, more)).value

export const between = (opens: string, hardCloses: string) => ({
  windows: [{ opens: at(opens), hardCloses: at(hardCloses) }],
})
export const north = visit('north')
export const south = visit('south', { location: 'south' })
