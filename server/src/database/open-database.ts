import { fault, HjemruteError } from '@hjemrute/engine/errors'
import { sql } from 'kysely'
import { connect } from './connect.ts'
import type { Database } from './connect.ts'
import { assertSafe, migrate } from './migrate.ts'
import type { DatabaseUrls } from './names.ts'

/** The database as the application sees it. */
export interface OpenDatabase {
  readonly db: Database
  readonly urls: DatabaseUrls
  close(): Promise<void>
}

export interface DatabaseSettings {
  /** A database of somebody else's; `undefined`: the embedded one. */
  readonly urls: DatabaseUrls | undefined
  /** Where the embedded one keeps its data. */
  readonly folder: string
}

/** Opens the database, starting our own where none is named, and brings it up to date where we may. */
export async function openDatabase({ urls: named, folder }: DatabaseSettings): Promise<OpenDatabase> {
  const embedded = named === undefined ? await (await import('./embedded.ts')).startEmbedded(folder) : undefined
  const urls = named ?? embedded!.urls
  const db = connect(urls.app)
  const close = async (): Promise<void> => {
    await db.destroy()
    await embedded?.stop()
  }
  try {
    await answers(db)
    if (urls.owner !== undefined) await migrate(urls.owner)
    await assertSafe(db)
    return { db, urls, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function answers(db: Database): Promise<void> {
  try {
    await sql`select 1`.execute(db)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new HjemruteError('usage', [fault('database-silent', '', { reason })], { cause: error })
  }
}
