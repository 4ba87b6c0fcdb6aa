import type { Break, Plan, Problem, Reference, Shift, Stop, Visit } from '../../model/index.ts'
import { clockOf, secondsBetween, toIso, toTicks } from '../../time.ts'
import { later, notBefore } from './cut-windows.ts'
import { begunVisits } from './the-past.ts'
import type { Past } from './the-past.ts'

/** How dear it is to disturb what people have been told, in seconds of staff time. */
export interface Disturbance {
  /** For each place that another caregiver takes over. */
  readonly caregiverChanged: number
  /** For each second that a visit is moved. */
  readonly startMoved: string
}

/** What was planned, as the reference that disturbance is measured from. */
export function referencesOf(problem: Problem, plan: Plan): Reference[] {
  const visits = new Set(problem.visits.map(({ id }) => id))
  const owners = new Map(problem.shifts.map(({ id, caregiver }) => [id, caregiver]))
  return plan.shifts.flatMap(({ shift, caregiver, stops }) => {
    const who = caregiver ?? owners.get(shift)
    return stops
      .filter(({ kind, id }) => kind === 'visit' && visits.has(id))
      .map(({ id, place, start }) => ({
        visit: id,
        place,
        start,
        ...(typeof who === 'string' ? { caregiver: who } : {}),
      }))
  })
}

/**
 * What the search is asked: the past locked where and when it was, freed of the rules it may have broken; everything
 * else at now or later; and disturbance at its price.
 */
export function searchedProblem(problem: Problem, past: Past, { caregiverChanged, startMoved }: Disturbance): Problem {
  const begun = begunVisits(past)
  const unit = problem.objective.timeUnit.seconds
  const terms = {
    ...problem.objective.terms,
    caregiverChanged: { weight: caregiverChanged / unit, hard: false },
    startMoved: { weight: startMoved, hard: false },
  }
  return {
    ...problem,
    objective: { ...problem.objective, terms },
    visits: problem.visits.map((visit) =>
      begun.has(visit.id) ? locked(visit, past) : notBefore(problem, visit, past.now),
    ),
    shifts: problem.shifts.map((shift) => ({ ...shift, breaks: breaksFrom(problem, shift, past) })),
    activities: problem.activities.map((activity) => activityFrom(activity, past)),
    dependencies: problem.dependencies.filter(({ first, second }) => !begun.has(first) || !begun.has(second)),
    patterns: problem.patterns.map((pattern) => {
      const chosen = pattern.options.filter((option) => option.some((id) => begun.has(id)))
      return chosen.length === 0 ? pattern : { ...pattern, options: chosen }
    }),
  }
}

function locked(visit: Visit, { stops }: Past): Visit {
  const places = [...stops].flatMap(([shift, done]) =>
    done.filter(({ kind, id }) => kind === 'visit' && id === visit.id).map((stop) => ({ shift, stop })),
  )
  const first = places.reduce((least, each) =>
    offsetOf(visit, each.stop) < offsetOf(visit, least.stop) ? each : least,
  )
  const instant = first.stop.start
  const isAnchored = offsetOf(visit, first.stop) === 0
  return {
    ...visit,
    windows: isAnchored ? [{ opens: instant }] : visit.windows,
    opening: 'hard',
    pins: places.map(({ shift, stop }) => ({ place: stop.place, shift, ...(isAnchored ? { start: instant } : {}) })),
    requiredCaregivers: [],
    excludedCaregivers: [],
    teamOnly: false,
    staffing: visit.staffing.map((place) => ({ ...place, qualifications: [] })),
    leavingOut: 'never',
  }
}

const offsetOf = (visit: Visit, { place }: Stop): number => visit.staffing[place]?.offset ?? 0

/** A break that was given stays; the rest begin from now on. */
function breaksFrom(problem: Problem, shift: Shift, { stops, now }: Past): Shift['breaks'] {
  return shift.breaks.map((pause) => {
    const given = stops.get(shift.id)?.find(({ kind, id }) => kind === 'break' && id === pause.id)
    if (given !== undefined) {
      const closes = pause.binds === 'end' ? given.end : given.start
      return { ...pause, opens: given.start, closes, where: given.location, hard: true }
    }
    return isPast(problem, pause, now) ? pause : { ...pause, opens: later(pause.opens, now) }
  })
}

/** Whether a break can no longer be given when nothing begins before now. */
function isPast(problem: Problem, pause: Break, now: string): boolean {
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const last =
    pause.binds === 'start'
      ? pause.closes
      : toIso(clock, toTicks(clock, pause.closes) - Math.round(pause.duration * clock.ticksPerSecond))
  return secondsBetween(now, last) < 0
}

/** Breaks that were not given and no longer can be are not what a repair is held to: they are missed, at their price. */
export function missedBreaksForgiven(problem: Problem, { stops, now }: Past): Problem {
  const isMissed = (shift: Shift, pause: Break): boolean =>
    isPast(problem, pause, now) &&
    stops.has(shift.id) &&
    !stops.get(shift.id)!.some(({ kind, id }) => kind === 'break' && id === pause.id)
  const shifts = problem.shifts.map((shift) => ({
    ...shift,
    breaks: shift.breaks.map((pause) => (isMissed(shift, pause) ? { ...pause, hard: false } : pause)),
  }))
  return { ...problem, shifts }
}

function activityFrom(activity: Problem['activities'][number], { stops, now }: Past): Problem['activities'][number] {
  const starts = activity.shifts.flatMap(
    (shift) => stops.get(shift)?.find(({ kind, id }) => kind === 'activity' && id === activity.id)?.start ?? [],
  )
  if (starts.length > 0 && (activity.together || starts.length === activity.shifts.length)) {
    return { ...activity, opens: starts.reduce((a, b) => (a < b ? a : b)), closes: starts.reduce(later) }
  }
  const opens = later(activity.opens, now)
  return starts.length === 0 && secondsBetween(opens, activity.closes) >= 0 ? { ...activity, opens } : activity
}
