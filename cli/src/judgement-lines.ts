import { TERM_KINDS } from '@hjemrute/engine/model'
import type { Cost, TermName, Violation } from '@hjemrute/engine/model'
import { sayTerm, sayViolation } from '@hjemrute/engine/text'
import type { Language } from '@hjemrute/engine/text'
import { textIn } from './text/index.ts'

const MOST_VIOLATIONS_SHOWN = 50

/** Each violation as a sentence, with rule and place to look up. */
export function violationLines(language: Language, violations: readonly Violation[], timeZone: string): string[] {
  const lines = violations.slice(0, MOST_VIOLATIONS_SHOWN).map((violation) => {
    const { message } = sayViolation(language, violation, { timeZone })
    return `  ${message} [${violation.rule}, ${violation.place}]`
  })
  const more = violations.length - MOST_VIOLATIONS_SHOWN
  return more > 0 ? [...lines, `  ${textIn(language).andMore(more)}`] : lines
}

/** The total, and a line for each term that costs something. */
export function costLines(language: Language, { total, unit, terms }: Cost, unitSeconds: number): string[] {
  const text = textIn(language)
  const priced = terms.filter(({ cost }) => cost !== 0)
  return [
    text.cost(total, unit),
    ...priced.map(({ term, amount, weight, cost }) => {
      // Terms of time are told in seconds, whatever unit the cost counts them in.
      const told = TERM_KINDS[term as TermName] === 'time' ? amount * unitSeconds : amount
      const { label, amount: said } = sayTerm(language, term as TermName, told)
      return `  ${text.costLine(label, said, weight, cost)}`
    }),
  ]
}
