/**
 * What a person may do about a visit or activity without a place. Proposals: a person with the right to judge decides.
 */
export const ACTIONS = [
  'open-shift', // fill a vacant shift or open another one
  'find-substitute',
  'ask-other-unit', // borrow a caregiver of another unit
  'move-within-day',
  'move-to-another-day',
  'widen-window',
  'meet-by-phone', // telephone or video instead of a call at home
  'share-task', // task sharing (oppgavedeling): does it need this competence?
  'review-exclusion',
  'review-requirement', // required caregiver, team, service or area rules
  'release-lock',
  'displace-others', // move others to make room
  'allow-overtime', // a leader accepts it, arbeidsmiljøloven § 10-6
  'change-mode', // another vehicle, or a longer leg
  'review-dependency',
  'place-partner', // first solve the visit it depends on
  'review-agreement', // working-time agreement
  'lighten-load',
  'leave-out', // after professional judgement
  'plan-longer',
] as const

export type Action = (typeof ACTIONS)[number]

/** A reason: the values its sentence needs, and the actions that may help, the likeliest first. */
interface ReasonDescription {
  readonly values: readonly string[]
  readonly actions: readonly [Action, ...Action[]]
}

/**
 * Why a visit or activity has no place, by code. A reason speaks of one thing that rules caregivers out; several may
 * hold at once, each for its own caregivers. Codes and values; the sentences are in `text/`.
 */
export const UNASSIGNED_REASONS = {
  // Who
  /** No caregiver on duty holds `qualification` at the level, on the date. */
  'no-shift-qualified': { values: ['qualification'], actions: ['find-substitute', 'ask-other-unit', 'share-task'] },
  /** Every caregiver who could otherwise do it is excluded. */
  'excluded-everywhere': { values: [], actions: ['review-exclusion', 'find-substitute'] },
  'required-caregiver-not-on-duty': { values: ['caregiver'], actions: ['move-to-another-day', 'review-requirement'] },
  /** Only the team's caregivers may, and none of them can. */
  'team-not-on-duty': { values: ['team'], actions: ['move-to-another-day', 'review-requirement'] },
  /** Places of the visit, and different caregivers at work in its window. */
  'not-enough-caregivers': {
    values: ['needed', 'available'],
    actions: ['open-shift', 'find-substitute', 'move-within-day'],
  },
  'service-excluded': { values: ['service'], actions: ['find-substitute', 'review-requirement'] },
  /** The recipient declines trainees, and only shifts with one are left. */
  'trainee-declined': { values: [], actions: ['review-requirement', 'open-shift'] },

  // When
  'no-shifts': { values: [], actions: ['open-shift', 'move-to-another-day'] },
  /** No shift is at work long enough in any of the visit's windows. */
  'window-outside-shifts': { values: [], actions: ['open-shift', 'widen-window', 'move-within-day'] },
  /** Longer than the longest stretch between breaks of any shift. `duration`: seconds. */
  'longer-than-any-shift': { values: ['duration'], actions: ['open-shift', 'review-requirement'] },
  /** Could be placed alone, but only by displacing others. */
  'no-time-left': { values: [], actions: ['displace-others', 'move-within-day', 'open-shift', 'allow-overtime'] },
  /** A legal place exists; the search ended before it found one. */
  'not-found-in-time': { values: [], actions: ['plan-longer'] },
  /** Placing it costs more than its price. `price`: in the cost's unit. */
  'cheaper-left-out': { values: ['price'], actions: ['leave-out', 'open-shift'] },

  // Where and how
  /** No shift may go there: area, walking area, longest leg or travel mode. */
  'area-or-mode': { values: [], actions: ['change-mode', 'review-requirement', 'ask-other-unit'] },
  'vehicle-not-available': { values: ['vehicles'], actions: ['change-mode', 'move-within-day'] },
  'key-not-available': { values: ['key'], actions: ['move-within-day', 'review-requirement'] },
  'capacity-full': { values: ['kind'], actions: ['lighten-load', 'open-shift'] },

  // Tied to others
  'dependency-unplaced-partner': { values: ['visit'], actions: ['place-partner', 'review-dependency'] },
  /** The gap to `visit` cannot be kept. */
  'dependency-gap': { values: ['visit'], actions: ['review-dependency', 'widen-window', 'move-within-day'] },
  /** The caregivers cannot be the same as, or others than, at `visit`. */
  'dependency-caregivers': { values: ['visit'], actions: ['review-dependency', 'find-substitute'] },
  'group-does-not-fit': { values: ['group'], actions: ['review-dependency', 'open-shift'] },
  'bundle-member-unplaced': { values: ['bundle'], actions: ['place-partner', 'leave-out'] },
  'pattern-impossible': { values: ['pattern'], actions: ['review-dependency', 'move-to-another-day'] },

  // Locks
  'pinned-to-missing-shift': { values: ['shift'], actions: ['release-lock'] },
  'pinned-caregiver-not-on-duty': { values: ['caregiver'], actions: ['release-lock', 'find-substitute'] },
  /** What is locked breaks another rule. */
  'pin-impossible': { values: [], actions: ['release-lock'] },

  // Limits
  'working-time-spent': { values: [], actions: ['open-shift', 'find-substitute', 'review-agreement'] },
  'capacity-factor-spent': { values: [], actions: ['open-shift', 'displace-others'] },
  /** No room without the hard breaks or the reserve giving way. */
  'break-or-reserve': { values: [], actions: ['displace-others', 'move-within-day'] },
  'patient-order-broken': { values: [], actions: ['move-within-day', 'review-requirement'] },
  /** A term that must be 0 would not be. */
  'hard-term-broken': { values: ['term'], actions: ['review-requirement'] },

  // Activities
  'activity-outside-shifts': { values: [], actions: ['widen-window', 'open-shift'] },
} as const satisfies Readonly<Record<string, ReasonDescription>>

export type ReasonCode = keyof typeof UNASSIGNED_REASONS

export const REASON_CODES = Object.keys(UNASSIGNED_REASONS) as ReasonCode[]
