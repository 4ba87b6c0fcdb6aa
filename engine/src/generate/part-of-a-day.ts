import type { ProblemInput } from '../model/index.ts'

/** Hours of the clock at which a day shift begins, both included; a visit by day opens before the last day shift's middle. */
const DAY_SHIFTS = { from: '06', to: '12' } as const
const NIGHT_SHIFTS_FROM = '20'
/** Visits that open from here on belong to the evening. */
const DAY_VISITS_BEFORE = '14:00'

/**
 * The day part of a day's problem: the shifts that begin from 06 to 12 and the visits in their windows, with all that
 * belongs to them. What only the evening or the night needs is left out. A valid problem gives a valid one.
 */
export function dayPart(problem: ProblemInput): ProblemInput {
  const date = problem.horizon.start.slice(0, 10)
  const shifts = problem.shifts.filter(({ start }) => {
    const hour = start.slice(11, 13)
    return start.startsWith(date) && hour >= DAY_SHIFTS.from && hour <= DAY_SHIFTS.to
  })
  const visits = problem.visits.filter((visit) => isByDay(visit, date))
  return withOnly(problem, shifts, visits)
}

/**
 * The evening part of a day's problem: the shifts that begin from 13 to 19 and the visits that open from 14, with all that belongs
 * to them. With `dayPart` it holds every visit of the day once; a long shift that reaches into the evening is the day's.
 */
export function eveningPart(problem: ProblemInput): ProblemInput {
  const date = problem.horizon.start.slice(0, 10)
  const shifts = problem.shifts.filter(({ start }) => {
    const hour = start.slice(11, 13)
    return start.startsWith(date) && hour > DAY_SHIFTS.to && hour < NIGHT_SHIFTS_FROM
  })
  return withOnly(
    problem,
    shifts,
    problem.visits.filter((visit) => !isByDay(visit, date)),
  )
}

/** The visit opens on that date, before the evening's. */
export function isByDay({ windows = [] }: Pick<ProblemInput['visits'][number], 'windows'>, date: string): boolean {
  const opens = windows[0]?.opens ?? ''
  return opens.startsWith(date) && opens.slice(11, 16) < DAY_VISITS_BEFORE
}

function withOnly(problem: ProblemInput, shifts: ProblemInput['shifts'], visits: ProblemInput['visits']): ProblemInput {
  const visitIds = new Set(visits.map(({ id }) => id))
  const shiftIds = new Set(shifts.map(({ id }) => id))
  const visited = new Set(visits.map(({ recipient }) => recipient))
  const recipients = (problem.recipients ?? []).filter(({ id }) => visited.has(id))
  const history = (problem.history ?? []).filter(({ recipient }) => visited.has(recipient))
  const caregivers = needed(problem, { shifts, visits, recipients, history })
  const reference = (problem.reference ?? []).filter(({ visit }) => visitIds.has(visit))
  const pools = new Set(shifts.map(({ vehiclePool }) => vehiclePool))
  const places = new Set([
    ...visits.map(({ location }) => location),
    ...shifts.map(({ startLocation }) => startLocation),
    ...(problem.units ?? []).flatMap(({ base }) => base ?? []),
  ])
  const locations = problem.locations.filter(({ id }) => places.has(id))
  const keys = new Set(locations.map(({ key }) => key))
  return {
    ...problem,
    ...{ shifts, visits, recipients, history, reference, caregivers, locations },
    ...(problem.keys === undefined ? {} : { keys: problem.keys.filter(({ id }) => keys.has(id)) }),
    vehicles: (problem.vehicles ?? []).filter(({ id }) => pools.has(id)),
    activities: (problem.activities ?? []).flatMap((activity) => {
      const own = activity.shifts.filter((shift) => shiftIds.has(shift))
      return own.length === 0 ? [] : [{ ...activity, shifts: own }]
    }),
    dependencies: (problem.dependencies ?? []).filter(
      ({ first, second }) => visitIds.has(first) && visitIds.has(second),
    ),
    groups: (problem.groups ?? []).flatMap((group) => {
      const own = group.visits.filter((visit) => visitIds.has(visit))
      return own.length < 2 ? [] : [{ ...group, visits: own }]
    }),
  }
}

/** Everyone on the shifts, following them, or named by what is left. */
function needed(
  { caregivers = [] }: ProblemInput,
  { shifts, visits, recipients, history }: Required<Pick<ProblemInput, 'shifts' | 'visits' | 'recipients' | 'history'>>,
): NonNullable<ProblemInput['caregivers']> {
  const named = new Set<string | null | undefined>([
    ...shifts.flatMap(({ caregiver, trainees = [] }) => [caregiver, ...trainees.map((trainee) => trainee.caregiver)]),
    ...recipients.flatMap((each) => [
      ...[each.serviceResponsible, each.serviceResponsibleDeputy, each.primaryContact, each.primaryContactDeputy],
    ]),
    ...history.map(({ caregiver }) => caregiver),
    ...visits.flatMap(({ staffing, requiredCaregivers = [], excludedCaregivers = [] }) => [
      ...staffing.flatMap(({ preferredCaregivers }) => preferredCaregivers ?? []),
      ...[...requiredCaregivers, ...excludedCaregivers].map(({ caregiver }) => caregiver),
    ]),
  ])
  return caregivers.filter(({ id }) => named.has(id))
}
