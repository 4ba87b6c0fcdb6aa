import type { Visit } from '../../model/index.ts'
import type { Desk } from './desk.ts'

/** The visit, and every visit that ties lead to from it. */
export function chainOf({ ties, items }: Desk, visit: Visit): Visit[] {
  const found = new Set([visit.id])
  for (const id of found) for (const { first, second } of ties.get(id) ?? []) found.add(first).add(second)
  return [...found].flatMap((id) => items.get(id)?.[0]?.visit ?? [])
}

/** By opening; of equals the first stays first. */
export const byClock = ({ items }: Desk, visits: readonly Visit[]): Visit[] =>
  visits.toSorted((a, b) => items.get(a.id)![0]!.windows[0]!.opens - items.get(b.id)![0]!.windows[0]!.opens)
