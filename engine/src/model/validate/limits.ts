/** Limits on what a problem may ask. What breaks one is a fault, because it is nearly always a slip of the unit. */

const HOUR_SECONDS = 3600
export const DAY_SECONDS = 24 * HOUR_SECONDS

/**
 * Longest horizon, days. A rota is planned for at most 12 weeks at a time, but a department's visits of a whole year are
 * read as one problem; 400 days hold a year with the weeks it begins and ends in. Exactly this long is accepted. Our choice.
 */
export const LONGEST_HORIZON_DAYS = 400

/**
 * Longest shift, seconds, where working-time rules hold. The law's own ceiling is 16 h in 24 h
 * (arbeidsmiljøloven § 10-6 (9)); above it a plan is judged unlawful, but a shift that outlasts a day is a slip of
 * date. Exactly this long is accepted. Published sets switch the rules off and may keep a shift open for days.
 */
export const LONGEST_SHIFT_SECONDS = DAY_SECONDS

/**
 * Longest service, break, activity or reserve, seconds. Longer is milliseconds or a date gone wrong: one caregiver
 * cannot be at work for more than a day. Exactly this long is accepted. Our choice.
 */
export const LONGEST_DURATION_SECONDS = DAY_SECONDS

/**
 * Most ticks in a horizon, 2²⁸: the search keeps times in whole numbers of 32 bits, and beyond twice as many ticks lies
 * its "never". A horizon of 400 days holds 7 to the second. Exactly this many are accepted.
 */
export const MOST_TICKS = 268_435_456

/** Greatest number in a matrix: they are kept in whole numbers of 32 bits. Above any horizon it says "no road". */
export const GREATEST_IN_MATRIX = 2_147_483_647

/**
 * Greatest weight of a term and greatest factor by mode. Costs are compared exactly, as whole numbers below 2⁵³; this
 * leaves room for the amounts. Our choice.
 */
export const GREATEST_WEIGHT = 1e9

/**
 * Greatest distance in a straight line from the middle of all places, kilometres. Norway's largest municipality is
 * about 150 km across; farther away is a wrong coordinate, not a visit. Our choice.
 */
export const FARTHEST_PLACE_KILOMETRES = 500

/** Most faults in one answer; a last one tells how many more there are. Our choice: more are not read. */
export const MOST_FAULTS = 300

/** Longest text of a value in a fault, characters; a fault shows enough to recognise it, not the whole. */
export const LONGEST_VALUE = 80
