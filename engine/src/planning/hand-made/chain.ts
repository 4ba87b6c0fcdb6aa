import type { Visit } from '../../model/index.ts'
import type { Desk } from './desk.ts'

/** The visit, and every visit that ties lead to from it, those first that come first: by ties, then by opening. */
export function chainOf({ ties, items }: Desk, visit: Visit): Visit[] {
  const found = new Set([visit.id])
  for (const id of found) for (const { first, second } of ties.get(id) ?? []) found.add(first).add(second)
  const opens = (id: string): number => items.get(id)![0]!.windows[0]!.opens
  const left = [...found].filter((id) => items.has(id)).sort((a, b) => opens(a) - opens(b))
  const inOrder: Visit[] = []
  while (left.length > 0) {
    const comesAfter = (id: string): boolean =>
      (ties.get(id) ?? []).some(({ first, second }) => second === id && first !== id && left.includes(first))
    // Ties may go round in a circle; then the clock decides.
    const position = Math.max(
      0,
      left.findIndex((id) => !comesAfter(id)),
    )
    const [next] = left.splice(position, 1)
    inOrder.push(items.get(next!)![0]!.visit!)
  }
  return inOrder
}
