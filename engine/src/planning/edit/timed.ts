import type { Plan, Problem, Visit } from '../../model/index.ts'
import { toIso } from '../../time.ts'
import type { Entry, List } from '../lists/lists.ts'
import { planWith, retimed } from '../lists/plan-with.ts'
import { replacing } from '../lists/positions.ts'
import type { FloorOf, Timetable } from '../lists/timetable.ts'
import type { Desk } from './desk.ts'
import { isOf } from './reshaped.ts'
import type { Reshaped } from './reshaped.ts'

/** An edit with times. */
export interface Timed {
  readonly plan: Plan
  readonly touched: ReadonlySet<string>
  /** Ticks that hard limits of time are passed by; Infinity: ties push each other round and round. */
  readonly excess: number
  /** When the place that was to begin exactly then begins; ticks. */
  readonly exactly: number | undefined
}

/**
 * The plans of one way of doing an edit, the likelier first. Everything on the lists that it changes, and on those with
 * visits that are tied to what it moves, begins as early as it can; other lists stay until a tie pushes them. Where the
 * plan's starts lie where they cost least, so do these.
 */
export function timed(desk: Desk, { freed, exact }: Reshaped, changed: readonly List[]): Timed[] {
  const tied = tiedWith(desk, freed)
  const isTied = ({ visit }: Entry): boolean => visit !== undefined && tied.has(visit.id)
  const isNew = new Set(changed)
  const lists = replacing(desk.lists, changed).map((list) =>
    !isNew.has(list) && list.entries.some(isTied) ? { ...list } : list,
  )
  const early = new Set(lists.flatMap((list, k) => (list === desk.lists[k] ? [] : [list.shift.id])))
  const isExact = (entry: Entry): boolean => exact !== undefined && isOf(exact.visit, exact.place)(entry)
  const floorOf: FloorOf = (entry, { shift }) => {
    if (isExact(entry)) return exact!.at
    return early.has(shift.id) ? -Infinity : entry.stated
  }
  const timetable = departingLate(desk, lists, floorOf, isExact, early)
  const touched = new Set(timetable.walked.map(({ shift }) => shift.id))
  const [exactEntry] = lists.flatMap(({ entries }) => entries.filter(isExact))
  const exactly = exactEntry === undefined ? undefined : timetable.starts.get(exactEntry)
  const plan = planWith(desk, timetable.walked, timetable)
  const plain = { plan, touched, excess: timetable.excess, exactly }
  if (!desk.isCompact || timetable.excess > 0) return [plain]
  const moved = retimed({ problem: heldOutside(desk, plan, touched, exact?.visit) }, plan, touched)
  return moved === plan ? [plain] : [{ ...plain, plan: moved }, plain]
}

/** The timetable with waiting taken away from the lists that are timed anew, where they depart as late as they can. */
function departingLate(
  { timetables }: Desk,
  lists: readonly List[],
  floorOf: FloorOf,
  isExact: (entry: Entry) => boolean,
  early: ReadonlySet<string>,
): Timetable {
  const timetable = timetables.time(lists, floorOf)
  if (timetable.excess > 0) return timetable
  const walked = timetable.walked.filter(({ shift }) => early.has(shift.id))
  const later = [...timetables.laterDepartures({ ...timetable, walked })].filter(([entry]) => !isExact(entry))
  if (later.length === 0) return timetable
  const floors = new Map(later)
  const again = timetables.time(lists, (entry, list) => floors.get(entry) ?? floorOf(entry, list))
  return again.excess === 0 ? again : timetable
}

/** Visits, and those that a dependency ties to them. */
function tiedWith({ timetables }: Desk, visits: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...visits].flatMap((id) => [id, ...timetables.tiedTo(id)]))
}

/** Only the visits of these lists, those held to their starts that have a place or a tie outside them. */
function heldOutside(
  { problem, day, subjects, timetables }: Desk,
  plan: Plan,
  touched: ReadonlySet<string>,
  exact?: string,
): Problem {
  const starts = new Map<string, string>()
  const outside = new Set<string>()
  for (const { shift, stops } of plan.shifts) {
    for (const { kind, id, place, start } of stops) {
      if (kind !== 'visit') continue
      if (!touched.has(shift)) outside.add(id)
      else if (place === 0 || !starts.has(id)) starts.set(id, toIso(day.clock, timetables.visitStart(id, place, start)))
    }
  }
  const isHeld = (id: string): boolean =>
    id === exact || outside.has(id) || timetables.tiedTo(id).some((other) => outside.has(other))
  const visits = [...starts].map(([id, start]): Visit => {
    const visit = subjects.visits.get(id)!
    return isHeld(id) ? { ...visit, pins: [...visit.pins, { start }] } : visit
  })
  return { ...problem, visits }
}
