import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
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
  const { owner, app, stop } = (await ofYourOwn()) ?? (await embedded(folder))
  const { db, close } = await openDatabase({ urls: { owner, app }, folder })
  await seedDemo(db, owner, NOW)
  const queue = await openQueue(app, db, () => {})
  await queue.stop()
  await close()
  project.provide('ready', { owner, app })
  return async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface TestServer {
  readonly owner: string
  readonly app: string
  stop(): Promise<void>
}

async function embedded(folder: string): Promise<TestServer> {
  const server = await startEmbedded(folder)
  return { owner: server.urls.owner!, app: server.urls.app, stop: () => server.stop() }
}

/** A server that is named has a database made on it for the run, and dropped with its copies. */
async function ofYourOwn(): Promise<TestServer | undefined> {
  const { HJEMRUTE_TEST_OWNER_URL: ownerUrl, HJEMRUTE_TEST_APP_URL: appUrl } = process.env
  if (ownerUrl === undefined || appUrl === undefined) return undefined
  const name = `hjemrute_test_${randomBytes(4).toString('hex')}`
  const at = (url: string): string => url.replace(/\/[^/]*$/, `/${name}`)
  const ask = async (work: (client: pg.Client) => Promise<unknown>): Promise<void> => {
    const client = new pg.Client({ connectionString: ownerUrl })
    await client.connect()
    await work(client).finally(() => client.end())
  }
  await ask((client) => client.query(`create database ${name}`))
  const stop = (): Promise<void> =>
    ask(async (client) => {
      const made = [name, 'copy_%'].map((each) => client.escapeLiteral(each)).join(', ')
      const { rows } = await client.query<{ datname: string }>(
        `select datname from pg_database where datname like any (array[${made}]) and pg_get_userbyid(datdba) = current_user`,
      )
      for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`)
    })
  return { owner: at(ownerUrl), app: at(appUrl), stop }
}
