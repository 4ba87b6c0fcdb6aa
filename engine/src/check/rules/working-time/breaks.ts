import type { Limits } from '../../../model/index.ts'
import { spellsOf } from './roster.ts'
import type { Roster, Spell } from './roster.ts'
import { stated, verdictOf } from './verdict.ts'
import type { Finding, Verdict } from './verdict.ts'

/**
 * Breaks: § 10-9.
 *
 * A day is a planned shift with stops, from its start to its end or the later return; shifts that touch are one day.
 * Its breaks count as part of it, paid or not: on the road a break is working time unless the caregiver may leave
 * freely and has a proper room for it, and the problem does not tell. More than 5½ hours need a break; 8 hours or more
 * need 30 minutes of breaks together; more than 2 hours after the roster's end need a break of 30 minutes besides those.
 */
export function judgeBreaks(roster: Roster): Verdict[] {
  return spellsOf(roster.periods.filter(({ used }) => used)).flatMap((spell) => {
    const day = dayOf(roster, spell)
    return [...judgeBreak(day), ...judgeLongBreak(day), ...judgeOvertimeBreak(day)]
  })
}

/** One day's work; lengths in seconds. */
interface WorkedDay {
  readonly length: number
  /** Time after the roster's end. */
  readonly late: number
  readonly breaks: readonly number[]
  readonly limits: Limits
  readonly finding: Pick<Finding, 'from' | 'to' | 'period' | 'extra'>
  readonly timeZone: string
}

function dayOf(roster: Roster, spell: Spell): WorkedDay {
  const period = spell.periods[0]!
  const length = (spell.end - spell.start) / 1000
  const breaks = spell.periods.flatMap((each) => each.breaks.map(({ start, end }) => (end - start) / 1000))
  return {
    length,
    late: (spell.end - Math.max(...spell.periods.map(({ ordinaryEnd }) => ordinaryEnd))) / 1000,
    breaks,
    limits: roster.limitsOf(period),
    finding: { from: spell.start, to: spell.end, period, extra: { day: length, breaks: breaks.length } },
    timeZone: roster.timeZone,
  }
}

/** At least one break. What is held against the limit is the day, as long as it has none. */
function judgeBreak({ length, breaks, limits, finding, timeZone }: WorkedDay): Verdict[] {
  const found = { ...finding, limit: limits.breakAfter, actual: length }
  if (breaks.length === 0) return [verdictOf(found, timeZone)]
  return [stated({ ...found, extra: { ...finding.extra, fault: 'breakAfter.given' } }, 'legal', 0, timeZone)]
}

function judgeLongBreak({ length, breaks, limits, finding, timeZone }: WorkedDay): Verdict[] {
  if (length < limits.longBreakFrom.value) return []
  return [verdictOf({ ...finding, limit: limits.longBreak, actual: sum(breaks) }, timeZone)]
}

/** The longest break that the day could do without. */
function judgeOvertimeBreak({ length, late, breaks, limits, finding, timeZone }: WorkedDay): Verdict[] {
  if (late <= limits.overtimeBreakAfter.value) return []
  const needed = length < limits.longBreakFrom.value ? 0 : limits.longBreak.value
  const isFirst = length > limits.breakAfter.value && breaks.length === 1
  const spare = breaks.filter((each) => !isFirst && sum(breaks) - each >= needed)
  return [verdictOf({ ...finding, limit: limits.overtimeBreak, actual: Math.max(0, ...spare) }, timeZone)]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
