import type { ProblemInput } from '../../model/index.ts'
import { dateAfter, instantSeconds, startOfDate } from '../../time.ts'
import { gatherShifts, partOfDay } from './gather-shifts.ts'
import type { Gathered, RosterShift, ShiftKind } from './gather-shifts.ts'

type VisitInput = ProblemInput['visits'][number]
type CaregiverInput = NonNullable<ProblemInput['caregivers']>[number]

/** One shift to plan, cut out of a larger problem. */
export interface SplitShift {
  /** As `called` names it. */
  readonly unit: string
  /** `2026-12-01` */
  readonly date: string
  readonly kind: ShiftKind
  readonly problem: ProblemInput
}

/** Work outside the shift that its rules on rest look at, days before and after: four Sundays, and the week begun. */
const [DAYS_BEFORE, DAYS_AFTER] = [28, 14] as const
const DAY_SECONDS = 86_400
/** How long a window without an end is taken to be open, when asking whose it is. Seconds. */
const OPEN_FOR = 4 * 3600
/** A window this long names no part of the day. Seconds. */
const ANY_TIME = 12 * 3600

/**
 * Cuts a problem of any number of days and units into the shifts that are planned: unit, date and part of the day. A
 * visit goes where its window and the shifts have most in common; a lock to a shift goes before that. What caregivers
 * work in the other shifts stands as worked. Written for what our CSV reads: visits that are tied to each other are to
 * stay in one shift. Instants are in the problem's own time zone. `called`: what a unit that the problem names, or the
 * empty name, is called in the answer; those called the same are one.
 */
