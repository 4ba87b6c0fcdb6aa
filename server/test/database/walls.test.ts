import { HjemruteError } from '@hjemrute/engine/errors'
import { beforeAll, describe, expect, test } from 'vitest'
import { asUser } from '../../src/database/as-user.ts'
import { connect } from '../../src/database/connect.ts'
import { assertSafe } from '../../src/database/migrate.ts'
import { copyDatabase } from '../copy-database.ts'
import type { Copy } from '../copy-database.ts'

/** What the database refuses by itself, whatever the program above it asks. */
let copy: Copy
beforeAll(async () => {
  copy = await copyDatabase()
  await copy.asOwner(`insert into municipality values ('other', 'En annen kommune')`)
  await copy.asOwner(`insert into unit values ('other', 'enhet-08', 'Samme navn, annet sted', 'homeNursing'),
    ('demo', 'enhet-09', 'Naboenheten', 'homeNursing')`)
  await copy.asOwner(`insert into account values ('stranger', 'other', 'Fremmed'), ('neighbour', 'demo', 'Nabo')`)
  await copy.asOwner(`insert into account_role values ('stranger', 'other', 'enhet-08', 'planner'),
    ('neighbour', 'demo', 'enhet-09', 'planner')`)
})

const TABLES = ['shiftToPlan', 'problem', 'plan'] as const
const demo = { account: 'demo', municipality: 'demo' }

test.each(TABLES)('%s: its own planner sees rows, so that the tests below can fail', async (table) => {
  const rows = await asUser(copy.db, demo, (work) => work.selectFrom(table).selectAll().execute())
  expect(rows.length).toBeGreaterThan(0)
})

describe.each([
  ['a planner of another municipality', { account: 'stranger', municipality: 'other' }],
  ['who says to be of this municipality and is not', { account: 'stranger', municipality: 'demo' }],
  ['a planner of the next unit', { account: 'neighbour', municipality: 'demo' }],
  ['nobody', { account: '', municipality: '' }],
])('%s', (_who, asker) => {
  test.each(TABLES)('sees nothing of %s', async (table) => {
    expect(await asUser(copy.db, asker, (work) => work.selectFrom(table).selectAll().execute())).toEqual([])
  })

  test('writes nothing there either', async () => {
    const row = { municipalityId: 'demo', unitId: 'enhet-08', date: '2027-01-01', kind: 'day' }
    const write = asUser(copy.db, asker, (work) => work.insertInto('shiftToPlan').values(row).execute())
    await expect(write).rejects.toThrow('row-level security')
  })
})

test('outside a transaction of somebody a connection sees nothing, also after somebody used it', async () => {
  await asUser(copy.db, demo, (work) => work.selectFrom('plan').selectAll().execute())
  expect(await copy.db.selectFrom('plan').selectAll().execute()).toEqual([])
})

const KEPT = ['problem', 'plan', 'publication', 'access_log', 'edit', 'edit_reason', 'habit_decision']
const KEPT_OF_UNIT = ['feedback', 'feedback_reply', 'planning_measure']
test.each([...KEPT, ...KEPT_OF_UNIT])('%s: not even its owner changes what was written', async (table) => {
  for (const change of [`delete from ${table}`, `truncate ${table} cascade`])
    await expect(copy.asOwner(change)).rejects.toThrow(/kept as they were written/)
  await expect(copy.asOwner(`update ${table} set municipality_id = municipality_id`)).rejects.toThrow(/kept/)
})

test('the application may not give itself a role, nor read a session', async () => {
  const role = { accountId: 'demo', municipalityId: 'demo', unitId: 'enhet-09', role: 'leader' as const }
  const give = asUser(copy.db, demo, (work) => work.insertInto('accountRole').values(role).execute())
  await expect(give).rejects.toThrow('permission denied')
})

test('an account that could see past the walls is refused at the start', async () => {
  const strong = connect(copy.urls.owner)
  const refusal = await assertSafe(strong).catch((error: unknown) => error)
  await strong.destroy()
  expect(refusal).toBeInstanceOf(HjemruteError)
  expect((refusal as HjemruteError).faults[0]!.code).toBe('database-role-too-strong')
  await expect(assertSafe(copy.db)).resolves.toBeUndefined()
})
