import type { Activity, History, Pattern, Plan, Problem, ShiftPlan, Stop, Visit } from '../../model/index.ts'
import { toIso, toTicks, clockOf, durationToTicks } from '../../time.ts'
import { listUnassigned } from '../withdraw/list-unassigned.ts'
import { heldVisits } from './held-visits.ts'
import { peopleOf } from './people-of-part.ts'
import { placesOf } from './places-of-part.ts'
import type { Part, Region } from './region.ts'
import { standingVisits } from './standing.ts'
import type { Standing } from './standing.ts'
import { poolsOf } from './vehicles-of-part.ts'

/**
 * A region of a plan as a problem of its own: its shifts, the visits that stand on them and those without a place that
 * it may take, and everything said of either. What is tied to the rest of the plan stays where and when it is. Who comes
 * to its recipients from outside counts as history.
 *
 * A part's legal plan put back leaves the whole legal, save for rules that count over all shifts; so the whole is
 * judged again. Its cost differs from the whole's by a constant, save for terms that are no sums (balance, greatest …).
 */
export function partOf(problem: Problem, plan: Plan, region: Region): Part {
  const standing = standingVisits(plan)
  const held = heldVisits(problem, region, standing)
  const isInside = ({ shift }: Standing): boolean => region.shifts.has(shift)
  const places = new Map<string, readonly number[]>()
  const visits = problem.visits.flatMap((visit): Visit[] => {
    const inside = standing.get(visit.id)?.filter(isInside) ?? []
    if (inside.length === 0) return region.unassigned.has(visit.id) ? [visit] : []
    if (!held.has(visit.id)) return [visit]
    const kept = inside.map(({ stop }) => stop.place).sort((a, b) => a - b)
    if (kept.length < visit.staffing.length) places.set(visit.id, kept)
    return [heldVisit(problem, visit, kept, inside)]
  })
  const ids = new Set(visits.map(({ id }) => id))
  const shifts = plan.shifts.filter(({ shift }) => region.shifts.has(shift)).map((entry) => renumbered(entry, places))
  const all: Problem = {
    ...problem,
    visits,
    shifts: problem.shifts.filter(({ id }) => region.shifts.has(id)),
    ...tiesInside(problem, ids),
    patterns: problem.patterns.flatMap((pattern) => patternInside(pattern, ids)),
    activities: problem.activities.flatMap((activity) => activityInside(activity, plan, region)),
    vehicles: poolsOf(problem, plan, region),
    history: withOutside(problem, plan, region),
    reference: problem.reference.flatMap(({ visit, place, ...rest }) => {
      const at = places.get(visit)?.indexOf(place) ?? place
      return ids.has(visit) && at >= 0 ? [{ visit, place: at, ...rest }] : []
    }),
  }
  const part: Problem = { ...all, ...peopleOf(all), locations: placesOf(problem, all) }
  const start: Plan = { ...plan, shifts, unassigned: listUnassigned(part, shifts) }
  return { region, problem: part, start, places }
}

/** A visit with only these of its places, on their shifts at their time. */
function heldVisit(problem: Problem, visit: Visit, kept: readonly number[], inside: readonly Standing[]): Visit {
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const startOf = ({ place, start }: Stop): string =>
    toIso(clock, toTicks(clock, start) - durationToTicks(clock, visit.staffing[place]!.offset))
  return {
    ...visit,
    staffing: kept.map((place) => visit.staffing[place]!),
    pins: inside.map(({ shift, stop }) => ({ place: kept.indexOf(stop.place), shift, start: startOf(stop) })),
    leavingOut: 'never',
  }
}

function renumbered(entry: ShiftPlan, places: ReadonlyMap<string, readonly number[]>): ShiftPlan {
  const stops = entry.stops.map((stop) => {
    const kept = stop.kind === 'visit' ? places.get(stop.id) : undefined
    return kept === undefined ? stop : { ...stop, place: kept.indexOf(stop.place) }
  })
  return { ...entry, stops }
}

/** Ties between visits of the part. One that leads outside has held its visits, and says no more here. */
function tiesInside({ dependencies, groups, bundles }: Problem, ids: ReadonlySet<string>) {
  return {
    dependencies: dependencies.filter(({ first, second }) => ids.has(first) && ids.has(second)),
    groups: groups
      .map((group) => ({ ...group, visits: group.visits.filter((id) => ids.has(id)) }))
      .filter(({ visits }) => visits.length >= 2),
    bundles: bundles.filter(({ visits }) => visits.every((id) => ids.has(id))),
  }
}

/** The pattern where the part holds all of it; otherwise its option is chosen, and its visits are held. */
const patternInside = (pattern: Pattern, ids: ReadonlySet<string>): Pattern[] =>
  pattern.options.flat().every((id) => ids.has(id)) ? [pattern] : []

/**
 * The activity for the part's shifts. One that other regions take part in is kept, at its time when all begin together;
 * and as all take part or none, it is not begun while nobody does.
 */
function activityInside(activity: Activity, plan: Plan, { shifts }: Region): Activity[] {
  const mine = activity.shifts.filter((shift) => shifts.has(shift))
  if (mine.length === 0) return []
  if (mine.length === activity.shifts.length) return [activity]
  const begun = plan.shifts.flatMap(({ stops }) =>
    stops.filter(({ kind, id }) => kind === 'activity' && id === activity.id),
  )
  if (begun.length === 0) return []
  const { start } = begun[0]!
  return [{ ...activity, shifts: mine, hard: true, ...(activity.together ? { opens: start, closes: start } : {}) }]
}

/** The history, and who of other regions comes to whom in this plan. */
function withOutside(problem: Problem, plan: Plan, { shifts }: Region): History[] {
  const recipientOf = new Map(problem.visits.map(({ id, recipient }) => [id, recipient]))
  const owner = new Map(problem.shifts.map(({ id, caregiver }) => [id, caregiver]))
  const mine = new Set(
    plan.shifts
      .filter(({ shift }) => shifts.has(shift))
      .flatMap(({ stops }) => stops.flatMap(({ kind, id }) => (kind === 'visit' ? recipientOf.get(id)! : []))),
  )
  const days = problem.objective.options.continuityDays
  const known = new Set(problem.history.map((entry) => `${entry.days} ${entry.recipient} ${entry.caregiver}`))
  const added = plan.shifts.flatMap((entry): History[] => {
    const caregiver = entry.caregiver ?? owner.get(entry.shift)
    if (shifts.has(entry.shift) || typeof caregiver !== 'string') return []
    return entry.stops.flatMap(({ kind, id }): History[] => {
      const recipient = kind === 'visit' ? recipientOf.get(id) : undefined
      const key = `${days} ${recipient} ${caregiver}`
      if (recipient === undefined || !mine.has(recipient) || known.has(key)) return []
      known.add(key)
      return [{ recipient, caregiver, days, visits: 1 }]
    })
  })
  return added.length === 0 ? problem.history : [...problem.history, ...added]
}
