/**
 * Who has agreed to depart from the ordinary limits of arbeidsmiljøloven chapter 10, from the law itself to the
 * national unions (§ 10-12 (4)).
 */
export const AGREEMENT_LEVELS = [
  'statutory',
  'individual',
  'unionRepresentatives',
  'labourInspectorate',
  'nationalUnion',
] as const

export type AgreementLevel = (typeof AGREEMENT_LEVELS)[number]

/**
 * How «24 hours» is counted in the limits of a day's work; the law does not say when the 24 hours begin.
 *
 * - `rolling`: any 24 hours. The strictest reading, and the default.
 * - `betweenRests`: the 24 hours begin when work begins after a daily rest; what follows the next daily rest belongs
 *   to the next day. The default under agreements with union representatives and of national unions, who agree on
 *   shorter rests for exactly such evening and day shifts.
 */
export const DAY_COUNTINGS = ['rolling', 'betweenRests'] as const

export type DayCounting = (typeof DAY_COUNTINGS)[number]

/** Levels whose agreements count a day from rest to rest, unless they say otherwise. */
export const COUNTED_BETWEEN_RESTS: readonly AgreementLevel[] = ['unionRepresentatives', 'nationalUnion']
