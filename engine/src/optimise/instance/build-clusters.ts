import type { Problem } from '../../model/index.ts'
import type { NodeIndex } from './build-ties.ts'
import type { Clusters } from './instance.ts'
import { KIND } from './instance.ts'
import type { NodeSpec } from './build-nodes.ts'
import { packRows } from './build-units.ts'
import type { Weights } from './weights.ts'

interface ClusterSpec {
  readonly nodes: readonly number[]
  readonly costOf: (key: number) => number
  readonly firstFree: boolean
  readonly byShift: boolean
  readonly hard: boolean
}

/**
 * Clusters: recipients (continuity, new faces; keyed by person), groups (same caregiver, split building; keyed by
 * shift), patterns with a maximum of caregivers.
 */
export function buildClusters(
  problem: Problem,
  specs: readonly NodeSpec[],
  index: NodeIndex,
  weights: Weights,
  personIds: readonly (string | undefined)[],
): Clusters {
  const routes = problem.shifts.length
  const keys = Math.max(routes, personIds.length)
  const all = [...recipientClusters(problem, specs, weights, personIds), ...groupClusters(problem, index, weights)]
  const rows: number[][] = specs.map(() => [])
  const cost = new Float64Array(all.length * keys)
  all.forEach((cluster, c) => {
    for (const node of cluster.nodes) rows[node]!.push(c)
    for (let key = 0; key < keys; key++) cost[c * keys + key] = cluster.costOf(key)
  })
  const packed = packRows(rows)
  return {
    count: all.length,
    keys,
    from: packed.from,
    of: packed.items,
    cost,
    firstFree: Uint8Array.from(all, (c) => (c.firstFree ? 1 : 0)),
    byShift: Uint8Array.from(all, (c) => (c.byShift ? 1 : 0)),
    hard: Uint8Array.from(all, (c) => (c.hard ? 1 : 0)),
  }
}

/** Continuity counts caregivers who are not in the window's history; a new face is in no history at all. */
function recipientClusters(
  problem: Problem,
  specs: readonly NodeSpec[],
  weights: Weights,
  personIds: readonly (string | undefined)[],
): ClusterSpec[] {
  const perCaregiver = weights.of.continuity
  const perNewFace = weights.of.newFace
  const anyHard = weights.hard.continuity || weights.hard.newFace
  if (perCaregiver === 0 && perNewFace === 0 && !anyHard) return []
  const days = problem.objective.options.continuityDays
  const recent = new Set<string>()
  const ever = new Set<string>()
  for (const entry of problem.history) {
    const pair = `${entry.recipient}|${entry.caregiver}`
    ever.add(pair)
    if (entry.days === days || (days === 28 && entry.days === 14)) recent.add(pair)
  }
  const nodes = new Map<string, number[]>()
  specs.forEach((spec, node) => {
    if (spec.kind !== KIND.visit) return
    const id = problem.visits[spec.subject]!.recipient
    if (!nodes.has(id)) nodes.set(id, [])
    nodes.get(id)!.push(node)
  })
  const price = (weight: number, hard: boolean, known: boolean) => (known ? 0 : hard ? Infinity : weight)
  return [...nodes].map(([recipient, members]) => ({
    nodes: members,
    costOf: (key) => {
      const pair = `${recipient}|${personIds[key] ?? ''}`
      return (
        price(perCaregiver, weights.hard.continuity, recent.has(pair)) +
        price(perNewFace, weights.hard.newFace, ever.has(pair))
      )
    },
    firstFree: false,
    byShift: false,
    hard: false,
  }))
}

function groupClusters(problem: Problem, index: NodeIndex, weights: Weights): ClusterSpec[] {
  const visitIndex = new Map(problem.visits.map((visit, k) => [visit.id, k]))
  return problem.groups.flatMap((group) => {
    const term = group.kind === 'building' ? 'splitBuilding' : 'sameCaregiver'
    const hard = group.hard || weights.hard[term]
    if (!hard && weights.of[term] === 0) return []
    return {
      nodes: group.visits.flatMap((id) => index.ofVisit[visitIndex.get(id)!]!),
      costOf: () => weights.of[term],
      firstFree: true,
      byShift: true,
      hard,
    }
  })
}
