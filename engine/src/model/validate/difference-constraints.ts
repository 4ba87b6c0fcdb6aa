/** "`to` comes at least `least` after `from`": numbers of nodes, and any unit of time. */
export interface Difference {
  readonly from: number
  readonly to: number
  readonly least: number
}

/** A set of differences that cannot hold together: round the circle, they ask for `excess` more than nothing. */
export interface Contradiction {
  readonly circle: readonly Difference[]
  /** > 0: how much the demands would have to give. */
  readonly excess: number
}

/**
 * Finds a contradiction among differences, or undefined when times can be found that keep them all.
 *
 * Bellman–Ford on longest paths: differences hold exactly when no circle of them sums to more than 0. Every other
 * round goes backwards, so that a chain is settled in two rounds whichever way it was written down, and the causes
 * are searched for a circle after 1, 2, 4, 8 … rounds, so that a contradiction is usually seen early.
 * Nodes are 0 … `size` − 1. At worst size × differences steps.
 */
export function findContradiction(size: number, differences: readonly Difference[]): Contradiction | undefined {
  const time = new Float64Array(size)
  const cause = new Array<Difference | undefined>(size).fill(undefined)
  let nextLook = 1
  for (let round = 1; ; round++) {
    let changed = false
    for (let i = 0; i < differences.length; i++) {
      const difference = differences[round % 2 === 1 ? i : differences.length - 1 - i]!
      const { from, to, least } = difference
      const earliest = time[from]! + least
      if (earliest <= time[to]! + ROUNDING) continue
      time[to] = earliest
      cause[to] = difference
      changed = true
    }
    if (!changed) return undefined
    if (round < nextLook && round < size) continue
    nextLook *= 2
    const circle = circleOf(cause)
    if (circle !== undefined) return { circle, excess: circle.reduce((sum, { least }) => sum + least, 0) }
  }
}

/** Sums of fractions of a second differ by less than this; ticks are far larger. */
const ROUNDING = 1e-7

/** A circle among the causes, in the order of time; undefined when they all lead back to a beginning. */
function circleOf(cause: readonly (Difference | undefined)[]): Difference[] | undefined {
  const walk = new Int32Array(cause.length)
  for (let start = 0; start < cause.length; start++) {
    let node = start
    while (walk[node] === 0 && cause[node] !== undefined) {
      walk[node] = start + 1
      node = cause[node]!.from
    }
    if (walk[node] !== start + 1 || cause[node] === undefined) continue
    const circle: Difference[] = []
    const end = node
    do {
      circle.unshift(cause[node]!)
      node = cause[node]!.from
    } while (node !== end)
    return circle
  }
  return undefined
}
