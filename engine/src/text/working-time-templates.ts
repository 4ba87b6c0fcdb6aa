import { LIMIT_NAMES, limitRow } from '../model/index.ts'
import type { LimitName } from '../model/index.ts'

const OUTCOMES = ['legal', 'legalByAgreement', 'legalAsOvertime', 'illegal'] as const
type Outcome = (typeof OUTCOMES)[number]

/** A language's phrases; each sentence is put together from one of a limit and one of an outcome. */
export interface LimitPhrases {
  /** Sentences for limits that are not to be exceeded, and for those that are to be reached. */
  readonly ceiling: Readonly<Record<Outcome, string>>
  readonly floor: Readonly<Record<Outcome, string>>
  readonly agreement: string
  /** One and several. */
  readonly hours: readonly [string, string]
  readonly sundays: readonly [string, string]
  /** What was found, with `{actual}`. */
  readonly facts: Readonly<Record<LimitName, string>>
  /** A day that has the break it needs. */
  readonly given: string
}

const LONGEST_TOLD_IN_MINUTES = 2 * 86_400

/** The variants of the rule `working-time`, by the verdict's `fault`: `dailyRest.illegal` and so on. */
export function verdictTemplates(phrases: LimitPhrases): Readonly<Record<string, string>> {
  const variants = LIMIT_NAMES.flatMap((name) =>
    OUTCOMES.filter((outcome) => isPossible(name, outcome)).map((outcome) => [
      `${name}.${outcome}`,
      template(phrases, name, outcome),
    ]),
  )
  return { ...(Object.fromEntries(variants) as Record<string, string>), 'breakAfter.given': phrases.given }
}

const isPossible = (name: LimitName, outcome: Outcome): boolean =>
  outcome !== 'legalAsOvertime' || name === 'normalDay' || name === 'normalWeek'

function template(phrases: LimitPhrases, name: LimitName, outcome: Outcome): string {
  const { looser } = limitRow(name)
  const sentence = phrases[looser === 'greater' ? 'ceiling' : 'floor'][outcome]
  return sentence
    .replace('{agreement}', phrases.agreement)
    .replace('{fact}', phrases.facts[name])
    .replace('{actual}', amount(phrases, name, 'actual'))
    .replace('{allowed}', amount(phrases, name, 'allowed'))
    .replace('{statutory}', amount(phrases, name, 'statutory'))
}

/** Limits of weeks and more are told in hours, as the law does; those of a day in hours and minutes. */
function amount(phrases: LimitPhrases, name: LimitName, value: 'actual' | 'allowed' | 'statutory'): string {
  const { unit, counts, window = 0 } = limitRow(name)
  if (unit === 'count') return `{${value}|${phrases.sundays.join('|')}}`
  if (counts === 'rest' || window < LONGEST_TOLD_IN_MINUTES) return `{${value}:duration}`
  return `{${value === 'allowed' ? 'limit' : value}Hours|${phrases.hours.join('|')}}`
}
