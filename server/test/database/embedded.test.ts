import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { startEmbedded } from '../../src/database/embedded.ts'
import { serverPrograms } from '../../src/database/server-programs.ts'

const folder = mkdtempSync(join(tmpdir(), 'hjemrute-embedded-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(sql)
  await client.end()
  return rows
}

test('what was acknowledged is there after the server was killed, and one that was left running is taken over', async () => {
  const first = await startEmbedded(folder)
  await ask(first.urls.owner!, 'create table kept as select 1 as number')
  const lock = join(serverPrograms(folder)!.folder, 'data', 'postmaster.pid')
  process.kill(Number(readFileSync(lock, 'utf8').split('\n')[0]), 'SIGKILL')

  const second = await startEmbedded(folder)
  expect(await ask(second.urls.owner!, 'select number from kept')).toEqual([{ number: 1 }])

  // Nobody stopped it: the next process finds it running.
  const third = await startEmbedded(folder)
  expect(third.urls).toEqual(second.urls)
  expect(await ask(third.urls.owner!, 'select number from kept')).toEqual([{ number: 1 }])
  await third.stop()
  await expect(ask(third.urls.owner!, 'select 1')).rejects.toThrow()
})
