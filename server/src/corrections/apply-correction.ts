import type { ProblemInput } from '@hjemrute/engine/model'
import { moveDays } from '@hjemrute/engine/planning'
import { daysBetween } from '@hjemrute/engine/time'
import { isDeepStrictEqual } from 'node:util'

/** Where each kind of record stands in a document. */
export const LIST_OF = {
  recipient: 'recipients',
  location: 'locations',
  visit: 'visits',
  shift: 'shifts',
  caregiver: 'caregivers',
} as const
export type RecordKind = keyof typeof LIST_OF

/** Anything with an id, as it stands in a document, before defaults are filled in. */
export type RawRecord = Readonly<Record<string, unknown>> & { readonly id: string }

/** What was corrected here. */
export interface Correction {
  readonly kind: RecordKind
  readonly record: string
  /** The property of the record; empty: the whole record, which the source does not know. */
  readonly path: string
  /** As it stands in a document of `day`; `null` takes the property out. */
  readonly value: unknown
  /** The date that the value's instants are written for, `2026-12-01`. */
  readonly day: string
  /** `always`: from that day on. */
  readonly scope: 'day' | 'always'
  /** Only these days of the week, 1 = Monday; `null`: all. */
  readonly weekdays: readonly number[] | null
}

/** What a correction met in a document. */
export interface Applied {
  readonly document: ProblemInput
  /** What the source said there, its instants moved to the correction's day; `undefined`: nothing. */
  readonly source: unknown
  /** The source says the same. */
  readonly agrees: boolean
}

/** A vacant shift is a shift with no caregiver: there nothing is something. */
const MAY_BE_NOTHING = new Set(['shift.caregiver'])

export const dayOf = ({ horizon }: ProblemInput): string => horizon.start.slice(0, 10)

export const recordsOf = (document: ProblemInput, kind: RecordKind): readonly RawRecord[] =>
  (document[LIST_OF[kind]] ?? []) as readonly RawRecord[]

/** Lays one correction over a document; `undefined` where the document has nothing that it is about. Pure. */
export function applyCorrection(document: ProblemInput, correction: Correction): Applied | undefined {
  if (!isOfDay(correction, dayOf(document))) return undefined
  const { kind, record, path } = correction
  const all = recordsOf(document, kind)
  const found = all.find(({ id }) => id === record)
  const days = daysBetween(correction.day, dayOf(document))
  const here = moved(correction, correction.value, days, document)
  if (path === '') {
    if (found !== undefined) return { document, source: undefined, agrees: false }
    return { document: withRecords(document, kind, [...all, here as RawRecord]), source: undefined, agrees: false }
  }
  if (found === undefined) return undefined
  const source = found[path]
  const { [path]: _, ...rest } = found
  const isNothing = here === null && !MAY_BE_NOTHING.has(`${kind}.${path}`)
  const changed = (isNothing ? rest : { ...rest, [path]: here }) as RawRecord
  return {
    document: withRecords(
      document,
      kind,
      all.map((each) => (each === found ? changed : each)),
    ),
    source: moved(correction, source, -days, document),
    agrees: isDeepStrictEqual(source ?? null, here),
  }
}

function isOfDay({ scope, day, weekdays }: Correction, of: string): boolean {
  if (scope === 'day') return day === of
  return of >= day && (weekdays === null || weekdays.includes(weekdayOf(of)))
}

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay() || 7

/** A visit and a shift are of a day; a person's dates are the person's own. */
function moved({ kind }: Correction, value: unknown, days: number, { horizon }: ProblemInput): unknown {
  const isOfADay = kind === 'visit' || kind === 'shift'
  return isOfADay ? moveDays(value, days, horizon.timeZone ?? 'Europe/Oslo') : value
}

const withRecords = (document: ProblemInput, kind: RecordKind, records: readonly RawRecord[]): ProblemInput => ({
  ...document,
  [LIST_OF[kind]]: records,
})
