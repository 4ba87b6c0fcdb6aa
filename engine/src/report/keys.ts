import type { ShiftPlan } from '../model/index.ts'
import type { Book } from './book.ts'

/** A physical key that a shift needs. */
export interface KeyUse {
  readonly key: string
  readonly name: string
  /** Where it is kept; empty when that may not be told. */
  readonly keptAt: string
  readonly shift: string
  /** Local time of the first visit that needs it, and for how many visits. */
  readonly time: string
  readonly visits: number
}

/** The keys that a shift's visits need, in the order they are needed. */
export function keysOf(book: Book, { shift, stops }: ShiftPlan): KeyUse[] {
  const uses = new Map<string, KeyUse>()
  for (const stop of stops) {
    const visit = book.visitAt(stop)
    const key = visit?.manner === 'road' ? book.location(visit.location)?.key : undefined
    if (key === undefined) continue
    const first = uses.get(key)
    if (first !== undefined) uses.set(key, { ...first, visits: first.visits + 1 })
    else uses.set(key, { ...describe(book, key), shift, time: book.times.time(stop.start), visits: 1 })
  }
  return [...uses.values()]
}

function describe(book: Book, id: string): Pick<KeyUse, 'key' | 'name' | 'keptAt'> {
  const key = book.problem.keys.find((each) => each.id === id)
  return { key: id, name: key?.name ?? id, keptAt: key === undefined ? '' : book.placeName(key.location) }
}
