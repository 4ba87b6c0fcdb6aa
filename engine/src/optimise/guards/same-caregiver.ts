import { KIND } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import type { Guard } from './guard.ts'
import { NOWHERE } from '../working-plan.ts'
import type { WorkingPlan } from '../working-plan.ts'

/** Two visits, one of them with several places, that must have a caregiver in common. Pairs of single places are ties. */
export function sameCaregiverGuards(instance: Instance): Guard[] {
  const nodesOf = nodesByVisit(instance)
  const visitIndex = new Map(instance.problem.visits.map((visit, k) => [visit.id, k]))
  return instance.problem.dependencies.flatMap(({ first, second, caregivers }) => {
    const a = nodesOf[visitIndex.get(first)!]!
    const b = nodesOf[visitIndex.get(second)!]!
    if (caregivers !== 'same' || a.length + b.length === 2) return []
    return { allows: (plan) => !complete(plan, a) || !complete(plan, b) || inCommon(instance, plan, a, b) }
  })
}

const complete = (plan: WorkingPlan, nodes: readonly number[]): boolean =>
  nodes.every((node) => plan.routeOf[node] !== NOWHERE)

function inCommon({ person }: Instance, plan: WorkingPlan, a: readonly number[], b: readonly number[]): boolean {
  return a.some((x) => b.some((y) => person[plan.routeOf[x]!] === person[plan.routeOf[y]!]))
}

function nodesByVisit({ problem, nodes, kind, subject }: Instance): number[][] {
  const rows: number[][] = problem.visits.map(() => [])
  for (let node = 0; node < nodes; node++) if (kind[node] === KIND.visit) rows[subject[node]!]!.push(node)
  return rows
}
