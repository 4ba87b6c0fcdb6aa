import type { Foreseen, LaneOffer } from '../model/index.ts'

/** Answers while a visit is held in the hand. Made once for a snapshot of the plan; read only, no DOM, no Node. */
export interface Preview {
  /** For each shift, in the problem's order: its best place for a place of a visit, or the shortest reason against it. */
  lift(visit: string, place: number): readonly LaneOffer[]
  /** What dropping it there would change; `at` and `exact` as in the edit `place`. */
  at(visit: string, place: number, shift: string, at: string, exact: boolean): Foreseen
}
