import type { Problem } from '../../model/index.ts'
import type { NodeIndex } from '../instance/build-ties.ts'

/** 1 for each node of these visits. */
export function membersOf(problem: Problem, visits: readonly string[], index: NodeIndex, nodes: number): Uint8Array {
  const wanted = new Set(visits)
  const members = new Uint8Array(nodes)
  problem.visits.forEach((visit, k) => {
    if (wanted.has(visit.id)) for (const node of index.ofVisit[k]!) members[node] = 1
  })
  return members
}
