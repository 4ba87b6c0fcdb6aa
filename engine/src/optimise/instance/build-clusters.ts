import type { Problem } from '../../model/index.ts'
import type { Clock } from '../../time.ts'
import type { NodeIndex } from './build-ties.ts'
import type { Clusters } from './instance.ts'
import { KIND, NEVER } from './instance.ts'
import type { NodeSpec } from './build-nodes.ts'
import { packRows } from './build-units.ts'
import { lendingOre } from './shift-costs.ts'
import type { Weights } from './weights.ts'

interface ClusterSpec {
  readonly nodes: readonly number[]
  readonly costOf: (key: number) => number
  readonly freeKeys: number
  readonly mostKeys: number
  readonly byShift: boolean
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
  clock: Clock,
  personIds: readonly (string | undefined)[],
): Clusters {
  const routes = problem.shifts.length
  const keys = Math.max(routes, personIds.length)
  const all = [
    ...recipientClusters(problem, specs, weights, personIds),
    ...groupClusters(problem, index, weights),
    ...patternClusters(problem, index, weights),
    ...lendingClusters(problem, specs, weights, clock),
  ]
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
    freeKeys: Int32Array.from(all, (c) => c.freeKeys),
    mostKeys: Int32Array.from(all, (c) => c.mostKeys),
    byShift: Uint8Array.from(all, (c) => (c.byShift ? 1 : 0)),
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
  const ever = knownFaces(problem.history)
  const recent = knownFaces(problem.history.filter((entry) => entry.days <= days))
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
      const person = personIds[key]
      const isIn = (known: KnownFaces) => person !== undefined && known.get(recipient)?.has(person) === true
      return (
        price(perCaregiver, weights.hard.continuity, isIn(recent)) + price(perNewFace, weights.hard.newFace, isIn(ever))
      )
    },
    freeKeys: 0,
    mostKeys: NEVER,
    byShift: false,
  }))
}

/** Caregivers that each recipient has had. */
type KnownFaces = ReadonlyMap<string, ReadonlySet<string>>

function knownFaces(history: Problem['history']): KnownFaces {
  const known = new Map<string, Set<string>>()
  for (const { recipient, caregiver } of history) {
    if (!known.has(recipient)) known.set(recipient, new Set())
    known.get(recipient)!.add(caregiver)
  }
  return known
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
      freeKeys: 1,
      mostKeys: hard ? 1 : NEVER,
      byShift: true,
    }
  })
}

/** A pattern's visits are shared by at most so many caregivers; where that is soft, each one above costs as continuity. */
function patternClusters(problem: Problem, index: NodeIndex, weights: Weights): ClusterSpec[] {
  const visitIndex = new Map(problem.visits.map((visit, k) => [visit.id, k]))
  return problem.patterns.flatMap(({ options, maxCaregivers, hardMaxCaregivers }) => {
    if (maxCaregivers === undefined) return []
    const hard = hardMaxCaregivers || weights.hard.continuity
    if (!hard && weights.of.continuity === 0) return []
    return {
      nodes: [...new Set(options.flat())].flatMap((id) => index.ofVisit[visitIndex.get(id)!]!),
      costOf: () => (hard ? 0 : weights.of.continuity),
      freeKeys: maxCaregivers,
      mostKeys: hard ? maxCaregivers : NEVER,
      byShift: false,
    }
  })
}

/** One cluster for each unit that has shifts: the visits of other units. Its shifts are lent when they do one of them. */
function lendingClusters(problem: Problem, specs: readonly NodeSpec[], weights: Weights, clock: Clock): ClusterSpec[] {
  if (weights.of.lending === 0 && !weights.hard.lending) return []
  const homes = [...new Set(problem.shifts.flatMap(({ unit }) => unit ?? []))]
  return homes.map((home) => ({
    nodes: specs.flatMap((spec, node) => {
      const unit = spec.kind === KIND.visit ? problem.visits[spec.subject]!.unit : undefined
      return unit === undefined || unit === home ? [] : [node]
    }),
    costOf: (key) => {
      const shift = problem.shifts[key]
      if (shift?.unit !== home) return 0
      return weights.hard.lending ? Infinity : weights.of.lending * lendingOre(shift, clock)
    },
    freeKeys: 0,
    mostKeys: NEVER,
    byShift: true,
  }))
}
