import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../app.ts'
import type { Client, TestApp } from '../app.ts'

let server: TestApp
let planner: Client
let shift: string
beforeAll(async () => {
  server = await testApp()
  planner = await server.as('planner')
  shift = (await planner.ask('listShifts', {})).body.shifts[0]!.id
})

test('what is missing is told by person, in words, and reading it leaves a trace', async () => {
  const { body } = await planner.ask('readQuality', {})
  expect(body).toMatchObject({ shifts: 1, visits: 152, isMeasured: false })
  for (const { message, effect, name, subject } of body.rows) {
    expect([message, effect].join(' ')).not.toMatch(/[{}⟨⟩]|undefined/)
    if (subject.kind !== 'unit') expect(name).not.toBe('')
  }
  const traces = await server.asOwner(
    `select cardinality(recipients) as people from access_log where route = 'readQuality'`,
  )
  expect(traces).toEqual([{ people: 106 }])
})

test('put right in place: a new version with who and why, and a correction that stands', async () => {
  const day = '2026-12-02'
  const [row] = await server.asOwner(`select document -> 'visits' -> 0 ->> 'id' as id from problem`)
  const visit = String(row!['id'])
  const window = { opens: `${day}T08:00:00+01:00`, closes: `${day}T12:00:00+01:00` }
  const { status, body } = await planner.ask(
    'fixVisit',
    { shift, visit },
    { minutes: 35, window, why: 'Tok lengre tid' },
  )
  expect([status, body.version]).toEqual([201, 2])
  const [stored] = await server.asOwner(
    `select why, made_by, document -> 'visits' -> 0 as visit from problem where version = 2`,
  )
  expect(stored).toMatchObject({ why: 'Tok lengre tid', made_by: 'demo' })
  expect(stored!['visit']).toMatchObject({ windows: [{ opens: window.opens }], staffing: [{ duration: 2100 }] })
  const kept = await server.asOwner('select path, ended from correction order by path')
  expect(kept).toEqual([
    { path: 'staffing', ended: null },
    { path: 'windows', ended: null },
  ])
})

test('what cannot be is refused, and nothing is stored; a leader looks and changes nothing', async () => {
  const visit = String(
    (await server.asOwner(`select document -> 'visits' -> 0 ->> 'id' as id from problem limit 1`))[0]!['id'],
  )
  const window = { opens: '2026-12-02T14:00:00+01:00', closes: '2026-12-02T08:00:00+01:00' }
  expect((await planner.ask('fixVisit', { shift, visit }, { window, why: 'x' })).code).toBe(
    'visit-window-closed-before-open',
  )
  expect((await planner.ask('fixVisit', { shift, visit: 'nobody' }, { minutes: 10, why: 'x' })).code).toBe(
    'record-not-found',
  )
  expect(await server.asOwner('select max(version) as version from problem')).toEqual([{ version: 2 }])
  const leader = await server.as('leader')
  expect((await leader.ask('readQuality', {})).status).toBe(200)
  expect((await leader.ask('fixVisit', { shift, visit }, { minutes: 10, why: 'x' })).code).toBe('access-denied')
})
