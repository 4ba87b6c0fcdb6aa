import { fractionValue, parseFraction } from '../../units.ts'
import { TERM_NAMES } from '../objective.ts'
import type { JudgedProblem } from './judged-problem.ts'
import { GREATEST_WEIGHT } from './limits.ts'

/** Terms whose amount is counted by travel mode. */
const TERMS_BY_MODE: readonly string[] = ['travel', 'distance']

/** Weights are numbers that costs can be computed with, and factors by mode stand where modes are counted. */
export function judgeObjective({ problem, report }: JudgedProblem): void {
  for (const term of TERM_NAMES) {
    const stated = problem.objective.terms[term]
    if (stated === undefined) continue
    const path = `objective.terms.${term}`
    const judge = (weight: number | string, at: string): void => {
      const fraction = parseFraction(weight)
      if (fraction === undefined) report('not-a-fraction', at, { value: String(weight) })
      else if (fractionValue(fraction) > GREATEST_WEIGHT)
        report('weight-too-great', at, { term, value: String(weight), limit: GREATEST_WEIGHT })
    }
    judge(stated.weight, `${path}.weight`)
    if (stated.byMode === undefined) continue
    if (!TERMS_BY_MODE.includes(term)) report('by-mode-without-effect', `${path}.byMode`, { term })
    for (const [mode, factor] of Object.entries(stated.byMode)) judge(factor, `${path}.byMode.${mode}`)
  }
}
