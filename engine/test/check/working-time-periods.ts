import { judgeWorkingTime } from '../../src/check/rules/working-time.ts'
import type { GivenBreak, Verdict, WorkPeriod } from '../../src/check/rules/working-time.ts'
import { agreementSchema, LIMIT_NAMES } from '../../src/model/index.ts'
import type { Agreement, LimitName } from '../../src/model/index.ts'
import type { z } from 'zod'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

/** An instant by the wall clock in Oslo in winter, or with the offset it states: `2026-11-23T08:00`, `…+02:00`. */
export const instant = (iso: string): number => Date.parse(/[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso}+01:00`)

/** Work outside the plan. */
export const worked = (start: string, end: string): WorkPeriod => ({
  start: instant(start),
  end: instant(end),
  shift: undefined,
  used: false,
  ordinaryEnd: instant(end),
  acceptedOvertime: 0,
  breaks: [],
})

/** A planned shift with a stop, back at its rostered end. */
export const planned = (start: string, end: string, more: Partial<WorkPeriod> = {}): WorkPeriod => ({
  ...worked(start, end),
  shift: 'the shift',
  used: true,
  ...more,
})

/** An unpaid break, or a paid one. */
export const pause = (start: string, end: string, paid = false): GivenBreak => ({
  start: instant(start),
  end: instant(end),
  paid,
})

export interface Terms {
  readonly agreements?: readonly z.input<typeof agreementSchema>[]
  readonly nightWorker?: boolean
}

/** An agreement with the union representatives, on its level's own terms. */
export const union = (more: Partial<z.input<typeof agreementSchema>> = {}): Agreement =>
  agreementSchema.parse({ level: 'unionRepresentatives', ...more })

export const individual = (more: Partial<z.input<typeof agreementSchema>> = {}): Agreement =>
  agreementSchema.parse({ level: 'individual', ...more })

export function verdicts(periods: readonly WorkPeriod[], terms: Terms = {}, timeZone = 'Europe/Oslo'): Verdict[] {
  const agreements = (terms.agreements ?? []).map((agreement) => agreementSchema.parse(agreement))
  const found = judgeWorkingTime({ agreements, nightWorker: terms.nightWorker ?? false }, periods, timeZone)
  const odd = found.find(({ limit }) => !LIMIT_NAMES.includes(limit))
  if (odd !== undefined) throw new Error(`no verdict: ${JSON.stringify(odd)}`)
  return found
}

/** What is said of one limit, one line a verdict: outcome, then by how much when it is broken. */
export const saidOf = (
  limit: LimitName,
  periods: readonly WorkPeriod[],
  terms: Terms = {},
  timeZone?: string,
): string[] =>
  verdicts(periods, terms, timeZone)
    .filter((verdict) => verdict.limit === limit)
    .map(({ outcome, amount }) => (amount === 0 ? outcome : `${outcome} ${amount}`))

/** The first verdict on a limit. */
export function verdictOn(limit: LimitName, periods: readonly WorkPeriod[], terms: Terms = {}): Verdict {
  return verdicts(periods, terms).find((verdict) => verdict.limit === limit)!
}
