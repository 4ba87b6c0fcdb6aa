import type { ThreadPool } from '@hjemrute/adapters/threads'
import { asUser } from '../database/as-user.ts'
import type { Asker } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import type { StoredProblem } from '../problems/problems.repository.ts'
import type { BoundThread } from './bound.ts'
import { changeJob } from './proposal-jobs.repository.ts'
import type { JobToDo } from './proposal-jobs.repository.ts'
import type { Enqueue } from './order.ts'
import type { Stop } from './stop.ts'

/** One job under way, as the one who asked for it: what they may not see, the job may not see either. */
export interface Task {
  readonly db: Database
  readonly asker: Asker
  readonly job: string
  readonly toDo: JobToDo
  readonly of: StoredProblem
  readonly pool: ThreadPool
  readonly stop: Stop
  readonly add: Enqueue
  readonly bound: BoundThread
  readonly improvementSeconds?: number
}

/** Progress is told at most this often. Milliseconds. */
const TELL_EVERY = 200

/** Progress comes a hundred times a second, and is written a few times: the latest, one at a time. */
export class Telling {
  private readonly task: Task
  private last = Date.now()
  private under: Promise<unknown>

  constructor(task: Task) {
    this.task = task
    this.under = this.tell(0)
    this.under.catch(() => {}) // `done` throws it
  }

  say(missing: number): void {
    if (Date.now() - this.last < TELL_EVERY) return
    this.last = Date.now()
    this.under = this.under.then(() => this.tell(this.task.of.problem.visits.length - missing))
    this.under.catch(() => {})
  }

  /** Waits for what was said last. Throws where it could not be written. */
  async done(): Promise<void> {
    this.last = Infinity
    await this.under
  }

  private tell(placed: number): Promise<unknown> {
    const { db, asker, job, of } = this.task
    const toPlace = of.problem.visits.length
    return asUser(db, asker, (work) => changeJob(work, job, { state: 'running', placed, toPlace }))
  }
}
