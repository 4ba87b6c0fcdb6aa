import type { PlanInput, Problem, Shift, TravelTable, Visit } from '../../../model/index.ts'
import { PLAN_SCHEMA } from '../../../model/index.ts'
import { JsonReader } from '../../json-reader.ts'
import { legsOf } from '../../legs.ts'
import { stateTimes } from '../../state-times.ts'
import type { TimedStop } from '../../state-times.ts'
import { clockOfProblem } from '../../unit-clock.ts'
import type { UnitClock } from '../../unit-clock.ts'
import { listUnassigned } from '../../unassigned.ts'
import { LUNCH_ID, LUNCH_SERVICE } from './lunch.ts'

/**
 * A plan from a published solution: starts and ends as stated, arrival, travel and waiting derived from them.
 * Whether it is legal is for the check to say (a service given twice stays given twice); only ids that the problem
 * does not know are refused. Throws a HjemruteError ('input') with every fault.
 */
export function planFromUdine(problem: Problem, json: unknown, travel?: TravelTable): PlanInput {
  const reader = new JsonReader(json)
  const routes = readRoutes(problem, reader)
  const stops = placeEntries(
    problem,
    routes.flatMap(({ entries }) => entries),
  )
  reader.finish()
  const leg = legsOf(problem, travel)
  const stopsOf = (entries: readonly Entry[]) => entries.flatMap((entry) => stops.get(entry) ?? [])
  const shiftPlans = problem.shifts.flatMap((shift) => {
    const own = routes.filter((route) => route.shift === shift && route.entries.length > 0)
    return own.length === 0
      ? [stateTimes(problem, leg, shift, [])]
      : own.map(({ entries }) => stateTimes(problem, leg, shift, stopsOf(entries)))
  })
  const placed = new Set(
    shiftPlans.flatMap((plan) => plan.stops.filter(({ kind }) => kind === 'visit').map(({ id }) => id)),
  )
  return { schema: PLAN_SCHEMA, problem: problem.id, shifts: shiftPlans, unassigned: listUnassigned(problem, placed) }
}

/** One line of a published route; times in ticks. */
interface Entry {
  readonly shift: Shift | undefined
  readonly reader: JsonReader
  readonly patient: string
  readonly service: string
  readonly start: number
  readonly end: number
}

interface Route {
  readonly shift: Shift | undefined
  /** By start. */
  readonly entries: readonly Entry[]
}

function readRoutes(problem: Problem, reader: JsonReader): Route[] {
  const clock = clockOfProblem(problem)
  const shifts = new Map(problem.shifts.map((shift) => [shift.caregiver ?? shift.id, shift]))
  return reader
    .get('routes')
    .items()
    .map((route) => {
      const caregiver = route.get('caregiver_id')
      const id = caregiver.text()
      const shift = shifts.get(id)
      if (shift === undefined && id !== '') caregiver.report('exchange-unknown-reference', { kind: 'caregivers', id })
      const lines = route.find('locations')?.items() ?? []
      const entries = lines.map((line) => readEntry(line, shift, clock))
      return { shift, entries: entries.sort((a, b) => a.start - b.start) }
    })
}

function readEntry(reader: JsonReader, shift: Shift | undefined, clock: UnitClock): Entry {
  // A lunch has words of its own for its times, though some published files give it those of a service.
  const [from, to] = reader.find('start_time') ? ['start_time', 'end_time'] : ['arrival_time', 'departure_time']
  const range = { minimum: -1_000_000, maximum: 1_000_000 }
  return {
    shift,
    reader,
    patient: reader.get('patient').text(),
    service: reader.get('service').text(),
    start: clock.ticks(reader.get(from!).number(range)),
    end: clock.ticks(reader.get(to!).number(range)),
  }
}

/** The stop of each line. A patient's services find their places in the order of their starts. */
function placeEntries(problem: Problem, entries: readonly Entry[]): Map<Entry, TimedStop> {
  const places = indexPlaces(problem)
  const locations = new Set(problem.locations.map(({ id }) => id))
  const stops = new Map<Entry, TimedStop>()
  for (const entry of [...entries].sort((a, b) => a.start - b.start)) {
    const stop = entry.service === LUNCH_SERVICE ? placeLunch(entry, locations) : placeService(entry, places)
    if (stop !== undefined) stops.set(entry, stop)
  }
  return stops
}

interface Place {
  readonly visit: Visit
  readonly place: number
  taken: boolean
}

/** The places of all visits, by recipient and service. */
function indexPlaces(problem: Problem): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  for (const visit of problem.visits) {
    visit.staffing.forEach(({ qualifications }, place) => {
      const key = keyOf(visit.recipient, qualifications[0]?.code ?? '')
      places.set(key, [...(places.get(key) ?? []), { visit, place, taken: false }])
    })
  }
  return places
}

const keyOf = (recipient: string, service: string): string => JSON.stringify([recipient, service])

function placeService(entry: Entry, places: Map<string, Place[]>): TimedStop | undefined {
  const { reader, patient, service, start, end } = entry
  const candidates = places.get(keyOf(patient, service)) ?? []
  const found = candidates.find(({ taken }) => !taken) ?? candidates[0]
  if (found === undefined) {
    reader.report('exchange-unknown-reference', { kind: 'required service', id: `${patient} ${service}` })
    return undefined
  }
  found.taken = true
  const { id, location, endLocation } = found.visit
  return { kind: 'visit', id, place: found.place, location, endLocation, start, end }
}

/** A lunch at no place of the problem is at the depot, as the published validator has it. */
function placeLunch({ shift, patient, start, end }: Entry, locations: Set<string>): TimedStop | undefined {
  if (shift === undefined) return undefined
  const location = locations.has(patient) ? patient : shift.startLocation
  return { kind: 'break', id: shift.breaks[0]?.id ?? LUNCH_ID, place: 0, location, start, end }
}
