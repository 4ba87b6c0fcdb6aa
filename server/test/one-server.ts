import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../src/database/open-database.ts'
import { startEmbedded } from '../src/database/embedded.ts'
import { seedDemo } from '../src/demo/seed-demo.ts'
import { openQueue } from '../src/proposals/proposal-queue.ts'
import { NOW } from './now.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of a database that is ready, to be copied and not used. */
    ready: { owner: string; app: string }
  }
}

/** One database server for all files; its first database is made ready once, with the demo in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'hjemrute-server-'))
  const server = await startEmbedded(folder)
  const { owner, app } = server.urls
  const { db, close } = await openDatabase({ urls: { owner: owner!, app }, folder })
  await seedDemo(db, owner!, NOW)
  const queue = await openQueue(app, db, () => {})
  await queue.stop()
  await close()
  project.provide('ready', { owner: owner!, app })
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
