import type { Shift } from '../../model/index.ts'
import { lengthOf, ticksOf } from '../day.ts'
import type { Day } from '../day.ts'
import type { Item } from './items.ts'
import { roadsOf } from './roads.ts'
import type { Roads } from './roads.ts'

/** When everything on a list is done, ticks. */
export interface TimedList {
  /** Start of each line, in order. A reserve's is where the time kept free begins. */
  readonly starts: readonly number[]
  readonly departure: number
  readonly back: number
  readonly travel: number
  readonly waiting: number
  /** What the planner wants little of: docs/hand-made.md. */
  readonly measure: number
  /** When which keys are away from where they lie, because of this list. */
  readonly out: readonly KeyOut[]
}

/** A key under way, from its place and back; `key` is its position in the problem's keys. */
export interface KeyOut {
  readonly key: number
  readonly from: number
  readonly to: number
}

/** A shift's work list while it is being written. */
export interface List {
  readonly number: number
  readonly shift: Shift
  /** The caregiver, or a vacant shift that stands for one. */
  readonly who: string
  readonly start: number
  readonly rosterEnd: number
  readonly latestReturn: number
  readonly startsAt: number
  readonly endsAt: number
  /** Leaves just in time for the first stop. */
  readonly departsFreely: boolean
  /** Service takes this many times as long. */
  readonly factor: number
  readonly longestLeg: number
  /** The work and travel that adapted capacity allows, ticks. */
  readonly mostFilled: number
  /** How it travels: the shift's mode, or what its pool does otherwise. */
  mode: string
  roads: Roads
  items: readonly Item[]
  timed: TimedList
  /** A break or reserve that must be kept cannot be: nobody plans on such a shift. */
  unusable: boolean
}

const EMPTY: TimedList = { starts: [], departure: 0, back: 0, travel: 0, waiting: 0, measure: 0, out: [] }

export function emptyList(day: Day, numbers: ReadonlyMap<string, number>, shift: Shift, number: number): List {
  const start = ticksOf(day, shift.start)
  const rosterEnd = ticksOf(day, shift.end)
  const overtime =
    shift.endBinds === 'hard' ? 0 : shift.allowedOvertime === null ? Infinity : lengthOf(day, shift.allowedOvertime)
  return {
    number,
    shift,
    who: shift.caregiver ?? `shift/${shift.id}`,
    start,
    rosterEnd,
    latestReturn: rosterEnd + overtime,
    startsAt: numbers.get(shift.startLocation)!,
    endsAt: numbers.get(shift.endLocation)!,
    departsFreely: shift.departure === 'free',
    factor: shift.trainees.reduce((product, trainee) => product * trainee.extraServiceFactor, shift.serviceTimeFactor),
    longestLeg: shift.longestLeg === undefined ? Infinity : lengthOf(day, shift.longestLeg),
    mostFilled: mostFilled(day, shift, rosterEnd - start),
    mode: shift.mode,
    roads: roadsOf(day, shift.mode),
    items: [],
    timed: EMPTY,
    unusable: false,
  }
}

/** A limit this close below a whole tick is that tick. */
const ROUNDING_NOISE = 1e-6

function mostFilled(day: Day, shift: Shift, length: number): number {
  if (shift.capacityFactor >= 1) return Infinity
  const unpaid = shift.breaks.filter(({ paid }) => !paid).reduce((sum, pause) => sum + lengthOf(day, pause.duration), 0)
  return shift.capacityFactor * (length - unpaid) + ROUNDING_NOISE
}

/** A product this close above a whole tick is that tick, whatever the floating point says. */
const SERVICE_NOISE = 1e-9

/** How long a line takes on a list: factors count for visits, rounded up to a whole tick. */
export function lastsOn({ factor }: List, { kind, duration }: Item): number {
  return kind !== 'visit' || factor === 1 ? duration : Math.ceil(duration * factor - SERVICE_NOISE)
}

/** Service of visits and travel, ticks: what lists are evened out by. */
export function workOf(list: List): number {
  return list.items.reduce((sum, item) => (item.kind === 'visit' ? sum + lastsOn(list, item) : sum), list.timed.travel)
}

/** Nobody comes to work to take a break. */
export const isUsed = (items: readonly Item[]): boolean =>
  items.some(({ kind }) => kind === 'visit' || kind === 'activity')
