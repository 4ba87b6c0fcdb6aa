import type { Stop } from '../../model/index.ts'
import { ticksOf } from '../day.ts'
import type { LaidOut } from './laid-out.ts'
import { entryOf, newStop } from './lists.ts'
import type { Entry, List } from './lists.ts'

/** A list with something put in, or taken out. */
export interface ChangedList {
  readonly list: List
  /** What was put in. */
  readonly entry: Entry
}

/** Every list that a stop makes of a list: at each position, and on an unused shift also in its other mode. */
export function* insertions(laid: LaidOut, into: List, stop: Stop): Generator<ChangedList> {
  const { day, subjects } = laid
  for (const list of openable(laid, into)) {
    const entry = entryOf(day, subjects, list.shift, stop, -Infinity)
    for (let k = 0; k <= list.entries.length; k++) {
      const entries = [...list.entries.slice(0, k), entry, ...list.entries.slice(k)]
      yield { list: { ...list, entries }, entry }
    }
  }
}

/** A list with a stop put in before its `k`th entry. */
export function insertedAt({ day, subjects }: LaidOut, list: List, stop: Stop, k: number): List {
  const entry = entryOf(day, subjects, list.shift, stop, -Infinity)
  return { ...list, entries: [...list.entries.slice(0, k), entry, ...list.entries.slice(k)] }
}

/** An unused shift gets its breaks when it is used, and may travel as its vehicle pool lets it. */
export function openable(laid: LaidOut, list: List): List[] {
  const { day, subjects, problem, travel } = laid
  if (list.entries.length > 0) return [list]
  const pauses = [...list.shift.breaks].sort((a, b) => ticksOf(day, a.opens) - ticksOf(day, b.opens))
  const entries = pauses.map(({ id }) => entryOf(day, subjects, list.shift, newStop('break', id, 0), -Infinity))
  const opened = { ...list, entries }
  const { otherwise } = problem.vehicles.find(({ id }) => id === list.shift.vehiclePool) ?? {}
  if (otherwise === undefined || otherwise === list.mode || !travel.modes.has(otherwise)) return [opened]
  return [opened, { ...opened, mode: otherwise, stated: { ...list.stated, mode: otherwise } }]
}

/** A list without some of its entries; nobody comes to work only to take a break. */
export function without(list: List, isGone: (entry: Entry) => boolean): List {
  const entries = list.entries.filter((entry) => !isGone(entry))
  const isIdle = entries.every(({ pause, free }) => pause !== undefined || free !== undefined)
  return { ...list, entries: isIdle ? [] : entries }
}

/** These lists in the place of those of the same shifts. */
export const replacing = (lists: readonly List[], changed: readonly List[]): List[] =>
  lists.map((list) => changed.find(({ shift }) => shift.id === list.shift.id) ?? list)
