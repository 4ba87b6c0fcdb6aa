import type { MadeCaregiver } from './people.ts'

/** Work or absence of one caregiver, minutes since day 0 by the clock on the wall. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const HOUR = 60
const DAY = 24 * HOUR
const WEEK = 7 * DAY

/** What the roster keeps to: never beyond the law, and mostly well within (arbeidsmiljøloven chapter 10). */
const DAILY_REST = 11 * HOUR
const AGREED_DAILY_REST = 9 * HOUR
const WEEKLY_REST = 35 * HOUR
const ORDINARY_DAY = 9 * HOUR
const AGREED_DAY = 12.5 * HOUR
/** The roster plans nobody for more than 40 hours in any 7 days, so that nothing is overtime. */
const ORDINARY_WEEK = 40 * HOUR
/** Shifts in any 7 days. */
const MOST_SHIFTS = 5
/** Saturday 18:00 to Sunday 22:00 is a Sunday (§ 10-10). */
const SUNDAY_FROM = 5 * DAY + 18 * HOUR
const SUNDAY_TO = 6 * DAY + 22 * HOUR

/** May the caregiver, who has worked `before` (in order), take a shift that comes after all of it? */
export function mayWork(
  caregiver: Pick<MadeCaregiver, 'agreements'>,
  before: readonly Stretch[],
  shift: Stretch,
): boolean {
  const isAgreed = caregiver.agreements.length > 0
  const recent = lastWeeks(before, shift.end - 2 * WEEK)
  const last = recent.at(-1)
  if (shift.end - shift.start > (isAgreed ? AGREED_DAY : ORDINARY_DAY)) return false
  if (last !== undefined && shift.start - last.end < (isAgreed ? AGREED_DAILY_REST : DAILY_REST)) return false
  const within = (length: number): number => workIn([...recent, shift], shift.end - length, shift.end)
  if (!isAgreed && within(DAY) > ORDINARY_DAY) return false
  if (within(WEEK) > ORDINARY_WEEK) return false
  if (recent.filter(({ start }) => start > shift.start - WEEK).length >= MOST_SHIFTS) return false
  return hasWeeklyRest([...recent, shift]) && !isSecondSunday(recent, shift)
}

/** What ended after `from`; what was worked stands in order. */
function lastWeeks(before: readonly Stretch[], from: number): Stretch[] {
  let first = before.length
  while (first > 0 && before[first - 1]!.end > from) first--
  return before.slice(first)
}

/** From whatever shift one counts, its 7 days hold an unbroken rest; after the last shift there may still be one. */
function hasWeeklyRest(stretches: readonly Stretch[]): boolean {
  return stretches.every((first, i) => {
    const until = first.start + WEEK
    return stretches.slice(i).some(({ end }, k) => {
      const next = stretches[i + k + 1]?.start ?? Infinity
      return Math.min(next, until) - end >= WEEKLY_REST
    })
  })
}

/** A Sunday worked leaves the next one free. */
function isSecondSunday(before: readonly Stretch[], shift: Stretch): boolean {
  const sunday = sundayOf(shift)
  return sunday !== undefined && before.some((other) => sundayOf(other) === sunday - 1)
}

/** The week whose Sunday a shift reaches into. Day 0 was a Thursday. */
function sundayOf({ start, end }: Stretch): number | undefined {
  const fromMonday = start + 3 * DAY
  const week = Math.floor(fromMonday / WEEK)
  const monday = week * WEEK - 3 * DAY
  return end > monday + SUNDAY_FROM && start < monday + SUNDAY_TO ? week : undefined
}

const workIn = (stretches: readonly Stretch[], from: number, to: number): number =>
  stretches.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0)
