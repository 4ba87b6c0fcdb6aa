import type { NodeIndex } from '../instance/build-ties.ts'
import type { Guard, Instance } from '../instance/instance.ts'
import { NOWHERE } from '../working-plan.ts'
import type { WorkingPlan } from '../working-plan.ts'

/** Two visits, one of them with several places, that must have a caregiver in common. Pairs of single places are ties. */
export function sameCaregiverGuards(instance: Instance, index: NodeIndex): Guard[] {
  const visitIndex = new Map(instance.problem.visits.map((visit, k) => [visit.id, k]))
  return instance.problem.dependencies.flatMap(({ first, second, caregivers }) => {
    const a = index.ofVisit[visitIndex.get(first)!]!
    const b = index.ofVisit[visitIndex.get(second)!]!
    if (caregivers !== 'same' || a.length + b.length === 2) return []
    return { allows: (plan) => !complete(plan, a) || !complete(plan, b) || inCommon(instance, plan, a, b) }
  })
}

const complete = (plan: WorkingPlan, nodes: readonly number[]): boolean =>
  nodes.every((node) => plan.routeOf[node] !== NOWHERE)

function inCommon({ person }: Instance, plan: WorkingPlan, a: readonly number[], b: readonly number[]): boolean {
  return a.some((x) => b.some((y) => person[plan.routeOf[x]!] === person[plan.routeOf[y]!]))
}
