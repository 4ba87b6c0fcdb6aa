import { offsetSeconds } from '../../../time.ts'
import { isPlanned } from './roster.ts'
import type { Roster } from './roster.ts'
import { verdictOf } from './verdict.ts'
import type { Verdict } from './verdict.ts'
import { DAY, HOUR, overlap } from './work-period.ts'
import type { Milliseconds, Stretch, WorkPeriod } from './work-period.ts'

/** § 10-10 (1): from 18:00 on the day before to 22:00 on the day itself, in local time. */
const FROM_EVENING_BEFORE = 18 * HOUR - DAY
const TO_EVENING = 22 * HOUR
const HALF_YEAR = 26

/**
 * Sundays: § 10-8 (4), as far as the data tells.
 *
 * Whoever has worked on a Sunday is off the next one; by agreement up to three in a row are worked, and every other one
 * over 26 weeks. Saturday evening from 18:00 is Sunday's. Holidays on other days are not known here. A Sunday is judged
 * at the limits valid when its work began, when the plan has work on it or on one that counts with it.
 */
export function judgeSundays(roster: Roster): Verdict[] {
  const verdicts: Verdict[] = []
  let inRow: WorkedSunday[] = []
  const halfYear: WorkedSunday[] = []
  for (const sunday of sundaysOf(roster)) {
    halfYear.push(sunday)
    inRow = isWorked(sunday) ? [...inRow, sunday] : []
    if (!isWorked(sunday)) continue
    verdicts.push(...judge(roster, 'sundaysInRow', inRow))
    verdicts.push(...judge(roster, 'sundaysInHalfYear', halfYear.slice(-HALF_YEAR).filter(isWorked)))
  }
  return verdicts
}

interface WorkedSunday extends Stretch {
  /** Work on it, by start; none when it is off. */
  readonly periods: readonly WorkPeriod[]
}

const isWorked = ({ periods }: WorkedSunday): boolean => periods.length > 0

/** `sundays` are worked ones and count together; the last is judged. Only those that could break the limit matter. */
function judge(
  roster: Roster,
  name: 'sundaysInRow' | 'sundaysInHalfYear',
  sundays: readonly WorkedSunday[],
): Verdict[] {
  const judged = sundays.at(-1)!
  const limit = roster.limitsOf(judged.periods[0]!)[name]
  const together = sundays.slice(-limit.value - 1)
  const period = together.flatMap(({ periods }) => periods).findLast(isPlanned)
  if (period === undefined) return []
  const finding = { limit, actual: sundays.length, from: sundays[0]!.start, to: judged.end, period }
  return [verdictOf(finding, roster.timeZone)]
}

/** Every Sunday that the work reaches, from the first to the last, worked or off. */
function sundaysOf({ periods, timeZone }: Roster): WorkedSunday[] {
  const first = Math.floor(Math.min(...periods.map(({ start }) => start)) / DAY)
  const last = Math.floor(Math.max(...periods.map(({ end }) => end)) / DAY)
  const sundays: WorkedSunday[] = []
  // A day more at either end: the local day may be another than that of UTC.
  for (let day = first - 1; day <= last + 1; day++) {
    if (!isSunday(day)) continue
    const start = instantOf(day * DAY + FROM_EVENING_BEFORE, timeZone)
    const end = instantOf(day * DAY + TO_EVENING, timeZone)
    sundays.push({ start, end, periods: periods.filter((period) => overlap(period, start, end) > 0) })
  }
  return sundays
}

/** Of days since 1 January 1970, which was a Thursday. */
const isSunday = (day: number): boolean => (day + 4) % 7 === 0

/** The instant at which clocks show a local time; evenings are never skipped or shown twice. */
function instantOf(local: Milliseconds, timeZone: string): Milliseconds {
  const nearly = local - offsetAt(local, timeZone)
  return local - offsetAt(nearly, timeZone)
}

const offsetAt = (instant: Milliseconds, timeZone: string): Milliseconds =>
  offsetSeconds(timeZone, Math.floor(instant / 1000)) * 1000
