import type { Problem } from '../../model/index.ts'
import type { NodeSpec } from './build-nodes.ts'
import type { NodeIndex, Tie } from './build-ties.ts'
import { KIND } from './instance.ts'

/** Visits tied by dependencies are moved as one up to this many nodes; longer chains move visit by visit. */
const LARGEST_TIED_UNIT = 4

/** Cost of one unit of price, of a missed break, and which breaks the law says are owed. */
export interface Prices {
  readonly unassigned: number
  readonly missedBreak: number
  readonly owed: (spec: NodeSpec) => boolean
}

export interface Units {
  readonly members: number[][]
  /** Ways of carrying out each unit, one of which is chosen: all its nodes, or the options of a pattern. */
  readonly alternatives: number[][][]
  readonly price: number[]
  readonly mandatory: boolean[]
}

/**
 * Units: what is placed and left out together. Places of a visit, members of a bundle, and short chains of visits
 * that must all be there; activities of one meeting; each break and reserve alone.
 */
export function buildUnits(
  problem: Problem,
  specs: readonly NodeSpec[],
  index: NodeIndex,
  ties: readonly Tie[],
  prices: Prices,
  swift: boolean,
): Units {
  const parent = specs.map((_, node) => node)
  const find = (node: number): number => {
    while (parent[node] !== node) node = parent[node] = parent[parent[node]!]!
    return node
  }
  const join = (nodes: readonly number[]): void => {
    for (const node of nodes) parent[find(node)] = find(nodes[0]!)
  }
  index.ofVisit.forEach(join)
  problem.activities.forEach((activity, k) => activity.together && join(index.ofActivity[k]!))
  const visitIndex = new Map(problem.visits.map((visit, k) => [visit.id, k]))
  const bundles = problem.bundles.map((bundle) => bundle.visits.flatMap((id) => index.ofVisit[visitIndex.get(id)!]!))
  bundles.forEach(join)
  const patterns = problem.patterns.map(({ options }) =>
    options.map((option) => option.flatMap((id) => index.ofVisit[visitIndex.get(id)!]!)),
  )
  for (const options of patterns) join([...new Set(options.flat())])
  joinShortChains(problem, specs, swift ? ties : tiesBothWays(ties), find, parent)

  const members = new Map<number, number[]>()
  specs.forEach((_, node) => {
    const root = find(node)
    if (!members.has(root)) members.set(root, [])
    members.get(root)!.push(node)
  })
  const lists = [...members.values()]
  const optionsOf = alternativesByRoot(patterns, bundles, find)
  const priceOf = leaveOutPrices(problem, specs, bundles, prices)
  const price = lists.map((nodes) => nodes.reduce((sum, node) => sum + priceOf[node]!, 0))
  return {
    members: lists,
    alternatives: lists.map((nodes) => optionsOf.get(find(nodes[0]!)) ?? [nodes]),
    price,
    mandatory: price.map((p) => p === Infinity),
  }
}

/** Combinations of several patterns that one bundle ties together are cut off here. */
const MOST_ALTERNATIVES = 64

/**
 * Alternatives of each unit that holds a pattern: its options, each with the bundles that its visits belong to; the
 * combinations of both where a bundle ties two patterns together.
 */
function alternativesByRoot(
  patterns: readonly (readonly number[][])[],
  bundles: readonly (readonly number[])[],
  find: (node: number) => number,
): Map<number, number[][]> {
  const found = new Map<number, number[][]>()
  for (const options of patterns) {
    const root = find(options[0]![0]!)
    const known = found.get(root) ?? [[]]
    const combined = known.flatMap((chosen) => options.map((option) => [...new Set([...chosen, ...option])]))
    found.set(root, combined.slice(0, MOST_ALTERNATIVES))
  }
  for (const [root, alternatives] of found) {
    found.set(
      root,
      alternatives.map((nodes) => {
        const touched = bundles.filter((bundle) => bundle.some((node) => nodes.includes(node)))
        return [...new Set([...nodes, ...touched.flat()])]
      }),
    )
  }
  return found
}

