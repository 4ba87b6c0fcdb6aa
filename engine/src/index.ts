/**
 * The public door of the engine: what a program around it needs to read a problem, plan it, and have it judged.
 * Inside the repository the rooms are imported by name (`@hjemrute/engine/check`), never this file.
 */
export { HjemruteError } from './errors.ts'
export type { Fault } from './errors.ts'
export { createRandom } from './random.ts'
export type { Random } from './random.ts'
export { clockOf, toIso, toTicks } from './time.ts'
export type { Clock } from './time.ts'
export { hours, minutes, parseFraction, seconds } from './units.ts'
export type { Fraction, Metres, Ore, Seconds, Ticks } from './units.ts'

export { parsePlan, parseProblem, RULE_NAMES, TERM_NAMES } from './model/index.ts'
export type { Cost, Plan, Problem, ProblemInput, RuleName, TermName, TravelTable, Violation } from './model/index.ts'

export { buildTravel } from './travel/index.ts'
export { checkPlan } from './check/index.ts'
export type { Judgement } from './check/index.ts'
export { lowerBound, solve } from './optimise/index.ts'
export type { SolveParams, SolveResult } from './optimise/index.ts'
export { nearestNext, planDay } from './planning/index.ts'
export type { PlanDayRequest, PlanDayResult } from './planning/index.ts'
export { say, sayFault, sayReason, sayTerm, sayViolation } from './text/index.ts'
export type { Language } from './text/index.ts'
