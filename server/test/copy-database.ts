import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { connect } from '../src/database/connect.ts'
import type { Database } from '../src/database/connect.ts'

/** A database of this file alone: a copy of the one that is ready. */
export interface Copy {
  readonly db: Database
  readonly urls: { readonly owner: string; readonly app: string }
  /** Asks as the owner, past every wall: to see what was written. */
  asOwner(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>
}

export async function copyDatabase(): Promise<Copy> {
  const ready = inject('ready')
  const name = `copy_${randomBytes(6).toString('hex')}`
  const at = (url: string, database: string): string => url.replace(/\/[^/]*$/, `/${database}`)
  const maker = new pg.Client({ connectionString: at(ready.owner, 'postgres') })
  await maker.connect()
  await maker.query(`create database ${name} template ${ready.owner.split('/').at(-1)!}`)
  await maker.end()
  const urls = { owner: at(ready.owner, name), app: at(ready.app, name) }
  const db = connect(urls.app)
  const owner = new pg.Pool({ connectionString: urls.owner, max: 1, options: '-c search_path=hjemrute' })
  owner.on('error', () => {})
  afterAll(async () => {
    await db.destroy()
    await owner.end()
  })
  return { db, urls, asOwner: async (sql, values) => (await owner.query<Record<string, unknown>>(sql, values)).rows }
}
