import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { fault, usageError } from '@hjemrute/engine/errors'
import pg from 'pg'
import { from, to } from 'pg-copy-streams'
import { migrate } from '../database/migrate.ts'
import { SCHEMA } from '../database/names.ts'
import { VERSION } from '../version.ts'

/** What stands beside the tables of a backup. */
interface Manifest {
  readonly format: 1
  readonly version: string
  readonly madeAt: string
  /** Steps that the database had taken. */
  readonly migrations: readonly string[]
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly sha256: string }[]
}

const MANIFEST = 'manifest.json'
/** Sessions end with the database they were opened in: everybody signs in again. */
const LEFT_OUT = ['kysely_migration', 'kysely_migration_lock', 'session']

/**
 * Copies every table of data to a folder, as they were at one instant, while others go on working. `ownerUrl`: the
 * owner, who sees all units. Returns how many rows.
 */
export async function backUp(ownerUrl: string, folder: string, now: number): Promise<number> {
  mkdirSync(folder, { mode: 0o700 })
  return withClient(ownerUrl, async (client) => {
    await client.query('begin isolation level repeatable read read only')
    const tables: Manifest['tables'][number][] = []
    for (const name of await tablesInOrder(client)) {
      const file = join(folder, fileOf(name))
      const copy = client.query(to(`copy ${SCHEMA}.${name} to stdout`))
      await pipeline(copy, createGzip(), createWriteStream(file, { mode: 0o600 }))
      tables.push({ name, rows: copy.rowCount, sha256: sha256Of(file) })
    }
    const manifest: Manifest = {
      format: 1,
      version: VERSION,
      madeAt: new Date(now).toISOString(),
      migrations: await migrationsOf(client),
      tables,
    }
    // Last, so that a copy that was cut short is not taken for a whole one.
    writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
    return tables.reduce((sum, { rows }) => sum + rows, 0)
  })
}

/**
 * Reads a backup into an empty database: all of it or nothing. Jobs that were under way are told as lost. Throws
 * `backup-unreadable`, `backup-of-other-version`, `restore-not-empty`.
 */
export async function restore(ownerUrl: string, folder: string): Promise<number> {
  const { tables, migrations } = manifestOf(folder)
  for (const { name, sha256 } of tables)
    if (sha256Of(join(folder, fileOf(name))) !== sha256)
      throw usageError(fault('backup-unreadable', '', { file: fileOf(name) }))
  await migrate(ownerUrl)
  return withClient(ownerUrl, async (client) => {
    const here = await migrationsOf(client)
    if (here.join() !== migrations.join()) throw usageError(fault('backup-of-other-version'))
    await client.query('begin')
    for (const { name } of tables) {
      const { rows } = await client.query(`select from ${SCHEMA}.${name} limit 1`)
      if (rows.length > 0) throw usageError(fault('restore-not-empty'))
    }
    for (const { name } of tables) {
      const copy = client.query(from(`copy ${SCHEMA}.${name} from stdin`))
      await pipeline(createReadStream(join(folder, fileOf(name))), createGunzip(), copy)
    }
    await client.query(AFTERWARDS)
    await client.query('commit')
    return tables.reduce((sum, { rows }) => sum + rows, 0)
  })
}

/** Numbers go on after the last; the queue is new, so that nobody would ever take up what was under way. */
const AFTERWARDS = `
  do $$ declare numbered record; begin
    for numbered in select table_name as t, column_name as c from information_schema.columns
      where table_schema = '${SCHEMA}' and is_identity = 'YES' loop
      execute format('select setval(pg_get_serial_sequence(%L, %L), coalesce(max(%I), 0) + 1, false) from ${SCHEMA}.%I',
        '${SCHEMA}.' || numbered.t, numbered.c, numbered.c, numbered.t);
    end loop; end $$;
  update ${SCHEMA}.proposal_job set state = 'failed', fault = '${JSON.stringify([fault('job-lost')])}'
    where state in ('waiting', 'running')`

const fileOf = (table: string): string => `${table}.copy.gz`
const sha256Of = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

function manifestOf(folder: string): Manifest {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest
    if (manifest.format === 1) return manifest
  } catch {
    // told below
  }
  throw usageError(fault('backup-unreadable', '', { file: MANIFEST }))
}

async function withClient<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c datestyle=ISO -c search_path=pg_catalog' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`select name from ${SCHEMA}.kysely_migration order by name`)
  return rows.map(({ name }) => name)
}

/** Every table of data, each after those that its rows point at. */
async function tablesInOrder(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; needs: string[] }>(
    `select c.relname as name, coalesce(array_agg(distinct o.relname::text) filter (where o.oid <> c.oid), '{}') as needs
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
     left join pg_class o on o.oid = k.confrelid
     where n.nspname = $1 and c.relkind = 'r' and c.relname <> all($2) group by c.relname order by 1`,
    [SCHEMA, LEFT_OUT],
  )
  const ordered: string[] = []
  while (ordered.length < rows.length) {
    const ready = rows.filter(
      ({ name, needs }) => !ordered.includes(name) && needs.every((each) => ordered.includes(each)),
    )
    if (ready.length === 0) throw new Error('tables point at each other in a ring')
    ordered.push(...ready.map(({ name }) => name))
  }
  return ordered
}
