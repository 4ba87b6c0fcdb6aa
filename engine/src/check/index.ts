export { checkPlan } from './check-plan.ts'
export type { CheckOptions, Judgement } from './check-plan.ts'
export { RULES, TERMS } from './catalogue.ts'
export { costLine, recomputeCost } from './recompute-cost.ts'
export { replayPlan } from './replay-plan.ts'
export type { Rule, Term } from './catalogue.ts'
export type {
  PlacedPlace,
  ReplayedLeg,
  ReplayedPlan,
  ReplayedRoute,
  ReplayedStop,
  ReplayedVisit,
} from './replayed-plan.ts'
export { workingTimeVerdicts } from './rules/working-time.ts'
export type { Verdict } from './rules/working-time.ts'
