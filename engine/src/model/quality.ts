/** What may be missing or doubtful in what a department asks to have planned. The comment names the values. */
export const QUALITY_CODES = [
  'duration-missing',
  'duration-off', // planned, actual: seconds
  'durations-alike', // duration: seconds, count, percent
  'window-missing',
  'competence-doubtful', // service, competence, count
  'booked-twice',
  'booked-at-once',
  'address-missing',
  'address-off-map',
  'address-far', // kilometres
  'contact-missing',
  'competence-expired', // competence, until: an instant, count: visits that ask for it
  'break-missing', // duration: seconds
] as const
export type QualityCode = (typeof QUALITY_CODES)[number]

export type QualitySubject = 'visit' | 'recipient' | 'caregiver' | 'shift' | 'unit'

/** One thing that somebody ought to look at, and of what; `unit`: of the whole, with an empty id. */
export interface QualityFinding {
  readonly code: QualityCode
  readonly subject: { readonly kind: QualitySubject; readonly id: string }
  readonly values: Readonly<Record<string, string | number>>
}
