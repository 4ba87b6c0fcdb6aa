import { durationToTicks } from '../../time.ts'
import type { Clock } from '../../time.ts'
import type { Problem } from '../../model/index.ts'
import { KIND, NEVER, withinReach } from './instance.ts'
import type { NodeSpec } from './build-nodes.ts'
import { serviceTicks } from './build-placing.ts'

export interface Tie {
  readonly from: number
  readonly to: number
  /** start[to] ≥ start[from] + gap */
  readonly gap: number
}

export interface Relation {
  readonly a: number
  readonly b: number
  readonly same: boolean
}

/** Nodes of each visit by place, and of each activity by participant. */
export interface NodeIndex {
  readonly ofVisit: number[][]
  readonly ofActivity: number[][]
}

export function indexNodes(problem: Problem, specs: readonly NodeSpec[]): NodeIndex {
  const ofVisit: number[][] = problem.visits.map(() => [])
  const ofActivity: number[][] = problem.activities.map(() => [])
  specs.forEach((spec, node) => {
    if (spec.kind === KIND.visit) ofVisit[spec.subject]!.push(node)
    if (spec.kind === KIND.activity) ofActivity[spec.subject]!.push(node)
  })
  return { ofVisit, ofActivity }
}

/** Ties in time (difference constraints) and relations between caregivers, from visits, activities and dependencies. */
export function buildTies(problem: Problem, specs: readonly NodeSpec[], index: NodeIndex, clock: Clock) {
  const ties: Tie[] = []
  const relations: Relation[] = []
  problem.visits.forEach((visit, v) => {
    const nodes = index.ofVisit[v]!
    const offsets = visit.staffing.map((place) => durationToTicks(clock, place.offset))
    for (let a = 0; a < nodes.length; a++) {
      for (let b = a + 1; b < nodes.length; b++) {
        const gap = offsets[b]! - offsets[a]!
        ties.push({ from: nodes[a]!, to: nodes[b]!, gap }, { from: nodes[b]!, to: nodes[a]!, gap: -gap })
        relations.push({ a: nodes[a]!, b: nodes[b]!, same: false })
      }
    }
  })
  problem.activities.forEach((activity, k) => {
    if (!activity.together) return
    const [first, ...rest] = index.ofActivity[k]!
    for (const other of rest) {
      ties.push({ from: first!, to: other, gap: 0 }, { from: other, to: first!, gap: 0 })
    }
  })
  const visitIndex = new Map(problem.visits.map((visit, k) => [visit.id, k]))
  for (const dependency of problem.dependencies) {
    const first = index.ofVisit[visitIndex.get(dependency.first)!]!
    const second = index.ofVisit[visitIndex.get(dependency.second)!]!
    const base = (node: number): number =>
      durationToTicks(clock, problem.visits[specs[node]!.subject]!.staffing[specs[node]!.place]!.offset)
    const toSecond = second[0]!
    const fromEnd = dependency.from === 'end'
    // Service may take longer on some shifts: the least gap reckons with the longest, the greatest with the shortest.
    const slowest = Math.max(...first.map((node) => base(node) + serviceOn(problem, specs[node]!, Math.max)))
    const fastest = Math.max(...first.map((node) => base(node) + serviceOn(problem, specs[node]!, Math.min)))
    // Both visits' starts are their first place's start minus its offset.
    const shift = base(toSecond) - base(first[0]!)
    if (dependency.minimumGap !== undefined) {
      const gap = durationToTicks(clock, dependency.minimumGap) + (fromEnd ? slowest : 0) + shift
      ties.push({ from: first[0]!, to: toSecond, gap })
    }
    if (dependency.maximumGap !== undefined) {
      const gap = -(durationToTicks(clock, dependency.maximumGap) + (fromEnd ? fastest : 0) + shift)
      ties.push({ from: toSecond, to: first[0]!, gap })
    }
    if (
      dependency.caregivers === 'differ' ||
      (dependency.caregivers === 'same' && first.length + second.length === 2)
    ) {
      const same = dependency.caregivers === 'same'
      for (const a of first) for (const b of second) relations.push({ a, b, same })
    }
  }
  return { ties, relations }
}

/** Ticks of service of a node on the shift where it takes longest or shortest. */
function serviceOn(problem: Problem, spec: NodeSpec, pick: (...ticks: number[]) => number): number {
  return problem.shifts.length === 0
    ? spec.duration
    : pick(...problem.shifts.map((shift) => serviceTicks(spec.duration, shift)))
}

/** Ties as sorted rows: one entry per pair of tied nodes, with the gap in each direction or −NEVER. */
export function packTies(nodes: number, size: number, ties: readonly Tie[]) {
  const pairs = new Map<number, { out: number; in: number }>()
  const entry = (from: number, to: number) => {
    const key = from * nodes + to
    let found = pairs.get(key)
    if (found === undefined) pairs.set(key, (found = { out: -NEVER, in: -NEVER }))
    return found
  }
  for (const { from, to, gap: stated } of ties) {
    const gap = withinReach(stated)
    const forward = entry(from, to)
    forward.out = Math.max(forward.out, gap)
    const backward = entry(to, from)
    backward.in = Math.max(backward.in, gap)
  }
  const keys = [...pairs.keys()].sort((a, b) => a - b)
  const tieFrom = new Int32Array(size + 1)
  for (const key of keys) tieFrom[Math.floor(key / nodes) + 1]!++
  for (let n = 0; n < size; n++) tieFrom[n + 1]! += tieFrom[n]!
  return {
    tieFrom,
    tieTo: Int32Array.from(keys, (key) => key % nodes),
    tieOut: Int32Array.from(keys, (key) => pairs.get(key)!.out),
    tieIn: Int32Array.from(keys, (key) => pairs.get(key)!.in),
  }
}

/** Relations as rows, both directions. */
export function packRelations(size: number, relations: readonly Relation[]) {
  const rows: { to: number; same: boolean }[][] = Array.from({ length: size }, () => [])
  for (const { a, b, same } of relations) {
    rows[a]!.push({ to: b, same })
    rows[b]!.push({ to: a, same })
  }
  const relationFrom = new Int32Array(size + 1)
  rows.forEach((row, n) => (relationFrom[n + 1] = relationFrom[n]! + row.length))
  const flat = rows.flat()
  return {
    relationFrom,
    relationTo: Int32Array.from(flat, (r) => r.to),
    relationSame: Uint8Array.from(flat, (r) => (r.same ? 1 : 0)),
  }
}
