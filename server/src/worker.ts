import { fault, usageError } from '@hjemrute/engine/errors'
import { readConfig } from './config.ts'
import { openDatabase } from './database/open-database.ts'
import { openQueue } from './proposals/proposal-queue.ts'
import { runUntilStopped } from './run-until-stopped.ts'

/** Takes jobs of a database and nothing else: one process of as many as are wanted, on this machine or another. */
async function work(): Promise<() => Promise<void>> {
  const { databaseUrls, databaseFolder } = readConfig({ ...process.env, HJEMRUTE_DEMO: '0' })
  if (databaseUrls === undefined) throw usageError(fault('worker-without-database'))
  const { db, urls, close } = await openDatabase({ urls: databaseUrls, folder: databaseFolder })
  const logError = (error: unknown, message: string): void =>
    console.error(message, error instanceof Error ? error.stack : error)
  const queue = await openQueue(urls.app, db, logError)
  await queue.work()
  console.log('Hjemrute: takes jobs')
  return async () => {
    await queue.stop()
    await close()
  }
}

runUntilStopped(work)
