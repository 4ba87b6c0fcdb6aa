import { fault, HjemruteError } from '@hjemrute/engine/errors'
import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { connect } from './connect.ts'
import type { Database } from './connect.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { APP_ROLE, SCHEMA } from './names.ts'

/** Brings a database up to today, as its owner. Safe to run by several at once: the second waits and finds it done. */
export async function migrate(ownerUrl: string): Promise<void> {
  const db = connect(ownerUrl)
  try {
    await sql.raw(`create schema if not exists ${SCHEMA}`).execute(db)
    const { error } = await migratorOf(db).migrateToLatest()
    if (error !== undefined) throw error
    // Whether all steps have run may be seen by the one who is bound by them.
    await sql.raw(`grant select on ${SCHEMA}.kysely_migration to ${APP_ROLE}`).execute(db)
  } finally {
    await db.destroy()
  }
}

const migratorOf = (db: Database): Migrator =>
  new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
    migrationTableSchema: SCHEMA,
  })

/**
 * Holds a connection to what it must be: an account that row-level security binds, on a database that is up to date.
 * Throws `HjemruteError`: `database-role-too-strong`, `database-not-migrated`.
 */
export async function assertSafe(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string; strong: boolean; owns: boolean }>`
    select rolname as name, rolsuper or rolbypassrls as strong,
      exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = ${SCHEMA} and c.relowner = r.oid) as owns
    from pg_roles r where rolname = current_user`.execute(db)
  const role = rows[0]!
  if (role.strong || role.owns)
    throw new HjemruteError('usage', [fault('database-role-too-strong', '', { role: role.name })])
  const missing = await missingMigrations(db)
  if (missing > 0) throw new HjemruteError('usage', [fault('database-not-migrated', '', { migrations: missing })])
}

async function missingMigrations(db: Database): Promise<number> {
  const all = Object.keys(MIGRATIONS)
  try {
    const { rows } = await sql<{ name: string }>`select name from ${sql.table(`${SCHEMA}.kysely_migration`)}`.execute(
      db,
    )
    const done = new Set(rows.map(({ name }) => name))
    return all.filter((name) => !done.has(name)).length
  } catch {
    return all.length // no such table, or none that we may read
  }
}
