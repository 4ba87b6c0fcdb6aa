/**
 * What an explanation can say, and the values that its sentence needs. Ids stand for caregivers (`caregiver`, `other`,
 * `former`; of a vacant shift its own id), visits (`visit`, `before`, `next`, `first`, `second`, `moved`), shifts and
 * recipients. Lengths and costs are seconds, of staff time, never negative: which way they go is in the code. `from`,
 * `until`, `start`, `usual` and `newStart` are instants (ISO 8601).
 */
export const STATEMENTS = {
  // Why this caregiver
  'who-locked-shift': ['shift'],
  'who-locked-caregiver': ['caregiver'],
  'who-required': ['caregiver'],
  'who-qualified': ['caregiver', 'qualification'],
  'who-preferred': ['caregiver'],
  'who-primary-contact': ['caregiver', 'recipient'],
  'who-deputy': ['caregiver', 'recipient'],
  'who-known': ['caregiver', 'recipient', 'visits', 'days'],
  'who-new': ['caregiver', 'recipient'],
  /** Nobody else can, all other lists in their order. */
  'who-only': [],
  /** `others` can, and each costs at least `cost` more. */
  'who-cheapest': ['others', 'cost'],
  'who-equal': ['other'],
  /** `other` costs `cost` less. */
  'who-dearer': ['other', 'cost'],

  // What becomes of another shift
  'other-takes-part': ['caregiver'],
  'other-possible': ['caregiver', 'start'],
  'other-moves': ['moves', 'most'],
  'other-moves-break': [],
  /** At whatever time; the rule follows. */
  'other-never': ['caregiver'],
  /** The nearest attempt; what it breaks follows. */
  'other-stopped': ['caregiver', 'start'],
  'cost-more': ['cost'],
  'cost-less': ['cost'],
  'cost-same': [],
  /** `amount` in words, and what it counts in the cost; the short ones where the two are the same. */
  'part-more': ['term', 'amount', 'cost'],
  'part-less': ['term', 'amount', 'cost'],
  'part-more-short': ['term', 'amount'],
  'part-less-short': ['term', 'amount'],

  // Why this time, all else as it is
  'when-between': ['from', 'until'],
  /** Not a whole minute either way. */
  'when-only': [],
  'when-from': ['from'],
  'when-until': ['until'],
  'when-any': [],
  'when-usual': ['usual'],
  'when-later-than-usual': ['usual', 'by'],
  'when-earlier-than-usual': ['usual', 'by'],

  // What those who come know of the home
  'known-dog': [],
  'known-cat': [],
  'known-smoke': [],
  /** `clock`: local time of day, `09:00`. */
  'known-best-before': ['clock'],
  'known-best-after': ['clock'],
  'known-slow-door': ['minutes'],
  'known-parking': ['words'],
  'known-key': ['words'],
  'known-other': ['words'],

  // What stops an earlier start
  'earlier-opening': ['from'],
  'earlier-travel': ['from', 'caregiver'],
  'earlier-travel-after': ['from', 'caregiver', 'before'],
  'earlier-shift': ['from', 'caregiver'],
  'earlier-after': ['from', 'first'],
  'earlier-before': ['from', 'second'],
  'earlier-locked': ['from'],
  /** The rule follows. */
  'earlier-rule': ['from'],

  // What stops a later start
  'later-closing': ['until'],
  'later-next': ['until', 'caregiver', 'next'],
  'later-next-stop': ['until', 'caregiver'],
  'later-shift': ['until', 'caregiver'],
  'later-after': ['until', 'first'],
  'later-before': ['until', 'second'],
  'later-locked': ['until'],
  /** The rule follows. */
  'later-rule': ['until'],

  // Why shifts fall away for an unassigned visit: the reason's code after `ruled-`, and how many of several
  'ruled-no-shift-qualified': ['count', 'qualification'],
  'ruled-required-caregiver-not-on-duty': ['count', 'caregiver'],
  'ruled-excluded-everywhere': ['count'],
  'ruled-team-not-on-duty': ['count', 'team'],
  'ruled-service-excluded': ['count', 'service'],
  'ruled-trainee-declined': ['count'],
  'ruled-window-outside-shifts': ['count'],
  'ruled-longer-than-any-shift': ['count', 'duration'],
  'ruled-area-or-mode': ['count'],
  'ruled-capacity-full': ['count', 'kind'],
  'ruled-working-time-spent': ['count'],
  'ruled-capacity-factor-spent': ['count'],
  'ruled-pin-impossible': ['count'],
  'ruled-no-time-left': ['count'],

  // Ways out for an unassigned visit
  'out-free': ['caregiver', 'start'],
  'out-together': ['start'],
  'out-move': ['caregiver', 'start', 'moved', 'other', 'newStart'],
  'out-later': ['caregiver', 'start', 'by'],
  'out-earlier': ['caregiver', 'start', 'by'],
  'out-overtime': ['caregiver', 'start', 'by'],
  'out-qualification': ['caregiver', 'start', 'qualification'],
  'out-exclusion': ['caregiver', 'start'],
  'out-requirement': ['caregiver', 'start'],
  'out-team': ['caregiver', 'start'],
  'out-lock': ['caregiver', 'start'],
  'out-none': [],

  // The plan as a whole
  'change-caregiver': ['visit', 'former', 'caregiver'],
  /** Why: the former caregiver has no shift. */
  'change-off-duty': ['former'],
  'change-later': ['visit', 'from', 'start', 'by'],
  'change-earlier': ['visit', 'from', 'start', 'by'],
  'changes-none': [],
  /** What gives first follows. */
  'list-slack': ['caregiver', 'slack'],
  'list-tight': ['caregiver'],
  'list-roomy': ['caregiver', 'slack'],
  'list-run': ['run'],

  // What a rule costs; what is saved follows
  'price-time-window': ['visit'],
  'price-qualification': ['visit', 'qualification'],
  'price-required-caregiver': ['visit'],
  'price-excluded-caregiver': ['visit', 'caregiver'],
  'price-pin': ['visit'],
  'price-break': ['shift'],
  'price-saves': ['cost'],
  'price-places': ['placed'],
  'price-nothing': [],

  // What a repair changes
  'repair-missing': ['missing'],
  'repair-complete': [],
  'repair-broken': ['broken'],
  'repair-unchanged': [],
  'repair-moved': ['moves', 'most'],
  'repair-caregivers': ['changed'],
  'repair-lost': ['visit'],
  'repair-placed': ['visit'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type StatementCode = keyof typeof STATEMENTS
export const STATEMENT_CODES = Object.keys(STATEMENTS) as StatementCode[]
