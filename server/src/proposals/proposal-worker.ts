import { ThreadPool } from '@hjemrute/adapters/threads'
import { fault, HjemruteError } from '@hjemrute/engine/errors'
import { randomBytes } from 'node:crypto'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { problemForMachine } from '../problems/problems.repository.ts'
import { openBoundThread } from './bound.ts'
import { improve } from './improve.ts'
import { openNews } from './job-news.ts'
import { makeProposal } from './make-proposal.ts'
import { changeJob, jobToDo } from './proposal-jobs.repository.ts'
import type { Enqueue, LogError, Order, WorkSettings } from './order.ts'
import { propose } from './propose.ts'
import { Stop } from './stop.ts'
import type { Task } from './task.ts'

/** Carries jobs out, in this process. */
export interface ProposalWorker {
  carryOut(order: Order): Promise<void>
  /** Tells that nobody came to the end of a job. */
  giveUp(order: Order): Promise<void>
  warmUp(of: Pick<Task['of'], 'problem' | 'travel'>): Promise<void>
  /** Lets everything under way end with the best so far. */
  hurry(): void
  stop(): Promise<void>
}

export interface WorkerParts extends WorkSettings {
  readonly connectionString: string
  readonly db: Database
  readonly add: Enqueue
  readonly logError: LogError
}

/** As long as a first plan of a department takes on a cold thread. Seconds. */
const WARM_UP_SECONDS = 2

export async function openWorker(parts: WorkerParts): Promise<ProposalWorker> {
  const { connectionString, db, add, logError } = parts
  const pool = new ThreadPool()
  const news = await openNews(connectionString)
  const bound = openBoundThread()
  const under = new Map<Stop, Task['toDo']['kind']>()

  const tell = (asker: Order['asker'], job: string, faults: HjemruteError['faults']): Promise<unknown> =>
    asUser(db, asker, (work) => changeJob(work, job, { state: 'failed', fault: faults }))

  const carryOut = async ({ job, asker }: Order): Promise<void> => {
    const stop = new Stop()
    const read = (): Promise<Task['toDo']> => asUser(db, asker, (work) => jobToDo(work, job))
    const hear = async (): Promise<void> => stop.heed((await read()).wish)
    const unfollow = news.follow(job, () => void hear().catch((error: unknown) => logError(error, `job ${job}`)))
    try {
      const toDo = await read()
      if (isOver(toDo)) return
      stop.heed(toDo.wish)
      // Somebody waits for a proposal; what is better for somebody else can be a little less so.
      if (toDo.kind === 'proposal') for (const [each, kind] of under) if (kind === 'improvement') each.stop()
      under.set(stop, toDo.kind)
      const of = await asUser(db, asker, (work) => problemForMachine(work, { problem: toDo.problemId }))
      const task = { db, asker, job, toDo, of, pool, stop, add, bound, ...settingsOf(parts) }
      await (toDo.kind === 'proposal' ? propose(task) : improve(task))
    } catch (error) {
      const told = faultsOf(error)
      logError(error, `job ${job}: ${told[0]!.code} ${told[0]!.values['reference'] ?? ''}`)
      await tell(asker, job, told)
    } finally {
      unfollow()
      under.delete(stop)
    }
  }

  return {
    carryOut,
    giveUp: async ({ job, asker }) => {
      await tell(asker, job, [fault('job-lost')])
    },
    warmUp: async ({ problem, travel }) => {
      const order = { problem, travel, seconds: WARM_UP_SECONDS }
      await makeProposal(order, { pool, stop: new Stop(), onProgress: () => {} })
    },
    hurry: () => {
      for (const stop of under.keys()) stop.stop()
    },
    stop: async () => {
      await news.stop()
      await bound.stop()
    },
  }
}

const isOver = ({ state }: Task['toDo']): boolean => state !== 'waiting' && state !== 'running'

const settingsOf = ({ improvementSeconds }: WorkSettings): WorkSettings =>
  improvementSeconds === undefined ? {} : { improvementSeconds }

/** A mistake of ours is told by a reference to look up in the log. */
function faultsOf(error: unknown): HjemruteError['faults'] {
  if (error instanceof HjemruteError) return error.faults
  return [fault('server-mistake', '', { reference: randomBytes(3).toString('hex').toUpperCase() })]
}
