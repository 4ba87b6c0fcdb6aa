import type { Plan } from '@hjemrute/engine/model'
import type { Progress, SearchTask, StopRule } from '@hjemrute/engine/planning'

/** What a search thread is handed. Instants are milliseconds since 1970. */
export interface ThreadTask {
  readonly task: SearchTask
  /** When the run began, and when the clock on the wall ends the search. */
  readonly startedAt: number
  readonly endsAt: number | undefined
  /** Not 0: stop at the next opportunity. */
  readonly stopFlag: Int32Array
}

/** What a search thread tells while it works, and once when a task is done. `plan` comes along now and then only. */
export type ThreadMessage =
  | { readonly kind: 'progress'; readonly progress: Progress; readonly plan: Plan | undefined }
  | { readonly kind: 'done'; readonly found: Found }

export interface Found {
  readonly plan: Plan
  /** As the search counts it, without what is missing: to choose among threads. */
  readonly cost: number
  readonly iterations: number
  readonly firstLegalSeconds: number | null
  readonly stopRule: StopRule
}

/** Mandatory visits and activities that a plan leaves without a place. */
export const missingIn = ({ unassigned }: Plan): number => unassigned.filter(({ mandatory }) => mandatory).length
