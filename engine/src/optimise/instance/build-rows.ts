import type { Problem } from '../../model/index.ts'
import type { NodeIndex } from './build-ties.ts'
import type { Row } from './instance.ts'
import type { Weights } from './weights.ts'

/** Groups whose members should be in a row: the soft ones at a price, the hard ones at Infinity. */
export function buildRows(problem: Problem, index: NodeIndex, nodes: number, weights: Weights): Row[] {
  return problem.groups
    .filter((group) => group.inRow)
    .map((group) => {
      const term = group.kind === 'building' ? 'splitBuilding' : 'sameCaregiver'
      const members = membersOf(problem, group.visits, index, nodes)
      const listed = Array.from(members.keys()).filter((node) => members[node] === 1)
      return { members, nodes: listed, price: group.hard || weights.hard[term] ? Infinity : weights.of[term] }
    })
    .filter(({ price }) => price > 0)
}

/** 1 for each node of these visits. */
function membersOf(problem: Problem, visits: readonly string[], index: NodeIndex, nodes: number): Uint8Array {
  const wanted = new Set(visits)
  const members = new Uint8Array(nodes)
  problem.visits.forEach((visit, k) => {
    if (wanted.has(visit.id)) for (const node of index.ofVisit[k]!) members[node] = 1
  })
  return members
}
