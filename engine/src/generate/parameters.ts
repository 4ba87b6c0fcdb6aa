/** What a made-up municipality is made from. Every number can be set; the defaults and their sources: docs/municipality.md. */
export interface MunicipalityParameters {
  readonly seed: number
  /** How many units there are besides the night teams. */
  readonly units: number
  /** The first day, `2026-11-23`, and how many there are. */
  readonly firstDay: string
  readonly days: number
  readonly timeZone: string
  /** Plainly made up, and says so. */
  readonly name: string
  readonly shares: Shares
}

export interface Shares {
  /** Of recipients of home nursing, far from others. */
  readonly rural: number
  /** Of homes: with a key box, with a key that lies at the base. */
  readonly keyBox: number
  readonly key: number
  readonly addressProtected: number
  readonly declinesTrainees: number
  /** Of recipients: who rule a caregiver out, who wish for some, who need those they know. */
  readonly excludes: number
  readonly prefers: number
  readonly knownFacesOnly: number
  /** Of recipients: admitted to hospital on any one day. */
  readonly admittedPerDay: number
  /** Of visits on any one day: cancelled. */
  readonly cancelled: number
  /** Of caregivers: away on any one day; of their shifts: taken by a substitute, the rest being vacant. */
  readonly absent: number
  readonly substituted: number
  /** Of visits: with a usual start. */
  readonly usualStart: number
}

/** The municipality of the slide deck: 15 units, 28 days. */
export const DEFAULT_PARAMETERS: MunicipalityParameters = {
  seed: 1,
  units: 15,
  firstDay: '2026-11-23',
  days: 28,
  timeZone: 'Europe/Oslo',
  name: 'Blåklokke kommune (oppdiktet)',
  shares: {
    rural: 0.35,
    keyBox: 0.25,
    key: 0.02,
    addressProtected: 0.004,
    declinesTrainees: 0.08,
    excludes: 0.03,
    prefers: 0.33,
    knownFacesOnly: 0.03,
    admittedPerDay: 0.003,
    cancelled: 0.02,
    absent: 0.085,
    substituted: 0.6,
    usualStart: 0.6,
  },
}
