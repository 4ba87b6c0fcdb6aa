import type { ProblemInput, TermName } from '../../../model/index.ts'
import type { CostComponent, HomeCareInstance } from './instance.ts'

type ObjectiveInput = NonNullable<ProblemInput['objective']>

/** Each component and its term. Those that are missing here are rules of shifts, visits and breaks when HARD. */
const TERM_OF_COMPONENT: Record<CostComponent, TermName> = {
  travel_time: 'travel',
  total_tardiness: 'lateness',
  highest_tardiness: 'greatestLateness',
  total_waiting_time: 'waiting',
  max_waiting_time: 'longestWaiting',
  total_extra_time: 'overtime',
  max_idle_time: 'greatestIdle',
  caregiver_preferences: 'preferredCaregiver',
  incompabilities: 'incompatibility',
  qualification: 'qualification',
  optional_patients: 'unassigned',
  missed_lunch_break: 'missedBreak',
  working_time: 'workingTime',
  workload_balance: 'balance',
}

/** Components that HARD turns into a rule of the problem itself, so that the term has nothing left to count. */
const RULES_WHEN_HARD: ReadonlySet<CostComponent> = new Set([
  'total_tardiness',
  'highest_tardiness',
  'total_extra_time',
  'incompabilities',
  'qualification',
  'optional_patients',
  'missed_lunch_break',
])

/** Travel, lateness and greatest lateness at a third each, or the weights that the instance states. */
export function buildObjective({ components }: HomeCareInstance): ObjectiveInput {
  const timeUnit = { name: 'min', seconds: 60 }
  if (components === undefined) {
    const third = { weight: '1/3' }
    return { preset: 'none', timeUnit, terms: { travel: third, lateness: third, greatestLateness: third } }
  }
  const terms: NonNullable<ObjectiveInput['terms']> = {}
  for (const [component, weight] of components) {
    if (weight !== 'HARD') terms[TERM_OF_COMPONENT[component]] = { weight: weightOf(component, weight) }
    else if (!RULES_WHEN_HARD.has(component)) terms[TERM_OF_COMPONENT[component]] = { hard: true }
  }
  const options = { unusedShiftIdles: true, afterOpeningBreak: 'free', balanceRoundUpSeconds: 60 } as const
  return { preset: 'none', timeUnit, terms, options }
}

/** The price of a patient who is left out is the visit's own; the term adds the prices up. */
const weightOf = (component: CostComponent, weight: number): number => (component === 'optional_patients' ? 1 : weight)
