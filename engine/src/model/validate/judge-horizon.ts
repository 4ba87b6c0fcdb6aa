import { clockOf, formatOffset, isTimeZone, offsetSeconds } from '../../time.ts'
import { eachInstant } from './each-instant.ts'
import { instantSeconds } from './judged-problem.ts'
import type { JudgedProblem } from './judged-problem.ts'
import { DAY_SECONDS, LONGEST_HORIZON_DAYS, MOST_TICKS } from './limits.ts'

/** The horizon is a stretch of time that can be planned, in a zone that exists, counted in ticks that fit. */
export function judgeHorizon({ problem, report }: JudgedProblem): void {
  const { start, end, timeZone } = problem.horizon
  if (!isTimeZone(timeZone)) report('time-zone-unknown', 'horizon.timeZone', { timeZone })
  const length = instantSeconds(end) - instantSeconds(start)
  const days = Math.ceil(length / DAY_SECONDS)
  if (length <= 0) report('horizon-ends-before-start', 'horizon.end', { start, end })
  else if (days > LONGEST_HORIZON_DAYS) report('horizon-too-long', 'horizon.end', { days, limit: LONGEST_HORIZON_DAYS })

  const { ticksPerSecond } = clockOf(start, problem.ticksPerSecond, 'UTC')
  if (!(ticksPerSecond > 0) || !Number.isFinite(ticksPerSecond))
    return report('ticks-not-positive', 'ticksPerSecond', { value: String(problem.ticksPerSecond) })
  const ticks = Math.ceil(Math.max(0, length) * ticksPerSecond)
  if (ticks > MOST_TICKS) report('ticks-too-fine', 'ticksPerSecond', { ticks, limit: MOST_TICKS })
}

const STATED_OFFSET = /[+-]\d\d:\d\d$/

/**
 * A stated offset is the one its time zone has at that instant. Another one is a summer time in winter, or a file
 * from elsewhere: the instant would be an hour wrong. `Z` states no local time and is always right.
 */
export function judgeOffsets(judged: JudgedProblem): void {
  const { timeZone } = judged.problem.horizon
  if (!isTimeZone(timeZone)) return
  /** The same few instants stand in a thousand places of a year. */
  const sound = new Set<string>()
  eachInstant(judged, (iso, path) => {
    if (sound.has(iso)) return
    const stated = STATED_OFFSET.exec(iso)?.[0]
    const offset = stated && formatOffset(offsetSeconds(timeZone, instantSeconds(iso)))
    if (stated === offset || (stated === '-00:00' && offset === '+00:00')) sound.add(iso)
    else judged.report('offset-not-of-time-zone', path(), { value: iso, timeZone, offset: offset! })
  })
}
