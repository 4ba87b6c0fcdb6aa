import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { JOB_CHANNEL } from './proposal-jobs.repository.ts'

/** Who looks at a shift listens here; the message is the shift's id (migration 0002). */
const SHIFT_CHANNEL = 'hjemrute_shift'

/** Tells when a job or a shift has changed, whichever process changed it. */
export interface JobNews {
  /** Calls `heard` at each change until the function that comes back is called. */
  follow(id: string, heard: () => void): () => void
  stop(): Promise<void>
}

const TRY_AGAIN_AFTER = 500

/** Listens to the database on a connection of its own, and again when the line was lost. */
export async function openNews(connectionString: string): Promise<JobNews> {
  const emitter = new EventEmitter()
  emitter.setMaxListeners(0)
  let client: pg.Client | undefined
  let stopped = false

  const listen = async (): Promise<void> => {
    const next = new pg.Client({ connectionString, keepAlive: true })
    next.on('notification', ({ payload }) => emitter.emit(payload ?? ''))
    next.on('error', () => void again(next))
    await next.connect()
    await next.query(`listen ${JOB_CHANNEL}; listen ${SHIFT_CHANNEL}`)
    client = next
    // What happened while nobody listened: everyone who follows looks once.
    for (const id of emitter.eventNames()) emitter.emit(id)
  }
  const again = async (lost: pg.Client): Promise<void> => {
    lost.removeAllListeners('notification')
    client = undefined
    while (!stopped && client === undefined) {
      await wait(TRY_AGAIN_AFTER)
      await listen().catch(() => {})
    }
  }

  await listen()
  return {
    follow: (id, heard) => {
      emitter.on(id, heard)
      return () => emitter.off(id, heard)
    },
    stop: async () => {
      stopped = true
      await client?.end()
    },
  }
}
