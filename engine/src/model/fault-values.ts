/**
 * Every fault that a problem or a plan can have, with the values its sentence needs. The sentences are in `text/`,
 * the wrong examples in docs/error-index.md; a test fails when a code has none.
 */
export const FAULT_VALUES = {
  // The shape: what any document of ours can get wrong.
  'schema-missing': ['expected'],
  'schema-other-version': ['found', 'expected'],
  'schema-other-document': ['found', 'expected'],
  'missing-key': ['key'],
  'unknown-key': ['key'],
  'misspelt-key': ['key', 'nearest'],
  'wrong-type': ['expected', 'found'],
  'not-a-finite-number': ['value'],
  'not-a-whole-number': ['value'],
  'negative-number': ['value'],
  'number-not-positive': ['value'],
  'number-too-small': ['value', 'minimum'],
  'number-too-great': ['value', 'maximum'],
  'text-empty': [],
  'list-too-short': ['count', 'minimum'],
  'unknown-choice': ['value', 'choices'],
  'misspelt-choice': ['value', 'nearest', 'choices'],
  'not-an-instant': ['value'],
  'instant-without-offset': ['value'],
  'not-a-time-of-day': ['value'],
  'not-a-fraction': ['value'],
  'not-a-sha256': ['value'],
  'not-a-phone-number': [], // a telephone number is a person's: it is not repeated
  'wrong-shape': ['reason'],
  'more-faults': ['count'],

  // Horizon and clock
  'time-zone-unknown': ['timeZone'],
  'horizon-ends-before-start': ['start', 'end'],
  'horizon-too-long': ['days', 'limit'],
  'ticks-not-positive': ['value'],
  'ticks-too-fine': ['ticks', 'limit'],
  'offset-not-of-time-zone': ['value', 'timeZone', 'offset'],

  // Ids
  'duplicate-id': ['kind', 'id', 'first'],
  'unknown-id': ['kind', 'id'],
  'misspelt-id': ['kind', 'id', 'nearest'],
  'place-unknown': ['visit', 'place', 'places'],

  // Visits
  'visit-window-closed-before-open': ['visit', 'opens', 'closes'],
  'visit-window-hard-before-soft': ['visit', 'soft', 'hard'],
  'visit-windows-unsorted': ['visit'],
  'visit-window-outside-horizon': ['visit', 'start', 'end'],
  'duration-too-long': ['kind', 'id', 'duration', 'limit'],
  'leave-out-price-missing': ['kind', 'id'],
  'team-only-without-team': ['visit'],
  'caregiver-required-and-excluded': ['visit', 'caregiver'],
  'pins-contradict': ['visit', 'place'],
  'pin-of-another-caregiver': ['visit', 'shift', 'caregiver', 'owner'],
  'pin-outside-horizon': ['visit', 'start'],

  // Ties
  'dependency-on-itself': ['visit'],
  'dependency-gaps-contradict': ['first', 'second', 'minimum', 'maximum'],
  'dependencies-contradict': ['visits', 'missing'],
  'dependencies-contradict-windows': ['visits', 'missing'],
  'dependency-caregivers-contradict': ['first', 'second'],
  'dependency-same-caregiver-overlap': ['first', 'second'],
  'duplicate-member': ['kind', 'id', 'visit'],
  'group-contradicts-dependency': ['group', 'first', 'second'],
  'visit-in-two': ['kind', 'visit', 'first', 'second'],
  'pattern-visit-of-another-recipient': ['pattern', 'visit', 'recipient', 'owner'],

  // Shifts, and what happens in them
  'shift-ends-before-start': ['shift', 'start', 'end'],
  'shift-too-long': ['shift', 'duration', 'limit'],
  'shift-outside-horizon': ['shift', 'start', 'end'],
  'caregiver-in-two-shifts': ['caregiver', 'first', 'second', 'from', 'to'],
  'worked-overlaps-shift': ['caregiver', 'shift', 'from', 'to'],
  'trainee-is-caregiver': ['shift', 'caregiver'],
  'window-closed-before-open': ['kind', 'id', 'opens', 'closes'],
  'window-too-short': ['kind', 'id', 'duration'],
  'window-outside-shift': ['kind', 'id', 'shift'],
  'breaks-longer-than-shift': ['shift', 'breaks', 'duration'],
  'period-ends-before-start': ['caregiver', 'start', 'end'],

  // Places and travel
  'travel-mode-missing': ['mode'],
  'travel-pace-unknown': ['mode'],
  'travel-matrix-too-large': ['size', 'limit'],
  'travel-matrix-too-small': ['size', 'needed'],
  'travel-matrix-wrong-size': ['size', 'places'],
  'travel-matrix-sizes-differ': ['size', 'other', 'mode'],
  'travel-matrix-not-square': ['length', 'size'],
  'travel-matrix-hole': ['count'],
  'travel-matrix-not-a-number': ['count', 'value'],
  'travel-matrix-negative': ['count', 'value'],
  'travel-matrix-not-whole': ['count', 'value'],
  'travel-matrix-too-great': ['count', 'value', 'limit'],
  'travel-coordinate-missing': ['location'],
  'coordinate-zero': ['location'],
  'coordinate-swapped': ['location', 'lat', 'lon'],
  'coordinate-far-away': ['location', 'kilometres', 'limit'],

  // Objective and history
  'weight-too-great': ['term', 'value', 'limit'],
  'by-mode-without-effect': ['term'],
  'duplicate-history': ['recipient', 'caregiver', 'days'],
  'duplicate-reference': ['visit', 'place'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type FaultCode = keyof typeof FAULT_VALUES
/** The values a fault of this code carries: no more, no fewer. */
export type FaultValues<Code extends FaultCode> = Readonly<Record<(typeof FAULT_VALUES)[Code][number], string | number>>

export const FAULT_CODES = Object.keys(FAULT_VALUES) as FaultCode[]
