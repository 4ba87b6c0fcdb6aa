/** What is composed of search, check and travel: a whole plan from a whole problem. */
export { isMissing } from './legality.ts'
export { nearestNext } from './nearest-next.ts'
export { planDay } from './plan-day.ts'
export type { PlanDayPorts, PlanDayRequest, PlanDayResult } from './plan-day.ts'
export type { Limits, Progress, Search, SearchAnswer, SearchTask, StopRule } from './search-port.ts'
