import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { backUp, restore } from '../../src/backup/backup.ts'
import { copyDatabase } from '../copy-database.ts'
import { NOW } from '../now.ts'

const at = (url: string, database: string): string => url.replace(/\/[^/]*$/, `/${database}`)

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=hjemrute' })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

/** Every row of every table, whatever it is. */
async function everything(url: string): Promise<Record<string, unknown>[]> {
  const tables = await ask(
    url,
    `select tablename from pg_tables where schemaname = 'hjemrute' and tablename not like 'kysely%' order by 1`,
  )
  const all = []
  for (const { tablename } of tables)
    all.push(
      ...(await ask(
        url,
        `select '${String(tablename)}' as t, count(*), md5(string_agg(r::text, '' order by r::text)) from "${String(tablename)}" r`,
      )),
    )
  return all
}

test('a backup read into an empty database gives every row again, and a damaged one gives none', async () => {
  const copy = await copyDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'hjemrute-backup-'))
  const empty = `empty_${process.pid}`
  const { owner } = copy.urls
  await ask(
    owner,
    `insert into feedback_reply (feedback_id, municipality_id, unit_id, kind, words, made_by)
      select id, municipality_id, unit_id, 'answer', 'Ja.', 'demo' from feedback`,
  )
  await ask(owner, `create database ${empty}`)
  onTestFinished(async () => {
    rmSync(folder, { recursive: true, force: true })
    await ask(owner, `drop database ${empty} with (force)`)
  })
  const backup = join(folder, 'monday')
  expect(await backUp(owner, backup, NOW)).toBeGreaterThan(10)
  const other = at(owner, empty)
  await restore(other, backup)
  expect(await everything(other)).toEqual(await everything(owner))

  // Rows that count themselves go on counting after the last.
  const next = `insert into feedback_reply (feedback_id, municipality_id, unit_id, kind, words, made_by)
    select feedback_id, municipality_id, unit_id, 'closed', '', made_by from feedback_reply returning number`
  expect(await ask(other, next)).toEqual(await ask(owner, next))

  await expect(restore(other, backup)).rejects.toMatchObject({ faults: [{ code: 'restore-not-empty' }] })
  writeFileSync(join(backup, 'plan.copy.gz'), 'damaged')
  await expect(restore(other, backup)).rejects.toMatchObject({ faults: [{ code: 'backup-unreadable' }] })
})
