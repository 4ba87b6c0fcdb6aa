import type { Asker, Work } from '../database/as-user.ts'
import type { AddedJob } from './proposal-jobs.repository.ts'

/** What stands in the queue: ids alone. */
export interface Order {
  readonly job: string
  readonly asker: Asker
}

/** Queues a job in the transaction that made it: both are there, or neither. */
export type Enqueue = (work: Work, asker: Asker, added: AddedJob) => Promise<void>

export type LogError = (error: unknown, message: string) => void

export interface WorkSettings {
  /** How long improvements are searched for. Default: by the size of the shift. */
  readonly improvementSeconds?: number
}
