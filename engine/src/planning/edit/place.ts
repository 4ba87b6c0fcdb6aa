import type { PlanEdit, Shift } from '../../model/index.ts'
import { lengthOf, ticksOf } from '../day.ts'
import { newStop } from '../lists/lists.ts'
import type { Entry, List } from '../lists/lists.ts'
import { insertedAt, openable, without } from '../lists/positions.ts'
import { visitOf } from './desk.ts'
import type { Desk } from './desk.ts'
import { heldFrom, unknownIn } from './may-change.ts'
import { isOf, listWith, refuse } from './reshaped.ts'
import type { Reshaping } from './reshaped.ts'

type Place = Extract<PlanEdit, { kind: 'place' }>

/** A time further from the shift than this is on another day. Seconds. */
const FAR = 12 * 3600

/** A place put before the first stop whose middle is after the time pointed at. */
export function place(desk: Desk, { visit, place: of, shift: id, at, exact }: Place): Reshaping {
  const unknown = unknownIn(desk, visit, of, id)
  if (unknown !== undefined) return { stopped: unknown }
  const into = desk.lists.find(({ shift }) => shift.id === id)!
  const held = heldFrom(desk, { visit, place: of }, into.shift)
  if (held !== undefined) return { stopped: held }
  const pointed = ticksOf(desk.day, at)
  if (isFar(desk, into.shift, pointed)) return refuse('edit-outside-shift', { shift: id })
  const pinned = pinnedStart(desk, visit, of)
  if (exact && pinned !== undefined && pinned.ticks !== pointed) {
    return refuse('edit-time-pinned', { visit, start: pinned.start })
  }
  const wanted = pinned?.ticks ?? pointed
  const { left, target } = takenFrom(desk, visit, of, into)
  const ways = openable(desk, target).flatMap((list) =>
    positionsFor(desk, list, wanted).map((k) => [...left, insertedAt(desk, list, stopOf(desk, visit, of), k)]),
  )
  const fixed = exact ? { exact: { visit, place: of, at: pointed } } : {}
  return { ways, freed: new Set([visit]), ...fixed }
}

/** The lists that lose the place, and the list that it goes to without it. */
export function takenFrom(desk: Desk, visit: string, of: number, into: List): { left: List[]; target: List } {
  const from = listWith(desk.lists, { visit, place: of })
  if (from === into) return { left: [], target: withoutPlace(into, visit, of) }
  return { left: from === undefined ? [] : [without(from, isOf(visit, of))], target: into }
}

/** The list goes on being used: what is taken out comes back. */
export const withoutPlace = (list: List, visit: string, of: number): List => ({
  ...list,
  entries: list.entries.filter((entry) => !isOf(visit, of)(entry)),
})

/** A stop as the plan has it, or a new one: where and when it is follows from the list. */
export const stopOf = ({ lists }: Desk, visit: string, of: number) =>
  listWith(lists, { visit, place: of })?.entries.find(isOf(visit, of))?.stop ?? newStop('visit', visit, of)

const isFar = ({ day }: Desk, { start, end }: Shift, at: number): boolean =>
  at < ticksOf(day, start) - lengthOf(day, FAR) || at > ticksOf(day, end) + lengthOf(day, FAR)

function pinnedStart(desk: Desk, visit: string, of: number): { start: string; ticks: number } | undefined {
  const { pins, staffing } = visitOf(desk, visit)!
  const start = pins.find((pin) => pin.start !== undefined)?.start
  return start === undefined
    ? undefined
    : { start, ticks: ticksOf(desk.day, start) + lengthOf(desk.day, staffing[of]!.offset) }
}

/**
 * Before the first stop whose middle is after an instant; where time is kept free just there, also before that.
 */
export function positionsFor(desk: Desk, { entries }: List, at: number): number[] {
  const found = entries.findIndex((entry) => entry.free === undefined && middleOf(desk, entry) > at)
  const last = found === -1 ? entries.length : found
  let first = last
  while (entries[first - 1]?.free !== undefined) first--
  return Array.from({ length: last - first + 1 }, (_, k) => last - k)
}

/** Of a break that is new to the list, where it would lie at the earliest. */
const middleOf = ({ day }: Desk, { stated, pause, length }: Entry): number =>
  (stated === -Infinity && pause !== undefined ? ticksOf(day, pause.opens) : stated) + length / 2