export function splitShifts(problem: ProblemInput, called: (unit: string) => string = (unit) => unit): SplitShift[] {
  const units = unitsOf(problem, called)
  const gathered = gatherShifts(problem.shifts, units.ofShift)
  const visits = new Map<Gathered, VisitInput[]>(gathered.map((each) => [each, []]))
  const byDate = new Map<string, Gathered[]>()
  const keep = (each: Gathered): void => {
    const key = `${each.unit} ${each.date}`
    byDate.set(key, [...(byDate.get(key) ?? []), each])
  }
  gathered.forEach(keep)
  const ofShift = new Map(gathered.flatMap((each) => each.shifts.map(({ id }) => [id, each] as const)))
  for (const visit of problem.visits) {
    const pinned = visit.pins?.find(({ shift }) => shift !== undefined)?.shift
    const home =
      (pinned === undefined ? undefined : ofShift.get(pinned)) ?? bestFor(visit, units.ofVisit(visit), byDate, problem)
    if (!visits.has(home)) {
      visits.set(home, [])
      keep(home)
    }
    visits.get(home)!.push(visit)
  }
  const cut = cutterOf(problem)
  return [...visits]
    .map(([each, own]) => ({ unit: each.unit, date: each.date, kind: each.kind, problem: cut(each, own) }))
    .sort((a, b) => compare(a.date, b.date) || compare(a.unit, b.unit) || compare(a.kind, b.kind))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The unit that a visit or a shift names, else the one of its recipient or caregiver. */
function unitsOf({ recipients = [], caregivers = [] }: ProblemInput, called: (unit: string) => string) {
  const ofPerson = new Map([...recipients, ...caregivers].map(({ id, unit }) => [id, unit ?? '']))
  return {
    ofVisit: ({ unit, recipient }: VisitInput): string => called(unit ?? ofPerson.get(recipient) ?? ''),
    ofShift: ({ unit, caregiver }: RosterShift): string => called(unit ?? ofPerson.get(caregiver ?? '') ?? ''),
  }
}

/** The shift that has most of a visit's window; one without any people where there is none that day. */
function bestFor(
  visit: VisitInput,
  unit: string,
  byDate: ReadonlyMap<string, readonly Gathered[]>,
  { horizon }: ProblemInput,
): Gathered {
  const [window] = visit.windows ?? []
  const opens = window?.opens ?? horizon.start
  const date = opens.slice(0, 10)
  const service = Math.max(...visit.staffing.map(({ duration }) => duration))
  const from = instantSeconds(opens)
  const closes = window?.hardCloses ?? window?.softCloses
  const to = (closes === undefined ? from + OPEN_FOR : instantSeconds(closes)) + service
  const on = (day: string): readonly Gathered[] => byDate.get(`${unit} ${day}`) ?? []
  // What is shared in seconds; below 0, how far away it is.
  const shared = (each: Gathered): number => Math.min(to, each.to) - Math.max(from, each.from)
  const most = (of: readonly Gathered[]): Gathered | undefined =>
    of.reduce<Gathered | undefined>(
      (best, each) => (best === undefined || shared(each) > shared(best) ? each : best),
      undefined,
    )
  const sharing = [...on(dateAfter(date, -1)), ...on(date)].filter((each) => shared(each) > 0)
  // Whoever may come at any time of the day does not come at night.
  const awake = to - from > ANY_TIME ? sharing.filter(({ kind }) => kind !== 'night') : []
  const found = most(awake) ?? most(sharing) ?? most(on(date))
  return found ?? { unit, date, kind: partOfDay(opens), shifts: [], from, to }
}

/** Cuts with what is the same for every shift at hand. */
function cutterOf(problem: ProblemInput): (of: Gathered, visits: VisitInput[]) => ProblemInput {
  const locations = new Map(problem.locations.map((location, at) => [location.id, { location, at }]))
  const recipients = new Map((problem.recipients ?? []).map((recipient) => [recipient.id, recipient]))
  const timeZone = problem.horizon.timeZone ?? 'Europe/Oslo'
  const work = workByCaregiver(problem.shifts)
  const isIndexed = problem.travel.kind === 'matrixFile' || problem.travel.kind === 'matrix'
  return (of, visits) => {
    const own = new Set(of.shifts.map(({ id }) => id))
    const activities = (problem.activities ?? []).filter(({ shifts }) => shifts.some((id) => own.has(id)))
    const used = [
      ...new Set([
        ...visits.flatMap(placesOfVisit),
        ...of.shifts.flatMap(placesOfShift),
        ...activities.map((each) => each.location),
      ]),
    ]
    return {
      ...problem,
      id: [of.unit, of.date, of.kind].filter((part) => part !== '').join('-'),
      horizon: { start: startOfDate(of.date, timeZone), end: endOf(of, visits, timeZone), timeZone },
      locations: used.flatMap((id) => {
        const found = id === undefined ? undefined : locations.get(id)
        if (found === undefined) return []
        const matrixIndex = found.location.matrixIndex ?? found.at
        return isIndexed ? { ...found.location, matrixIndex } : found.location
      }),
      recipients: [...new Set(visits.map(({ recipient }) => recipient))].flatMap((id) => recipients.get(id) ?? []),
      visits,
      caregivers: (problem.caregivers ?? []).map((caregiver) => withWork(caregiver, of, work.get(caregiver.id) ?? [])),
      shifts: of.shifts,
      activities,
    }
  }
}

const placesOfVisit = ({ location, endLocation }: VisitInput): (string | undefined)[] => [location, endLocation]
const placesOfShift = ({ startLocation, endLocation, breaks = [] }: RosterShift): (string | undefined)[] => [
  startLocation,
  endLocation,
  ...breaks.map(({ where }) => where),
]

function workByCaregiver(shifts: readonly RosterShift[]): Map<string, RosterShift[]> {
  const work = new Map<string, RosterShift[]>()
  for (const shift of shifts) {
    if (shift.caregiver === null) continue
    const own = work.get(shift.caregiver)
    if (own === undefined) work.set(shift.caregiver, [shift])
    else own.push(shift)
  }
  return work
}

/** A caregiver of the shift, with what else they work around it. Those who are not at work in it need none. */
function withWork(caregiver: CaregiverInput, of: Gathered, work: readonly RosterShift[]): CaregiverInput {
  if (!of.shifts.some((shift) => shift.caregiver === caregiver.id)) return caregiver
  const own = new Set(of.shifts.map(({ id }) => id))
  const worked = work
    .filter(({ id, start }) => !own.has(id) && isNear(instantSeconds(start), of.from))
    .map(({ start, end }) => ({ start, end }))
  return worked.length === 0 ? caregiver : { ...caregiver, worked: [...(caregiver.worked ?? []), ...worked] }
}

const isNear = (instant: number, from: number): boolean =>
  instant > from - DAYS_BEFORE * DAY_SECONDS && instant < from + DAYS_AFTER * DAY_SECONDS

/** Midnight after the last shift, or after the last window where that is later. */
function endOf(of: Gathered, visits: readonly VisitInput[], timeZone: string): string {
  const ends = [
    ...of.shifts.map(({ end }) => end),
    ...visits.flatMap(({ windows = [] }) =>
      windows.flatMap(({ opens, softCloses, hardCloses }) => hardCloses ?? softCloses ?? opens),
    ),
  ]
  let last = of.date
  for (const end of ends) {
    const date = end.slice(0, 10)
    // Midnight itself is the end of the day before.
    const own = end.slice(11, 19) === '00:00:00' ? dateAfter(date, -1) : date
    if (own > last) last = own
  }
  return startOfDate(dateAfter(last, 1), timeZone)
}
