import type { ProblemInput } from '@hjemrute/engine/model'
import { beforeAll, describe, expect, test } from 'vitest'
import { withCorrections } from '../../src/corrections/with-corrections.ts'
import { asUser } from '../../src/database/as-user.ts'
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

const demo = { account: 'demo', municipality: 'demo' }
const unit = { municipalityId: 'demo', unitId: 'enhet-08' }
const latest = async (): Promise<ProblemInput> =>
  (await server.asOwner('select document from problem where shift_id = $1 order by version desc limit 1', [shift]))[0]![
    'document'
  ] as ProblemInput
const traces = () => server.asOwner('select route, recipients from access_log order by id')

describe('one search box', () => {
  test('three letters find somebody, and what was shown leaves a trace', async () => {
    const { recipients } = await latest()
    const { id, name } = recipients![0]!
    const before = (await traces()).length
    const { body } = await planner.ask('search', {}, { words: name!.slice(0, 3) })
    const found = body.found.filter(({ kind }) => kind === 'recipient')
    expect(found.length).toBeGreaterThan(0)
    for (const each of found) expect(each.name).toMatch(new RegExp(`(^| )${name!.slice(0, 3)}`, 'i'))
    const whole = await planner.ask('search', {}, { words: name!.toLowerCase() })
    expect(whole.body.found[0]).toMatchObject({ kind: 'recipient', id, name })
    expect(whole.body.found.some(({ kind, recipient }) => kind === 'visit' && recipient === id)).toBe(true)
    const left = (await traces()).slice(before)
    expect(left.map(({ route }) => route)).toEqual(['search', 'search'])
    expect([...(left[0]!['recipients'] as string[])].sort()).toEqual(found.map((each) => each.id).sort())
  })

  test('caregivers are found too, and nothing finds nobody without a trace', async () => {
    const { caregivers } = await latest()
    const { id, name } = caregivers![0]!
    const { body } = await planner.ask('search', {}, { words: name! })
    expect(body.found[0]).toMatchObject({ kind: 'caregiver', id })
    const before = (await traces()).length
    for (const words of ['', '  ', 'xyzzy']) expect((await planner.ask('search', {}, { words })).body.found).toEqual([])
    expect(await traces()).toHaveLength(before)
  })

  test('another unit finds nobody of this one', async () => {
    await server.asOwner(`insert into unit values ('demo', 'enhet-09', 'Naboenheten', 'homeNursing')`)
    await server.asOwner(`insert into account values ('neighbour', 'demo', 'Nabo')`)
    await server.asOwner(`insert into account_role values ('neighbour', 'demo', 'enhet-09', 'planner')`)
    await planner.ask(
      'changeRecord',
      { shift, kind: 'recipient', record: 'mottaker-0986' },
      { fields: { phone: '00 01 09 99' }, scope: 'always' },
    )
    const seen = (account: string) =>
      asUser(server.db, { account, municipality: 'demo' }, (work) =>
        work.selectFrom('correction').selectAll().execute(),
      )
    expect(await seen('demo')).toHaveLength(1)
    expect(await seen('neighbour')).toEqual([])
  })
})

describe('a recipient', () => {
  test('who comes next is not known before a list is made, and is known from the proposal on', async () => {
    const id = (await latest()).visits[0]!.recipient
    const { body: page } = await planner.ask('readRecipient', { recipient: id })
    expect(page.next).toMatchObject({ sure: 'asked', who: [] })
    expect(page.faces.length).toBeGreaterThan(3)
    expect(page.contacts.map(({ as }) => as)).toContain('primaryContact')
    expect(page.record.fields.find(({ path }) => path === 'name')).toMatchObject({ source: 'import', value: page.name })
    expect(page.record.fields.find(({ path }) => path === 'declinesTrainees')).toMatchObject({ source: 'default' })
    expect((await traces()).at(-1)).toEqual({ route: 'readRecipient', recipients: [id] })
    expect((await planner.ask('readRecipient', { recipient: 'nobody' })).code).toBe('record-not-found')
  })
})

describe('an employee', () => {
  test('has shifts, rest around them beside the least allowed, and qualifications with dates', async () => {
    const { shifts, caregivers } = await latest()
    const on = shifts.find(({ caregiver }) => caregiver !== null)!
    const { body: page } = await planner.ask('readCaregiver', { caregiver: on.caregiver! })
    expect(page.shifts[0]).toMatchObject({ id: on.id, start: on.start })
    expect(page.shifts[0]!.leastRest).toBeGreaterThanOrEqual(8 * 3600)
    expect(page.shifts[0]!.restBefore).toBeGreaterThan(0)
    const held = page.record.fields.find(({ path }) => path === 'qualifications')
    expect(held?.value).toEqual(caregivers!.find(({ id }) => id === on.caregiver)!.qualifications)
  })
})

