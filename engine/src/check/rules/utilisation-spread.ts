import { greatest } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'
import { utilisations } from './greatest-utilisation.ts'

/** Utilisation spread: the greatest of the caregivers' utilisations − the least. A ratio; 0 without caregivers. */
export function utilisationSpreadAmount(day: ReplayedPlan): number {
  const all = utilisations(day)
  return all.length === 0 ? 0 : greatest(all) - Math.min(...all)
}
