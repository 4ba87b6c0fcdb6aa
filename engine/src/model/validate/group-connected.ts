/** A tie between two numbered things. */
export interface NumberedTie {
  readonly first: number
  readonly second: number
}

/**
 * Parts ties into groups that share no thing with one another, in the order of their first tie. `size`: how many
 * things there are. Near linear (union–find with halved paths).
 */
export function groupConnected<Tie extends NumberedTie>(size: number, ties: readonly Tie[]): Tie[][] {
  const parent = Int32Array.from({ length: size }, (_, i) => i)
  const root = (thing: number): number => {
    let here = thing
    while (parent[here] !== here) here = parent[here] = parent[parent[here]!]!
    return here
  }
  for (const { first, second } of ties) parent[root(second)] = root(first)
  const groups = new Map<number, Tie[]>()
  for (const tie of ties) {
    const key = root(tie.first)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [tie])
    else group.push(tie)
  }
  return [...groups.values()]
}
