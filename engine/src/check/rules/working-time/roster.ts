import { workingTimeLimits } from '../../../model/index.ts'
import type { Caregiver, Limits } from '../../../model/index.ts'
import type { Milliseconds, Stretch, WorkPeriod } from './work-period.ts'

/** Everything one caregiver works, and the limits that hold for it. */
export interface Roster {
  /** By start. */
  readonly periods: readonly WorkPeriod[]
  readonly timeZone: string
  /** Regularly works more than three hours of night. */
  readonly nightWorker: boolean
  /** The limits valid when a period begins. */
  readonly limitsOf: (period: WorkPeriod) => Limits
}

export function rosterOf(
  caregiver: Pick<Caregiver, 'agreements' | 'nightWorker'>,
  periods: readonly WorkPeriod[],
  timeZone: string,
): Roster {
  const sorted = periods.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)
  const limits = new Map(sorted.map((period) => [period, workingTimeLimits(caregiver, isoOf(period.start))]))
  return { periods: sorted, timeZone, nightWorker: caregiver.nightWorker, limitsOf: (period) => limits.get(period)! }
}

const isoOf = (instant: Milliseconds): string => new Date(instant).toISOString()

export const isPlanned = (period: WorkPeriod): boolean => period.shift !== undefined

/** Time at work without any time off, breaks included: periods that touch or overlap are one. */
export interface Spell extends Stretch {
  readonly periods: readonly WorkPeriod[]
}

export function spellsOf(periods: readonly WorkPeriod[]): Spell[] {
  const spells: Spell[] = []
  for (const period of periods) {
    const last = spells.at(-1)
    if (last === undefined || period.start > last.end) spells.push({ ...period, periods: [period] })
    else spells.splice(-1, 1, joined(last, period))
  }
  return spells
}

const joined = (spell: Spell, period: WorkPeriod): Spell => ({
  start: spell.start,
  end: Math.max(spell.end, period.end),
  periods: [...spell.periods, period],
})

/** For each period the start of its workday: the first work after a time off as long as the daily rest it must have. */
export function workdayStarts(roster: Roster): Map<WorkPeriod, Milliseconds> {
  const starts = new Map<WorkPeriod, Milliseconds>()
  let workday = 0 // the first spell of work begins one
  let until = -Infinity
  for (const spell of spellsOf(roster.periods)) {
    const rest = roster.limitsOf(spell.periods[0]!).dailyRest.value * 1000
    if (spell.start - until >= rest) workday = spell.start
    until = spell.end
    for (const period of spell.periods) starts.set(period, workday)
  }
  return starts
}
