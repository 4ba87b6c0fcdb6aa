import type { Event, Problem, Shift } from '../../model/index.ts'
import { clockOf, durationToTicks, secondsBetween, toIso, toTicks } from '../../time.ts'
import { earlier, later } from './cut-windows.ts'
import { pastAlone } from './the-past.ts'
import type { ChangedDay, Past } from './the-past.ts'

/** How the ids begin of the activities that stand for time in which a shift can do nothing. */
export const BLOCK = 'hjemrute/blocked/'

/** Time in which a shift can do nothing: working time that is no visit, wherever the caregiver is. */
function blocked(problem: Problem, shift: Shift, from: string, seconds: number): Problem {
  const id = `${BLOCK}${shift.id}/${problem.activities.length}`
  const activity: Problem['activities'][number] = {
    id,
    kind: 'other',
    duration: seconds,
    opens: from,
    closes: from,
    shifts: [shift.id],
    together: false,
    hard: true,
  }
  return { ...problem, activities: [...problem.activities, activity] }
}

/** A shift that is behind: it begins later, or stands still after what it is doing. */
export function withDelay(day: ChangedDay, past: Past, event: Extract<Event, { kind: 'delayed' }>): Problem {
  const { problem } = day
  const shift = problem.shifts.find(({ id }) => id === event.shift)!
  const ended = past.stops.get(shift.id)?.at(-1)?.end ?? shift.start
  const from = later(later(ended, past.now), shift.start)
  return event.seconds === 0 ? problem : absentFrom(day, past, shift, from, after(problem, from, event.seconds))
}

/** The caregiver's shifts, without the time in which they cannot work. */
export function withAbsence(day: ChangedDay, past: Past, event: Extract<Event, { kind: 'absence' }>): Problem {
  const { problem, travel } = day
  const from = later(event.from ?? past.now, past.now)
  const to = event.to ?? problem.horizon.end
  return problem.shifts
    .filter(({ caregiver }) => caregiver === event.caregiver)
    .reduce((changed, shift) => absentFrom({ problem: changed, travel }, past, shift, from, to), problem)
}

/** A shift that ends when the caregiver leaves, or begins when they come, or stands still in between. */
function absentFrom(day: ChangedDay, past: Past, shift: Shift, from: string, to: string): Problem {
  const { problem } = day
  if (secondsBetween(from, shift.end) <= 0 || secondsBetween(shift.start, to) <= 0) return problem
  const done = past.stops.get(shift.id) ?? []
  const [isLate, isGone] = [
    done.length === 0 && secondsBetween(shift.start, from) <= 0,
    secondsBetween(shift.end, to) >= 0,
  ]
  if (isLate && isGone) return withoutShift(problem, shift.id)
  const begins = isLate ? shift.start : isGone ? backAt(day, past, shift, from) : later(from, done.at(-1)?.end ?? from)
  const seconds = secondsBetween(begins, to)
  if (seconds <= 0) return problem
  // Who is leaving takes no break first, and begins no other duty.
  const without = withoutDuties(problem, past, shift, isGone ? past.now : begins, to)
  const changed = without.shifts.find(({ id }) => id === shift.id)!
  if (isLate) return withShift(without, { ...changed, start: to })
  if (isGone) {
    // However far it is, the way home must be gone.
    const { longestLeg: _longestLeg, ...rest } = changed
    return withShift(without, { ...rest, end: earlier(shift.end, begins) })
  }
  return blocked(without, changed, begins, seconds)
}

/** When a caregiver who leaves at `from` is back: what has begun is finished, and the way home driven. */
const backAt = (day: ChangedDay, past: Past, { id }: Shift, from: string): string =>
  later(from, pastAlone(day, past).shifts.find(({ shift }) => shift === id)?.return ?? from)

const after = ({ horizon, ticksPerSecond }: Problem, instant: string, seconds: number): string => {
  const clock = clockOf(horizon.start, ticksPerSecond, horizon.timeZone)
  return toIso(clock, toTicks(clock, instant) + durationToTicks(clock, seconds))
}

/** Breaks, reserves and activities that can only be while the caregiver is away are held without them. */
function withoutDuties(problem: Problem, { stops, now }: Past, shift: Shift, from: string, to: string): Problem {
  const given = new Set((stops.get(shift.id) ?? []).filter(({ kind }) => kind !== 'visit').map(({ id }) => id))
  const [start, end] = [secondsBetween(problem.horizon.start, from), secondsBetween(problem.horizon.start, to)]
  const at = (iso: string): number => secondsBetween(problem.horizon.start, iso)
  const fits = (opens: string, lastStart: number, duration: number): boolean =>
    Math.max(at(opens), at(now)) + duration <= start || (lastStart >= end && at(shift.end) > end)
  const activities = problem.activities
    .map((activity) =>
      given.has(activity.id) || fits(activity.opens, at(activity.closes), activity.duration)
        ? activity
        : { ...activity, shifts: activity.shifts.filter((id) => id !== shift.id) },
    )
    .filter(({ shifts }) => shifts.length > 0)
  const breaks = shift.breaks.filter(
    ({ id, opens, closes, duration, binds }) =>
      given.has(id) || fits(opens, at(closes) - (binds === 'end' ? duration : 0), duration),
  )
  // A reserve needs its whole length; the time after a return counts as free, but not for who has gone home.
  const reserves = shift.reserves.filter(({ opens, closes, duration }) => fits(opens, at(closes) - duration, duration))
  return withShift({ ...problem, activities }, { ...shift, breaks, reserves })
}

const withShift = (problem: Problem, changed: Shift): Problem => ({
  ...problem,
  shifts: problem.shifts.map((shift) => (shift.id === changed.id ? changed : shift)),
})

function withoutShift(problem: Problem, gone: string): Problem {
  const activities = problem.activities
    .map((activity) => ({ ...activity, shifts: activity.shifts.filter((id) => id !== gone) }))
    .filter(({ shifts }) => shifts.length > 0)
  return { ...problem, activities, shifts: problem.shifts.filter(({ id }) => id !== gone) }
}
