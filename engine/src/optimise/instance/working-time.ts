import { durationToTicks, toTicks } from '../../time.ts'
import type { Clock } from '../../time.ts'
import { workingTimeLimits } from '../../model/values.ts'
import type { Caregiver, Limits, Problem, Shift } from '../../model/index.ts'
import { NEVER } from './instance.ts'

/** What arbeidsmiljøloven chapter 10 asks of the search: the roster's own times are not its to change. */
export interface LawfulShift {
  /** Breaks of the shift that must be given, by place in its list (§ 10-9). */
  readonly owedBreaks: ReadonlySet<number>
  /** false: the shift cannot be used lawfully; it has not the breaks it owes. */
  readonly usable: boolean
  /** Latest return in ticks that leaves the rest and the hours the law asks (§§ 10-6, 10-8); NEVER when free. */
  readonly latestReturn: number
}

const DAY_SECONDS = 86_400
const FREE = { owedBreaks: new Set<number>(), usable: true }

/** The law's demands on each shift. A vacant shift is judged when someone is named for it. */
export function lawfulShifts(problem: Problem, clock: Clock): LawfulShift[] {
  const caregivers = new Map(problem.caregivers.map((caregiver) => [caregiver.id, caregiver]))
  return problem.shifts.map((shift) => {
    const caregiver = shift.caregiver === null ? undefined : caregivers.get(shift.caregiver)
    if (caregiver === undefined) return { ...FREE, latestReturn: NEVER }
    // Nobody is in two shifts at once, whatever the law says of rest between them.
    const next = nextStart(problem, clock, caregiver, toTicks(clock, shift.end), false)
    if (!problem.workingTimeRules) return { ...FREE, latestReturn: next }
    const found = lawful(problem, clock, shift, caregiver)
    return { ...found, latestReturn: Math.min(found.latestReturn, next) }
  })
}

function lawful(problem: Problem, clock: Clock, shift: Shift, caregiver: Caregiver): LawfulShift {
  const limits = workingTimeLimits(caregiver, shift.start)
  const ticks = (seconds: number) => durationToTicks(clock, seconds)
  const [start, end] = [toTicks(clock, shift.start), toTicks(clock, shift.end)]
  const day = workday(problem, clock, caregiver, start, end)
  const room = roomInTheDay(problem, shift, caregiver, limits.normalDay.value)
  const overtime = shift.endBinds === 'soft' ? Math.min(room, mostOvertime(problem, shift, caregiver)) : 0
  const length = day.end - day.start
  const owed = owedBreaks(shift, length > ticks(limits.breakAfter.value), length >= ticks(limits.longBreakFrom.value), {
    total: limits.longBreak.value,
    unpaid: length > ticks(limits.normalDay.value) || worksElsewhere(problem, shift, caregiver),
  })
  const rest = ticks(limits.dailyRest.value)
  const byNext = nextStart(problem, clock, caregiver, day.end, true) - rest
  const byDay = day.start + ticks(DAY_SECONDS) - rest
  const byWorkBefore = workBefore(problem, clock, caregiver, day.start, rest) + ticks(DAY_SECONDS) - rest
  const byBreaks = day.start + longestDay(shift, length, ticks, limits)
  const latest = Math.min(
    end + ticks(overtime),
    byNext,
    byDay,
    byWorkBefore,
    byBreaks,
    day.start + ticks(limits.totalDay.value),
  )
  // What the roster itself breaks is not the search's to mend; it only must not make it worse.
  return { owedBreaks: owed.breaks, usable: owed.enough, latestReturn: Math.max(end, latest) }
}

/** Other work counts into the same day and week, where the break that is not given would be working time. */
const worksElsewhere = (problem: Problem, shift: Shift, caregiver: Caregiver): boolean =>
  caregiver.worked.length > 0 || problem.shifts.some((other) => other !== shift && other.caregiver === caregiver.id)

/**
 * Seconds of overtime that leave the 24 hours up to the end of each later work, and of this shift, within normal hours
 * (§ 10-4): overtime here is ordinary time there. 0 where the roster itself is past them.
 */
