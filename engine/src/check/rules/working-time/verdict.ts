import { limitRow } from '../../../model/index.ts'
import type { Limit, LimitName } from '../../../model/index.ts'
import { localIso } from './work-period.ts'
import type { Milliseconds, WorkPeriod } from './work-period.ts'

/**
 * - `legal`: within the law's own limit
 * - `legalByAgreement`: beyond it, and within what an agreement gives
 * - `legalAsOvertime`: beyond the normal limit, by overtime that is accepted
 * - `illegal`
 */
export type Outcome = 'legal' | 'legalByAgreement' | 'legalAsOvertime' | 'illegal'

/** One limit held against one caregiver's work. */
export interface Verdict {
  readonly limit: LimitName
  readonly outcome: Outcome
  /** By how much the limit is broken, in seconds or a number of Sundays; 0 when it is not. */
  readonly amount: number
  readonly unit: 's' | 'count'
  /**
   * For the sentence, `fault` names which. `actual` and `allowed` are seconds or Sundays (hours in `actualHours` and
   * `limitHours`); `from` and `to` local ISO instants.
   */
  readonly values: Readonly<Record<string, string | number>>
}

/** What a limit was held against. */
export interface Finding {
  readonly limit: Limit
  /** Seconds, or a number of Sundays. */
  readonly actual: number
  /** The stretch of time that was looked at. */
  readonly from: Milliseconds
  readonly to: Milliseconds
  /** The work it was found at. */
  readonly period: WorkPeriod
  /** Values that only this limit's sentence needs. */
  readonly extra?: Readonly<Record<string, string | number>>
}

/**
 * Legal, legal only because of an agreement, or not legal: by the number alone. What the law itself allows is told with
 * the law's number, also where an agreement gives more.
 */
export function verdictOf(finding: Finding, timeZone: string): Verdict {
  const { limit, actual } = finding
  const amount = beyond(limit, actual, limit.value)
  if (amount > 0) return stated(finding, 'illegal', amount, timeZone)
  if (beyond(limit, actual, limit.statutory) > 0) return stated(finding, 'legalByAgreement', 0, timeZone)
  const lawSuffices = beyond(limit, limit.value, limit.statutory) > 0
  return stated(lawSuffices ? { ...finding, limit: lawsOwn(limit) } : finding, 'legal', 0, timeZone)
}

const lawsOwn = (limit: Limit): Limit => ({
  ...limit,
  value: limit.statutory,
  level: 'statutory',
  paragraph: limitRow(limit.name).paragraph,
  reference: undefined,
  validTo: undefined,
})

export function stated(finding: Finding, outcome: Outcome, amount: number, timeZone: string): Verdict {
  const { limit, actual, period } = finding
  const { unit } = limitRow(limit.name)
  return {
    limit: limit.name,
    outcome,
    amount,
    unit,
    values: {
      fault: `${limit.name}.${outcome}`,
      limit: limit.name,
      outcome,
      paragraph: limit.paragraph,
      level: limit.level,
      allowed: limit.value,
      statutory: limit.statutory,
      actual,
      unit,
      ...(unit === 's' ? hoursOf(limit, actual) : {}),
      from: localIso(timeZone, finding.from),
      to: localIso(timeZone, finding.to),
      ...(period.shift === undefined ? {} : { shift: period.shift }),
      ...(limit.reference === undefined ? {} : { reference: limit.reference }),
      ...(limit.validTo === undefined ? {} : { validTo: limit.validTo }),
      ...finding.extra,
    },
  }
}

/** How far `actual` is beyond `value`: above a ceiling, or below a floor. */
function beyond({ name }: Limit, actual: number, value: number): number {
  const difference = limitRow(name).looser === 'greater' ? actual - value : value - actual
  return Math.round(difference * 1000) / 1000 // whole milliseconds, as everything was before it became seconds
}

const hoursOf = (limit: Limit, actual: number): Record<string, number> => ({
  limitHours: inHours(limit.value),
  statutoryHours: inHours(limit.statutory),
  actualHours: inHours(actual),
})

/** Seconds as hours to four decimals: a second too much is still seen. */
const inHours = (seconds: number): number => Math.round((seconds / 3600) * 1e4) / 1e4
