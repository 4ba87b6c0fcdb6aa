import type { Plan, Problem, ShiftPlan, Stop, UnassignedReason, Visit } from '../model/index.ts'
import { sayReason } from '../text/index.ts'
import type { Language } from '../text/index.ts'
import { Book } from './book.ts'
import { at } from './places.ts'
import type { LonLat } from './places.ts'
import { kindsUsed } from './service-kinds.ts'
import type { ServiceKind } from './service-kinds.ts'
import { initials, shortName } from './short-names.ts'

/** One stop in a lane. Instants are ISO 8601; what is shown is ready to show. */
export interface BoardStop {
  readonly kind: 'visit' | 'activity' | 'break'
  readonly id: string
  readonly place: number
  readonly start: string
  readonly end: string
  /** Seconds by the road from the stop before, and of waiting after it. */
  readonly travel: number
  readonly waiting: number
  /** `Kari Nordmann`, `Kari N.`, `KN`; for anything but a visit all the same. */
  readonly names: readonly [whole: string, short: string, initials: string]
  readonly service: { readonly letter: string; readonly name: string; readonly style: ServiceKind['style'] } | null
  /** Other shifts that do it too. */
  readonly with: readonly string[]
  /** true: this caregiver has not been there in the time that is known. */
  readonly firstTime: boolean
  /** true: it is held to this shift or caregiver; to its start. */
  readonly locked: boolean
  readonly pinned: boolean
  /** At home by the road, indoors, by telephone or by video; `null`: no visit. */
  readonly manner: Visit['manner'] | null
  /** When it may begin, the first to the last of its windows; `null`: any time. */
  readonly window: { readonly opens: string; readonly closes: string | null } | null
  readonly tasks: readonly string[]
  /** Street and number; empty for what may not be told. */
  readonly address: string
}

export interface BoardLane {
  readonly shift: string
  readonly name: string
  /** The caregiver's name, or that the shift is vacant. */
  readonly who: string
  /** Profession and way of getting about, `sykepleier · bil`. */
  readonly about: string
  /** The vehicle's name; or how it is travelled, where there is none. */
  readonly vehicle: string
  readonly mode: 'car' | 'bicycle' | 'foot' | 'other'
  readonly start: string
  readonly end: string
  /** When the way back begins and ends. */
  readonly back: { readonly from: string; readonly to: string } | null
  readonly stops: readonly BoardStop[]
}

/** A shift's way on the map, straight from stop to stop. */
export interface BoardRoute {
  readonly shift: string
  readonly mode: BoardLane['mode']
  readonly line: readonly LonLat[]
}

export interface UnplacedVisit {
  readonly visit: string
  readonly name: string
  readonly service: BoardStop['service']
  readonly seconds: number
  readonly people: number
  readonly manner: Visit['manner']
  readonly window: BoardStop['window']
  readonly mandatory: boolean
  readonly reasons: readonly { readonly message: string; readonly remedy: string | null }[]
}

/** A plan as lanes in time: what a planner looks at and moves. */
export interface Board {
  readonly lanes: readonly BoardLane[]
  readonly unplaced: readonly UnplacedVisit[]
  readonly routes: readonly BoardRoute[]
  readonly legend: readonly { readonly letter: string; readonly name: string; readonly style: ServiceKind['style'] }[]
}

/** The board of a plan. Pure; lanes in the plan's order. No place of anyone protected. */
export function boardOf(problem: Problem, plan: Plan, language: Language): Board {
  const book = new Book(problem, plan, language)
  const lanes = plan.shifts.map((entry) => laneOf(book, entry))
  const letters = new Set(lanes.flatMap(({ stops }) => stops.flatMap(({ service }) => service?.letter ?? [])))
  return {
    lanes,
    unplaced: plan.unassigned.flatMap(({ kind, id, mandatory, reasons }) => {
      const visit = kind === 'visit' ? book.visit(id) : undefined
      return visit === undefined ? [] : [unplacedOf(book, visit, mandatory, reasons)]
    }),
    routes: plan.shifts.flatMap((entry) => routeOf(book, entry)),
    legend: kindsUsed(book.kinds, letters),
  }
}

