/** The search. One small door: what it is asked, and what it answers. */
export { lowerBound } from './lower-bound/lower-bound.ts'
export type { LowerBound, LowerBoundOptions, LowerBoundParts } from './lower-bound/lower-bound.ts'
export { solve } from './solve.ts'
export { retime } from './retime/retime.ts'
export { ruleAgainst } from './explain/rule-against.ts'
export { worldOf } from './explain/world.ts'
export { explainUnassigned } from './explain/unassigned-reasons.ts'
export type { Budget, Progress, SolveParams, SolveResult } from './solve-params.ts'
