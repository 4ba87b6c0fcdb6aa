/** The search. One small door: what it is asked, and what it answers. */
export { solve } from './solve.ts'
export type { Budget, Progress, SolveParams, SolveResult } from './solve-params.ts'