describe('made here', () => {
  test('a recipient and a visit every Wednesday: the board says that the plan is older', async () => {
    const document = await latest()
    const near = document.locations[1]!.id
    const { body, status } = await planner.ask(
      'createRecord',
      { shift },
      {
        kind: 'recipient',
        name: 'Prøve Nyplante',
        phone: '00 09 00 01',
        special: 'Hund i gangen.',
        address: 'Nygata 1',
        entry: '',
        near,
        addressProtected: false,
      },
    )
    expect([status, body.shifts]).toEqual([201, 1])
    const visit = await planner.ask(
      'createRecord',
      { shift },
      {
        kind: 'visit',
        recipient: body.id,
        service: 'tilsyn',
        tasks: ['Se innom'],
        minutes: 20,
        people: 1,
        from: '09:00',
        to: '10:00',
        qualification: 'helsefag',
        weekdays: [3],
      },
    )
    expect([visit.status, visit.code]).toEqual([201, undefined])
    const { body: page } = await planner.ask('readRecipient', { recipient: body.id })
    expect(page.next).toMatchObject({ visit: visit.body.id, start: '2026-12-02T09:00:00+01:00' })
    expect(page.record.fields.find(({ path }) => path === 'special')).toMatchObject({ source: 'here' })
    const next = await latest()
    expect(next.visits).toHaveLength(document.visits.length + 1)

    // The next import of that day and of a Thursday know nothing of it.
    const again = await asUser(server.db, demo, (work) => withCorrections(work, unit, document))
    expect(again.visits.at(-1)!.id).toBe(visit.body.id)
    const horizon = { ...document.horizon, start: '2026-12-03T00:00:00+01:00', end: '2026-12-04T00:00:00+01:00' }
    const thursday = await asUser(server.db, demo, (work) => withCorrections(work, unit, { ...document, horizon }))
    expect(thursday.visits).toHaveLength(document.visits.length)
    expect(thursday.recipients!.at(-1)!.id).toBe(body.id)
  })

  test('a caregiver and a vacant shift', async () => {
    const { body, code } = await planner.ask(
      'createRecord',
      { shift },
      {
        kind: 'caregiver',
        name: 'Vikar Vårlig',
        profession: 'helsefagarbeider',
        phone: '',
        qualifications: ['helsefag'],
      },
    )
    expect(code).toBeUndefined()
    const made = await planner.ask(
      'createRecord',
      { shift },
      {
        kind: 'shift',
        name: 'X1',
        caregiver: body.id,
        from: '08:00',
        to: '14:00',
        mode: 'car',
        base: 'base-08',
        qualifications: [],
      },
    )
    expect(made.code).toBeUndefined()
    const { body: page } = await planner.ask('readCaregiver', { caregiver: body.id })
    expect(page.shifts).toMatchObject([{ name: 'X1', start: '2026-12-02T08:00:00+01:00' }])
  })

  test('the model’s own judgement stands at the field, and then nothing is kept', async () => {
    const before = (await server.asOwner('select count(*) from correction'))[0]
    const refused = await planner.ask(
      'changeRecord',
      { shift, kind: 'recipient', record: 'mottaker-0913' },
      {
        fields: { primaryContact: 'ansatt-finnes-ikke' },
        scope: 'always',
      },
    )
    expect(refused.status).toBe(400)
    expect((JSON.parse(refused.text) as { faults: { path: string }[] }).faults[0]!.path).toBe('primaryContact')
    expect((await server.asOwner('select count(*) from correction'))[0]).toEqual(before)
  })
})

describe('a correction', () => {
  test('survives the next import, stands on the list, and is over when the source agrees', async () => {
    const imported = await latest()
    const at = 5
    const who = imported.recipients![at]!
    const special = 'Hund. Ring på to ganger.'
    await planner.ask(
      'changeRecord',
      { shift, kind: 'recipient', record: who.id },
      { fields: { special }, scope: 'always', why: 'datter ringte' },
    )
    const standing = async () =>
      (await planner.ask('listCorrections', {})).body.corrections.filter((each) => each.record === who.id)
    expect(await standing()).toMatchObject([
      { path: 'special', value: special, name: who.name, why: 'datter ringte', by: 'Prøvedrift' },
    ])

    const kept = await asUser(server.db, demo, (work) => withCorrections(work, unit, imported))
    expect(kept.recipients![at]!.special).toBe(special)
    expect(await standing()).toHaveLength(1)

    const agreed = {
      ...imported,
      recipients: imported.recipients!.map((each) => (each.id === who.id ? { ...each, special } : each)),
    }
    await asUser(server.db, demo, (work) => withCorrections(work, unit, agreed))
    expect(await standing()).toEqual([])
  })

  test('of a window is of clock times, on each day that it holds', async () => {
    const imported = await latest()
    const visit = imported.visits[2]!
    const changed = await planner.ask(
      'changeRecord',
      { shift, kind: 'visit', record: visit.id },
      { fields: {}, clock: { from: '08:00', to: '08:45' }, scope: 'always' },
    )
    expect(changed.code).toBeUndefined()
    const horizon = { ...imported.horizon, start: '2026-12-09T00:00:00+01:00', end: '2026-12-10T00:00:00+01:00' }
    const later = await asUser(server.db, demo, (work) => withCorrections(work, unit, { ...imported, horizon }))
    expect(later.visits.find(({ id }) => id === visit.id)!.windows![0]).toEqual({
      opens: '2026-12-09T08:00:00+01:00',
      softCloses: '2026-12-09T08:45:00+01:00',
      hardCloses: '2026-12-09T08:45:00+01:00',
    })
  })
})
