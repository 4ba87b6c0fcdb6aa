import type { Activity, Shift, Visit } from '../../model/index.ts'
import { lengthOf, ticksOf } from '../day.ts'
import type { Day } from '../day.ts'

/** Where the caregiver already is: of stops that have no place of their own. */
export const HERE = -1

/** When something may begin or end, in ticks; a closing that is not there is Infinity. */
export interface ItemWindow {
  readonly opens: number
  /** The hard closing and the soft one, of the start or the end as the item's `closingBindsEnd` says. */
  readonly closes: number
  readonly soft: number
}

/** One line of a list: a place of a visit, an activity, a break, or a reserve that is kept free. */
export interface Item {
  readonly kind: 'visit' | 'activity' | 'break' | 'reserve'
  readonly id: string
  readonly place: number
  readonly visit: Visit | undefined
  /** Positions in the problem's locations, or `HERE`. */
  readonly at: number
  readonly left: number
  /** Ticks, before the factors of the shift for a visit. */
  readonly duration: number
  /** Ticks after the visit's start when this place begins. */
  readonly offset: number
  /** By opening; at least one. */
  readonly windows: readonly ItemWindow[]
  /** The last closing of all. */
  readonly lastCloses: number
  readonly closingBindsEnd: boolean
  readonly softOpening: boolean
  /** The one start that is allowed, when it is locked. */
  readonly pinned: number | undefined
  /** Several caregivers meet: the start is agreed between lists, and no list moves it alone. */
  readonly shared: boolean
}

/** The places of a visit, one line each. */
export function itemsOfVisit(day: Day, numbers: ReadonlyMap<string, number>, visit: Visit): Item[] {
  const windows = windowsOf(day, visit)
  const location = numbers.get(visit.location)!
  const end = visit.endLocation === undefined ? location : numbers.get(visit.endLocation)!
  const onRoad = visit.manner === 'road'
  return visit.staffing.map(({ duration, offset: seconds }, place): Item => {
    const offset = lengthOf(day, seconds)
    const pin = visit.pins.find((each) => each.start !== undefined)?.start
    return {
      kind: 'visit',
      id: visit.id,
      place,
      visit,
      at: onRoad ? location : HERE,
      left: onRoad ? end : HERE,
      duration: lengthOf(day, duration),
      offset,
      windows,
      lastCloses: Math.max(...windows.map(({ closes }) => closes)),
      closingBindsEnd: visit.closingBinds === 'end',
      softOpening: visit.opening === 'soft' && visit.windows.length > 0,
      pinned: pin === undefined ? undefined : ticksOf(day, pin) + offset,
      shared: visit.staffing.length > 1,
    }
  })
}

/** A visit without windows has the horizon. Where lateness must be 0 a soft closing is a hard one. */
function windowsOf(day: Day, { windows }: Visit): ItemWindow[] {
  const { start, end } = day.problem.horizon
  if (windows.length === 0) return [{ opens: ticksOf(day, start), closes: ticksOf(day, end), soft: Infinity }]
  const lateIsIllegal = day.problem.objective.terms.lateness?.hard === true
  return windows
    .map(({ opens, softCloses, hardCloses }): ItemWindow => {
      const soft = softCloses === undefined ? Infinity : ticksOf(day, softCloses)
      const closes = hardCloses === undefined ? Infinity : ticksOf(day, hardCloses)
      return { opens: ticksOf(day, opens), closes: lateIsIllegal ? Math.min(closes, soft) : closes, soft }
    })
    .sort((a, b) => a.opens - b.opens)
}

/** What is the same for every line that is no visit. */
const DUTY = {
  place: 0,
  visit: undefined,
  offset: 0,
  closingBindsEnd: false,
  softOpening: false,
  pinned: undefined,
  shared: false,
} as const

const only = (window: ItemWindow) => ({ windows: [window], lastCloses: window.closes })

/** An activity; held together it begins when its window opens, so that nobody waits for anybody. */
export function itemOfActivity(day: Day, numbers: ReadonlyMap<string, number>, activity: Activity): Item {
  const { id, location, duration, opens, closes, together } = activity
  const at = location === undefined ? HERE : numbers.get(location)!
  const window = { opens: ticksOf(day, opens), closes: ticksOf(day, together ? opens : closes), soft: Infinity }
  return { ...DUTY, kind: 'activity', id, at, left: at, duration: lengthOf(day, duration), ...only(window) }
}

export function itemOfBreak(day: Day, numbers: ReadonlyMap<string, number>, pause: Shift['breaks'][number]): Item {
  const { id, where, opens, closes, binds } = pause
  const at = where === 'anywhere' ? HERE : numbers.get(where)!
  const duration = lengthOf(day, pause.duration)
  const window = { opens: ticksOf(day, opens), closes: ticksOf(day, closes), soft: Infinity }
  return { ...DUTY, kind: 'break', id, at, left: at, duration, ...only(window), closingBindsEnd: binds === 'end' }
}

/** A reserve lies whole in its window. */
export function itemOfReserve(day: Day, reserve: Shift['reserves'][number], position: number): Item {
  const window = { opens: ticksOf(day, reserve.opens), closes: ticksOf(day, reserve.closes), soft: Infinity }
  const duration = lengthOf(day, reserve.duration)
  const id = String(position)
  return { ...DUTY, kind: 'reserve', id, at: HERE, left: HERE, duration, ...only(window), closingBindsEnd: true }
}
