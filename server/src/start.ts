import { fault, usageError } from '@hjemrute/engine/errors'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import { openDatabase } from './database/open-database.ts'
import { seedDemo, seedOtherShifts, warmUpDemo } from './demo/seed-demo.ts'
import type { Database } from './database/connect.ts'
import { openNews } from './proposals/job-news.ts'
import { openQueue } from './proposals/proposal-queue.ts'
import type { ProposalQueue } from './proposals/proposal-queue.ts'

/** A server that runs. */
export interface Running {
  readonly url: string
  stop(): Promise<void>
}

/** What a start is handed beside its settings. */
export interface StartPorts {
  /** Milliseconds since 1970. */
  now(): number
  readonly log: boolean
}

/** Starts everything, in the order that each needs the one before; on a failure what was started is stopped again. */
export async function start(config: Config, { now, log }: StartPorts): Promise<Running> {
  const closers: (() => Promise<unknown>)[] = []
  const stop = async (): Promise<void> => {
    for (const close of closers.reverse()) await close()
  }
  try {
    const { db, urls, close } = await openDatabase({ urls: config.databaseUrls, folder: config.databaseFolder })
    closers.push(close)
    if (config.demo && urls.owner !== undefined) await seedDemo(db, urls.owner, now())
    const logError = (error: unknown, message: string): void => {
      if (log) console.error(message, error instanceof Error ? error.stack : error)
    }
    const queue = await openQueue(urls.app, db, logError)
    closers.push(() => queue.stop())
    if (config.takesJobs) await queue.work()
    const news = await openNews(urls.app)
    closers.push(() => news.stop())
    const app = await buildApp({ db, queue, news, demo: config.demo, now, log })
    closers.push(() => app.close())
    const url = await listen(() => app.listen({ host: '127.0.0.1', port: config.port }), config.port)
    if (config.demo) readyDemo(config, db, queue, now()).catch((error: unknown) => logError(error, 'demo'))
    return { url: url.replace('127.0.0.1', 'localhost'), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** What the first who looks meets first; then the shifts that they may look at after. */
async function readyDemo({ takesJobs }: Config, db: Database, queue: ProposalQueue, now: number): Promise<void> {
  if (takesJobs) await warmUpDemo(db, queue, now)
  await seedOtherShifts(db, now)
}

async function listen(open: () => Promise<string>, port: number): Promise<string> {
  try {
    return await open()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw usageError(fault('server-port-taken', '', { port }))
    throw error
  }
}
