import { CompiledQuery } from 'kysely'
import { PgBoss } from 'pg-boss'
import type { SendOptions } from 'pg-boss'
import type { Work } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { QUEUE_SCHEMA } from '../database/names.ts'
import type { StoredProblem } from '../problems/problems.repository.ts'
import type { Enqueue, LogError, Order, WorkSettings } from './order.ts'
import type { JobKind } from './proposal-jobs.repository.ts'
import { openWorker } from './proposal-worker.ts'
import type { ProposalWorker } from './proposal-worker.ts'

/** Has proposals made, by this process or by others on the same database; units take turns. */
export interface ProposalQueue {
  readonly add: Enqueue
  /** Takes jobs here too. */
  work(settings?: WorkSettings): Promise<void>
  /** Searches once for nothing: a thread that has searched answers the first who asks in half the time. */
  warmUp(of: Pick<StoredProblem, 'problem' | 'travel'>): Promise<void>
  /** Lets what is under way end with the best so far. */
  stop(): Promise<void>
}

const KINDS: readonly JobKind[] = ['proposal', 'improvement']
/** Jobs end here that no worker came to the end of. */
const LOST = 'lost'

/** A worker says that it is alive this often; when it has not for so long, its job goes to another. Seconds; the queue allows no less. */
const SIGN_OF_LIFE_EVERY = 3
const GONE_AFTER = 10
/** How often somebody looks for workers that are gone. Seconds. */
const LOOK_EVERY = 3
/** Longer than any job takes, also one of a worker that is alive and does not come to an end. Seconds. */
const STUCK_AFTER = 300
/** A job that has killed so many workers is not tried on another. */
const MOST_RETRIES = 2
/** The queue itself tells of new jobs; this is for a word that was lost. Seconds. */
const LOOK_FOR_JOBS_EVERY = 2
/** What is under way has this long at a stop. Milliseconds. */
const LEAVE_WITHIN = 5000

export async function openQueue(connectionString: string, db: Database, logError: LogError): Promise<ProposalQueue> {
  const boss = new PgBoss({
    connectionString,
    schema: QUEUE_SCHEMA,
    createSchema: false,
    useListenNotify: true,
    superviseIntervalSeconds: LOOK_EVERY,
    monitorIntervalSeconds: LOOK_EVERY,
  })
  boss.on('error', (error) => logError(error, 'queue'))
  await boss.start()
  await openQueues(boss)
  let worker: ProposalWorker | undefined
  const add: Enqueue = async (work, asker, { job, kind, turn }) => {
    await boss.send(kind, { job, asker } satisfies Order, { priority: -turn, db: through(work) })
  }
  const openOnce = async (settings: WorkSettings = {}): Promise<ProposalWorker> =>
    (worker ??= await openWorker({ connectionString, db, add, logError, ...settings }))
  return {
    add,
    work: async (settings) => {
      const { carryOut, giveUp } = await openOnce(settings)
      const asked = { pollingIntervalSeconds: LOOK_FOR_JOBS_EVERY, heartbeatRefreshSeconds: SIGN_OF_LIFE_EVERY }
      for (const kind of KINDS) await boss.work<Order>(kind, asked, async ([message]) => carryOut(message!.data))
      await boss.work<Order>(LOST, asked, async ([message]) => giveUp(message!.data))
    },
    warmUp: async (of) => (await openOnce()).warmUp(of),
    stop: async () => {
      worker?.hurry()
      await boss.stop({ graceful: true, timeout: LEAVE_WITHIN })
      await worker?.stop()
    },
  }
}

async function openQueues(boss: PgBoss): Promise<void> {
  await boss.createQueue(LOST, { notify: true })
  const settings = {
    notify: true,
    retryLimit: MOST_RETRIES,
    heartbeatSeconds: GONE_AFTER,
    expireInSeconds: STUCK_AFTER,
    deadLetter: LOST,
  }
  for (const kind of KINDS) {
    await boss.createQueue(kind, settings)
    await boss.updateQueue(kind, settings) // of a database that an earlier version made
  }
}

/** The queue's own statements in somebody's transaction. */
const through = (work: Work): NonNullable<SendOptions['db']> => ({
  executeSql: async (text, values = []) => {
    const { rows } = await work.executeQuery(CompiledQuery.raw(text, [...values]))
    return { rows: [...rows] }
  },
})