function laneOf(book: Book, entry: ShiftPlan): BoardLane {
  const shift = book.shift(entry.shift)!
  const last = entry.stops.at(-1)
  return {
    shift: entry.shift,
    name: book.shiftName(entry.shift),
    who: book.whoHas(entry.shift),
    about: [book.caregiver(entry.shift)?.profession, book.modeWord(entry)].filter(Boolean).join(' · '),
    vehicle: book.travelsBy(entry),
    mode: modeOf(book, entry),
    start: shift.start,
    end: shift.end,
    back: last === undefined || entry.return === undefined ? null : { from: last.end, to: entry.return },
    stops: entry.stops.map((stop) => stopOf(book, entry.shift, stop)),
  }
}

function modeOf(book: Book, entry: ShiftPlan): BoardLane['mode'] {
  const mode = book.modeOf(entry)
  return mode === 'car' || mode === 'bicycle' || mode === 'foot' ? mode : 'other'
}

function stopOf(book: Book, shift: string, stop: Stop): BoardStop {
  const visit = book.visitAt(stop)
  const { kind, id, place, start, end, travel, waiting } = stop
  const plain = { kind, id, place, start, end, travel, waiting }
  if (visit === undefined) {
    const name = book.stopName(stop)
    return { ...plain, names: [name, name, name], service: null, with: [], firstTime: false, ...NOTHING_MORE }
  }
  const name = book.recipientName(visit.recipient)
  const caregiver = book.caregiverOf(shift)
  return {
    ...plain,
    names: [name, shortName(name), initials(name)],
    service: serviceOf(book, visit),
    with: book.crew(id).flatMap((member) => (member.shift === shift ? [] : [member.shift])),
    firstTime: caregiver !== null && !book.know(visit.recipient, caregiver),
    ...heldBy(visit, place),
    manner: visit.manner,
    window: windowOf(visit),
    tasks: visit.tasks,
    address: visit.manner === 'road' ? book.placeName(visit.location) : '',
  }
}

/** What a planner has held fast of a place of a visit. */
function heldBy({ pins }: Visit, place: number): Pick<BoardStop, 'locked' | 'pinned'> {
  const here = pins.filter((pin) => pin.place === undefined || pin.place === place)
  return {
    locked: here.some(({ shift, caregiver }) => shift !== undefined || caregiver !== undefined),
    pinned: here.some(({ start }) => start !== undefined),
  }
}

const NOTHING_MORE = { locked: false, pinned: false, manner: null, window: null, tasks: [], address: '' } as const

function serviceOf(book: Book, visit: Visit): BoardStop['service'] {
  const kind = book.kindOf(visit)
  return kind === undefined ? null : { letter: kind.letter, name: visit.service ?? kind.name, style: kind.style }
}

function windowOf({ windows }: Visit): BoardStop['window'] {
  const [first, last] = [windows[0], windows.at(-1)]
  if (first === undefined || last === undefined) return null
  return { opens: first.opens, closes: last.softCloses ?? last.hardCloses ?? null }
}

function unplacedOf(book: Book, visit: Visit, mandatory: boolean, reasons: readonly UnassignedReason[]): UnplacedVisit {
  const options = { timeZone: book.problem.horizon.timeZone, days: 'one' as const }
  return {
    visit: visit.id,
    name: book.recipientName(visit.recipient),
    service: serviceOf(book, visit),
    seconds: Math.max(...visit.staffing.map(({ duration }) => duration)),
    people: visit.staffing.length,
    manner: visit.manner,
    window: windowOf(visit),
    mandatory,
    reasons: reasons.map((reason) => {
      const { message, remedy } = sayReason(book.language, reason, options)
      return { message, remedy: remedy ?? null }
    }),
  }
}

function routeOf(book: Book, entry: ShiftPlan): BoardRoute[] {
  const shift = book.shift(entry.shift)
  // What is done by telephone or at a screen has no place on the road.
  const onRoad = entry.stops.filter((stop) => isOnRoad(book, stop))
  const ids = [shift?.startLocation, ...onRoad.map(({ location }) => location), shift?.endLocation]
  const line = ids.filter((id, k) => id !== ids[k - 1]).flatMap((id) => at(book, id))
  return line.length < 2 ? [] : [{ shift: entry.shift, mode: modeOf(book, entry), line }]
}

function isOnRoad(book: Book, stop: Stop): boolean {
  const visit = book.visitAt(stop)
  return visit === undefined || visit.manner === 'road'
}