/**
 * Ties that hold a visit between bounds: there is one back as well. Where only a least gap is asked, the second can
 * nearly always go later, and one by one costs the walking clock a fraction of what every pair of places does.
 */
function tiesBothWays(ties: readonly Tie[]): Tie[] {
  const known = new Set(ties.map(({ from, to }) => `${from} ${to}`))
  return ties.filter(({ from, to }) => known.has(`${to} ${from}`))
}

/** Joins tied visits while both are mandatory and the unit stays small. */
function joinShortChains(
  problem: Problem,
  specs: readonly NodeSpec[],
  ties: readonly Tie[],
  find: (node: number) => number,
  parent: number[],
): void {
  const sizes = new Map<number, number>()
  specs.forEach((_, node) => sizes.set(find(node), (sizes.get(find(node)) ?? 0) + 1))
  const inPattern = new Set(problem.patterns.flatMap(({ options }) => options.flat()))
  const mandatory = (node: number): boolean => {
    const spec = specs[node]!
    if (spec.kind === KIND.visit && inPattern.has(problem.visits[spec.subject]!.id)) return false
    return spec.kind === KIND.visit && problem.visits[spec.subject]!.leavingOut !== 'mayBeLeftOut'
  }
  for (const { from, to } of ties) {
    const [a, b] = [find(from), find(to)]
    if (a === b || !mandatory(from) || !mandatory(to)) continue
    const together = sizes.get(a)! + sizes.get(b)!
    if (together > LARGEST_TIED_UNIT) continue
    parent[a] = b
    sizes.set(b, together)
  }
}

/** Price of leaving out each node; a whole visit's or bundle's price stands at one of its nodes. Infinity: may not. */
function leaveOutPrices(
  problem: Problem,
  specs: readonly NodeSpec[],
  bundles: readonly number[][],
  prices: Prices,
): number[] {
  // A pattern is carried out whatever its visits say of themselves.
  const inPattern = new Set(problem.patterns.flatMap(({ options }) => options.flat()))
  const price = specs.map((spec) => {
    if (spec.kind === KIND.visit) {
      const visit = problem.visits[spec.subject]!
      if (inPattern.has(visit.id) || visit.leavingOut !== 'mayBeLeftOut') return Infinity
      return spec.place === 0 ? (visit.leaveOutPrice ?? 0) * prices.unassigned : 0
    }
    if (spec.kind === KIND.activity) {
      const activity = problem.activities[spec.subject]!
      if (activity.hard) return Infinity
      return spec.place === 0 || !activity.together ? (activity.leaveOutPrice ?? 0) * prices.unassigned : 0
    }
    if (spec.kind === KIND.break) {
      const { hard } = problem.shifts[spec.routes![0]!]!.breaks[spec.subject]!
      return hard || prices.owed(spec) ? Infinity : prices.missedBreak
    }
    return Infinity
  })
  problem.bundles.forEach((bundle, k) => {
    const optional = bundle.leavingOut === 'mayBeLeftOut'
    bundles[k]!.forEach((node, position) => {
      price[node] = !optional ? Infinity : position === 0 ? (bundle.leaveOutPrice ?? 0) * prices.unassigned : 0
    })
  })
  return price
}

/** Alternatives as rows of rows. */
export function packAlternatives(alternatives: readonly (readonly (readonly number[])[])[]) {
  const unitFrom = new Int32Array(alternatives.length + 1)
  alternatives.forEach((options, unit) => (unitFrom[unit + 1] = unitFrom[unit]! + options.length))
  return { unitFrom, ...packRows(alternatives.flat()) }
}

/** Rows of a list of lists. */
export function packRows(rows: readonly (readonly number[])[]): { from: Int32Array; items: Int32Array } {
  const from = new Int32Array(rows.length + 1)
  rows.forEach((row, k) => (from[k + 1] = from[k]! + row.length))
  return { from, items: Int32Array.from(rows.flat()) }
}
