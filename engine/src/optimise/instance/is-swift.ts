import type { Problem, TermName } from '../../model/index.ts'
import type { NodeSpec } from './build-nodes.ts'
import { FLOATING, KIND } from './instance.ts'
import type { Weights } from './weights.ts'

/** Terms that can fall when a visit starts later: the earliest schedule is not always the best for them. */
const NEEDS_WALK: readonly TermName[] = [
  'waiting',
  'longestWaiting',
  'idle',
  'greatestIdle',
  'earliness',
  'usualTime',
  'startMoved',
  'tightness',
  'greatestRun',
  'balance',
  'greatestUtilisation',
  'utilisationSpread',
]

/**
 * May the swift clock be used? It knows one window a visit, stops with a place of their own, and costs that never
 * fall with time; then one number per stop answers what an insertion costs. All else takes the walking clock.
 */
export function isSwift(problem: Problem, specs: readonly NodeSpec[], weights: Weights): boolean {
  if (NEEDS_WALK.some((term) => weights.of[term] > 0 || weights.hard[term])) return false
  if (problem.patterns.length + problem.vehicles.length + problem.keys.length > 0) return false
  if (problem.dependencies.some((dependency) => dependency.caregivers === 'same')) return false
  const oneShift = weights.hard.sameCaregiver || weights.hard.splitBuilding
  if (problem.groups.some((group) => group.inRow || group.hard || oneShift)) return false
  if (problem.shifts.some((shift) => shift.capacityFactor < 1)) return false
  return specs.every(
    (spec) => spec.kind === KIND.visit && spec.location !== FLOATING && spec.windows.length === 1 && !spec.softOpening,
  )
}
