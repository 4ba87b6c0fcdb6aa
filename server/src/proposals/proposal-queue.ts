import { ThreadPool } from '@hjemrute/adapters/threads'
import { fault, HjemruteError } from '@hjemrute/engine/errors'
import { randomBytes } from 'node:crypto'
import { PgBoss } from 'pg-boss'
import { asUser } from '../database/as-user.ts'
import type { Asker } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { QUEUE_SCHEMA } from '../database/names.ts'
import { addProposal, startFor } from '../edits/proposal-step.ts'
import { problemForMachine } from '../problems/problems.repository.ts'
import type { StoredProblem } from '../problems/problems.repository.ts'
import { makeProposal } from './make-proposal.ts'
import { changeJob, problemOf } from './proposal-jobs.repository.ts'

const QUEUE = 'proposal'
/** What stands in the queue: ids alone. */
interface Order {
  readonly job: string
  readonly asker: Asker
}

/** As long as a first plan of a department takes on a cold thread. */
const WARM_UP_SECONDS = 2

export type LogError = (error: unknown, message: string) => void

/** Has proposals made, in the order they were asked for, by this process or by others on the same database. */
export interface ProposalQueue {
  add(order: Order): Promise<void>
  /** Takes jobs here too. */
  work(): Promise<void>
  /** Searches once for nothing: a thread that has searched answers the first who asks in half the time. */
  warmUp(of: Pick<StoredProblem, 'problem' | 'travel'>): Promise<void>
  stop(): Promise<void>
}

/** A worker that has said nothing for this long is gone, and its job goes to another. Seconds. */
const GONE_AFTER = 120
/** Progress is told at most this often. Milliseconds. */
const TELL_EVERY = 200

export async function openQueue(connectionString: string, db: Database, logError: LogError): Promise<ProposalQueue> {
  const boss = new PgBoss({ connectionString, schema: QUEUE_SCHEMA, createSchema: false, useListenNotify: true })
  boss.on('error', (error) => logError(error, 'queue'))
  await boss.start()
  await boss.createQueue(QUEUE, { notify: true, retryLimit: 2, expireInSeconds: GONE_AFTER })
  const pool = new ThreadPool()
  return {
    add: async (order) => {
      await boss.send(QUEUE, order)
    },
    work: async () => {
      await boss.work<Order>(QUEUE, { pollingIntervalSeconds: 2 }, async ([message]) => {
        if (message !== undefined) await carryOut(db, pool, message.data, logError)
      })
    },
    warmUp: async (of) => {
      await makeProposal(pool, of, () => {}, WARM_UP_SECONDS)
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  }
}

/** Makes one proposal as the one who asked for it: what they may not see, the job may not see either. */
async function carryOut(db: Database, pool: ThreadPool, { job, asker }: Order, logError: LogError): Promise<void> {
  try {
    const { of, start } = await asUser(db, asker, async (work) => {
      const of = await problemForMachine(work, { problem: await problemOf(work, job) })
      return { of, start: await startFor(work, of.shiftId) }
    })
    const toPlace = of.problem.visits.length
    const tell = (placed: number): Promise<void> =>
      asUser(db, asker, (work) => changeJob(work, job, { state: 'running', placed, toPlace }))
    await tell(0)
    const telling = new Telling(tell)
    const { plan } = await makeProposal(pool, { ...of, start }, ({ missing }) => telling.say(toPlace - missing))
    await telling.done()
    await asUser(db, asker, async (work) => {
      const { id: planId } = await addProposal(work, asker, of, plan)
      await changeJob(work, job, { state: 'done', planId })
    })
  } catch (error) {
    const told =
      error instanceof HjemruteError ? error.faults : [fault('server-mistake', '', { reference: reference() })]
    logError(error, `job ${job}: ${told[0]!.code} ${told[0]!.values['reference'] ?? ''}`)
    await asUser(db, asker, (work) => changeJob(work, job, { state: 'failed', fault: JSON.stringify(told) }))
  }
}

const reference = (): string => randomBytes(3).toString('hex').toUpperCase()

/** Progress comes a hundred times a second, and is written a few times: the latest, one at a time. */
class Telling {
  private readonly tell: (placed: number) => Promise<void>
  private last = 0
  private under: Promise<void> = Promise.resolve()

  constructor(tell: (placed: number) => Promise<void>) {
    this.tell = tell
  }

  say(placed: number): void {
    if (Date.now() - this.last < TELL_EVERY) return
    this.last = Date.now()
    this.under = this.under.then(() => this.tell(placed))
  }

  done(): Promise<void> {
    this.last = Infinity
    return this.under
  }
}
