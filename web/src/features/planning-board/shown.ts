import type { PlanBoard } from '@hjemrute/contract'

/** What every part of the board is given. */
export interface Shown {
  readonly plan: PlanBoard
  /** The visit that the panel tells of. */
  readonly selected: string | undefined
  onSelect(visit: string | undefined): void
}
