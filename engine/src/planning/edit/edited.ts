import type { Plan, Problem, Stopped, TravelTable } from '../../model/index.ts'

/** A plan, and what it answers. */
export interface Planned {
  readonly problem: Problem
  readonly travel: TravelTable
  readonly plan: Plan
}

/** What comes of an edit; the problem is another object only when the edit changes it. */
export type Edited = Pick<Planned, 'problem' | 'plan'> | { readonly refused: Stopped }