function roomInTheDay(problem: Problem, shift: Shift, caregiver: Caregiver, normalDay: number): number {
  const own = { start: Date.parse(shift.start) / 1000, end: Date.parse(shift.end) / 1000 }
  const others = [
    ...problem.shifts.filter((other) => other !== shift && other.caregiver === caregiver.id),
    ...caregiver.worked,
  ]
    .map(({ start, end }) => ({ start: Date.parse(start) / 1000, end: Date.parse(end) / 1000 }))
    .filter(({ start, end }) => start < own.end + DAY_SECONDS && end > own.start - DAY_SECONDS)
  const held = (until: number) =>
    [own, ...others].reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, until) - Math.max(start, until - DAY_SECONDS)),
      0,
    )
  const later = others.filter(({ end }) => end > own.end).map(({ end }) => Math.max(0, normalDay - held(end)))
  return others.length > 0 && held(own.end) > normalDay ? 0 : Math.min(Infinity, ...later)
}

/** How long the day may become without owing more breaks than the shift has. */
function longestDay(shift: Shift, length: number, ticks: (seconds: number) => number, limits: Limits): number {
  const pauses = shift.breaks.filter(({ duration }) => duration > 0)
  if (length <= ticks(limits.breakAfter.value) && pauses.length === 0) return ticks(limits.breakAfter.value)
  const total = pauses.reduce((sum, { duration }) => sum + duration, 0)
  const long = ticks(limits.longBreakFrom.value)
  return length < long && total < limits.longBreak.value ? long - 1 : NEVER
}

/** The shift together with the caregiver's shifts that touch it. */
function workday(problem: Problem, clock: Clock, caregiver: Caregiver, start: number, end: number) {
  const day = { start, end }
  const others = problem.shifts
    .filter((other) => other.caregiver === caregiver.id)
    .map((other) => ({ start: toTicks(clock, other.start), end: toTicks(clock, other.end) }))
    .sort((a, b) => a.start - b.start)
  for (const other of others) if (other.start === day.end) day.end = other.end
  for (const other of [...others].reverse()) if (other.end === day.start) day.start = other.start
  return day
}

/** Seconds of overtime this shift may use: its own limit, and its share of what a week may hold; none from 2 h (§ 10-9 (2)). */
function mostOvertime(problem: Problem, shift: Shift, caregiver: Caregiver): number {
  const limits = workingTimeLimits(caregiver, shift.start)
  const shifts = problem.shifts.filter((other) => other.caregiver === caregiver.id && other.endBinds === 'soft').length
  const share = limits.overtimeWeek.value / Math.max(1, shifts)
  return Math.min(shift.allowedOvertime ?? Infinity, share, limits.overtimeBreakAfter.value)
}

/** One break, or enough of them; and those unpaid ones without which the day would be longer than it may. */
function owedBreaks(shift: Shift, one: boolean, long: boolean, { total, unpaid }: { total: number; unpaid: boolean }) {
  const breaks = new Set<number>()
  if (unpaid) shift.breaks.forEach((pause, k) => pause.paid || breaks.add(k))
  const given = () => [...breaks].reduce((sum, k) => sum + shift.breaks[k]!.duration, 0)
  const owes = () => (one && given() === 0) || (long && given() < total)
  const order = shift.breaks
    .map((_, k) => k)
    .filter((k) => shift.breaks[k]!.duration > 0)
    .sort((a, b) => Number(shift.breaks[b]!.hard) - Number(shift.breaks[a]!.hard))
  for (const k of order) {
    if (!owes()) break
    breaks.add(k)
  }
  return { breaks, enough: !owes() }
}

/** Start of the earliest work with too short a rest up to this day: the rest must then come after it, within 24 hours. */
function workBefore(problem: Problem, clock: Clock, caregiver: Caregiver, dayStart: number, rest: number): number {
  const starts = [...problem.shifts.filter((other) => other.caregiver === caregiver.id), ...caregiver.worked]
    .map(({ start, end }) => ({ start: toTicks(clock, start), end: toTicks(clock, end) }))
    .filter(({ start, end }) => start < dayStart && dayStart - end < rest)
    .map(({ start }) => start)
  return Math.min(NEVER, ...starts)
}

/** Start of the caregiver's next shift, or of other work told of too; NEVER when none is known. */
function nextStart(problem: Problem, clock: Clock, caregiver: Caregiver, after: number, told: boolean): number {
  const starts = [
    ...problem.shifts.filter((other) => other.caregiver === caregiver.id).map(({ start }) => toTicks(clock, start)),
    ...(told ? caregiver.worked : []).map(({ start }) => toTicks(clock, start)),
  ]
  return Math.min(NEVER, ...starts.filter((start) => start >= after))
}
