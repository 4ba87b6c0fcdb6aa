import { LIMIT_NAMES, limitRow } from '../../../model/index.ts'
import type { LimitName } from '../../../model/index.ts'
import { isPlanned, workdayStarts } from './roster.ts'
import type { Roster } from './roster.ts'
import { splitWork, workOf } from './split-work.ts'
import type { Norm, Overtime, SplitWork, Work } from './split-work.ts'
import { DAY, overlap, timeWithin } from './work-period.ts'
import type { Milliseconds, WorkPeriod } from './work-period.ts'
import { stated, verdictOf } from './verdict.ts'
import type { Finding, Verdict } from './verdict.ts'

/** Limits of normal hours: what exceeds them is overtime, and must be accepted. */
const NORMAL = ['normalDay', 'normalWeek'] as const
/** Ceilings on what a moving window may hold. */
const CEILINGS = LIMIT_NAMES.filter((name) => limitRow(name).looser === 'greater' && limitRow(name).unit === 's')
const TOTALS = CEILINGS.filter((name) => limitRow(name).counts !== 'break' && !NORMAL.some((normal) => normal === name))
type CountedTime = 'ordinary' | 'overtime' | 'work'

/**
 * Hours of work: §§ 10-4, 10-5, 10-6 and 10-11 (6).
 *
 * A limit is looked at in every window that ends in a period, at the limits valid when that period began, where the plan
 * has a part in the window. Windows are lengths of real time. Work the problem does not tell of counts as none, so a limit over eight weeks is judged as far as the data tells.
 */
export function judgeHours(roster: Roster): Verdict[] {
  const hours = hoursOf(roster)
  const given = hoursOf({ ...roster, periods: roster.periods.filter((period) => !isPlanned(period)) })
  return roster.periods.flatMap((period) => {
    const accepted = isPlanned(period) ? period.acceptedOvertime : lengthOf(overtimeIn(given, period))
    return [...judgeNormal(roster, hours, period, accepted), ...judgeTotals(roster, hours, period)]
  })
}

interface Hours extends SplitWork {
  readonly work: readonly Work[]
  readonly normOf: (period: WorkPeriod) => Norm
}

function hoursOf(roster: Roster): Hours {
  const workdays = workdayStarts(roster)
  const normOf = (period: WorkPeriod): Norm => {
    const limits = roster.limitsOf(period)
    return { limits, dayFrom: limits.dayCounting === 'rolling' ? -Infinity : workdays.get(period)! }
  }
  const work = workOf(roster.periods)
  return { work, normOf, ...splitWork(work, normOf) }
}

function judgeNormal(roster: Roster, hours: Hours, period: WorkPeriod, accepted: Milliseconds): Verdict[] {
  let left = accepted
  return NORMAL.flatMap((name) => {
    const beyond = lengthOf(overtimeIn(hours, period).filter(({ because }) => because === name))
    const unaccepted = Math.max(0, beyond - left)
    left = Math.max(0, left - beyond)
    const finding = busiestWindow(hours, hours.work, period, name)
    if (finding === undefined) return []
    if (unaccepted > 0) return [stated(finding, 'illegal', unaccepted / 1000, roster.timeZone)]
    if (finding.actual > finding.limit.value) return [stated(finding, 'legalAsOvertime', 0, roster.timeZone)]
    return [verdictOf(finding, roster.timeZone)]
  })
}

function judgeTotals(roster: Roster, hours: Hours, period: WorkPeriod): Verdict[] {
  return TOTALS.filter((name) => name !== 'nightAverage' || roster.nightWorker).flatMap((name) => {
    const finding = busiestWindow(hours, hours[limitRow(name).counts as CountedTime], period, name)
    return finding === undefined ? [] : [verdictOf(finding, roster.timeZone)]
  })
}

/**
 * The window that holds most, of those that end in the period; `undefined` when there is nothing to count in the
 * period, or the plan has no part in that window. A window holds most where something counted ends: until then more
 * enters than leaves.
 */
function busiestWindow(
  hours: Hours,
  counted: readonly Work[],
  period: WorkPeriod,
  name: LimitName,
): Finding | undefined {
  const { limits, dayFrom } = hours.normOf(period)
  const length = limitRow(name).window! * 1000
  const earliest = length === DAY ? dayFrom : -Infinity
  const windows = counted
    .filter((piece) => piece.period === period)
    .map(({ end }) => ({ from: Math.max(end - length, earliest), to: end }))
    .map(({ from, to }) => ({ from, to, held: timeWithin(counted, from, to) }))
  const most = windows.reduce<(typeof windows)[number] | undefined>(
    (a, b) => (a === undefined || b.held > a.held ? b : a),
    undefined,
  )
  if (most === undefined || !planHasPart(counted, most.from, most.to)) return undefined
  return { limit: limits[name], actual: most.held / 1000, from: most.from, to: most.to, period }
}

const planHasPart = (work: readonly Work[], from: Milliseconds, to: Milliseconds): boolean =>
  work.some((piece) => isPlanned(piece.period) && overlap(piece, from, to) > 0)

const overtimeIn = (split: SplitWork, period: WorkPeriod): Overtime[] =>
  split.overtime.filter((piece) => piece.period === period)

const lengthOf = (pieces: readonly Work[]): Milliseconds =>
  pieces.reduce((total, { start, end }) => total + end - start, 0)
