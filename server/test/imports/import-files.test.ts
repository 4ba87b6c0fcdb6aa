import type { ImportPreview } from '@hjemrute/contract'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { keepCorrection } from '../../src/corrections/corrections.repository.ts'
import { asUser } from '../../src/database/as-user.ts'
import { testApp } from '../app.ts'
import type { Client, TestApp } from '../app.ts'

/** Files from the browser, over HTTP: looked at, put in use, planned. */
let server: TestApp
let planner: Client
beforeAll(async () => {
  server = await testApp()
  planner = await server.as('planner')
})

const DAY = join(import.meta.dirname, '../../../examples/csv-day')

/** The example's day, on the other side of the ocean where we have no map: travel is estimated, which costs nothing. */
function exampleDay(change: (name: string, text: string) => string = (_, text) => text): Record<string, string> {
  const names = readdirSync(DAY).filter((name) => name.endsWith('.csv'))
  return Object.fromEntries(
    names.map((name) => {
      const text = readFileSync(join(DAY, name), 'utf8').replaceAll(';9,5', ';-70,5')
      return [name, change(name, text)]
    }),
  )
}

function form(files: Record<string, string | Uint8Array<ArrayBuffer>>, fields: Record<string, string> = {}): FormData {
  const made = new FormData()
  for (const [name, value] of Object.entries(fields)) made.append(name, value)
  for (const [name, content] of Object.entries(files)) made.append('files', new Blob([content]), name)
  return made
}

const look = async (files: Record<string, string>): Promise<ImportPreview> =>
  (await planner.send('previewImport', form(files))).body

const counted = (table: string): Promise<Record<string, unknown>[]> =>
  server.asOwner(`select count(*)::int as count from ${table}`)

describe('a look stores nothing', () => {
  test('it tells what would be made, for which department, and how travel will be known', async () => {
    const before = await counted('problem')
    const seen = await look(exampleDay())
    expect(seen).toMatchObject({ faults: [], travel: { kind: 'estimate', map: null } })
    expect(seen.shifts).toMatchObject([
      { date: '2026-11-23', kind: 'day', shift: null, visits: 8, recipients: 5, caregivers: 3 },
    ])
    expect(seen.rows).toBe(seen.readyRows)
    expect(seen.notes.map(({ code }) => code)).toContain('csv-note-shifts-removed')
    expect(await counted('problem')).toEqual(before)
    expect(await counted('file_import')).toEqual([{ count: 0 }])
  })

  test('every fault at once, each at its file and cell, with what may be done', async () => {
    const wrong = exampleDay((name, text) =>
      name === 'oppdrag.csv'
        ? text.replace('O-2;T-2;23.11.2026;08:00', 'O-2;T-2;23.11.2026;halv ni').replace('O-4;T-4;', 'O-4;T-44;')
        : name === 'vakter.csv'
          ? text.replace('sykkel', 'sparkesykkel')
          : text,
    )
    const { faults, shifts } = await look(wrong)
    expect(shifts).toEqual([])
    expect(faults.map(({ code, place }) => [code, place])).toEqual(
      expect.arrayContaining([
        ['csv-not-a-time', 'oppdrag.csv: D3'],
        ['csv-unknown-id', 'oppdrag.csv: B5'],
        ['csv-not-a-choice', 'vakter.csv: G4'],
      ]),
    )
    for (const { code, message, remedy } of faults)
      if (code !== 'csv-rows-ready') expect(message + remedy).not.toMatch(/undefined|null/)
    const refused = await planner.send('importFiles', form(wrong, { seal: 'any' }))
    expect(refused.status).toBe(400)
  })
})

const BOMB = gzipSync(Buffer.alloc(110_000_000)) as Uint8Array<ArrayBuffer>

test.each([
  ['an empty file', { 'oppdrag.csv': '' }, 'csv-empty'],
  ['one line', { 'oppdrag.csv': 'Oppdrag;Tjenestemottaker;Dato;Varighet' }, 'csv-table-missing'],
  ['a workbook that is called a table', { 'oppdrag.csv': 'PK\u0003\u0004[Content_Types].xml' }, 'csv-another-kind'],
  ['a web page', { 'oppdrag.csv': '<!doctype html><table><tr><td>Oppdrag' }, 'csv-another-kind'],
  [
    'letters of an old Macintosh',
    { 'oppdrag.csv': new Uint8Array([0x4f, 0x3b, 0x42, 0xbf, 0x72, 0x65]) },
    'csv-letters-unknown',
  ],
  ['a small file that unpacks to a hundred megabytes', { 'oppdrag.csv': BOMB }, 'csv-too-large'],
  ['ten megabytes of one letter', { 'oppdrag.csv': 'x'.repeat(10_000_000) }, 'csv-quote-not-closed|csv-.*'],
])('%s is a fault of that file, and the server lives', async (_what, files, code) => {
  const { status, body } = await planner.send('previewImport', form(files as Record<string, string>))
  expect(status).toBe(200)
  expect(body.faults[0]!.code).toMatch(new RegExp(`^(${code})$`))
  expect(body.faults[0]!.message).not.toBe('')
})

test('what no page sends is refused: nothing, too much, too many', async () => {
  expect((await planner.send('previewImport', form({}, { seal: 'x' }))).code).toBe('import-no-files')
  const large = await planner.send('previewImport', form({ 'a.csv': new Uint8Array(33_000_000) }))
  expect([large.status, large.code]).toEqual([413, 'import-too-large'])
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`${at}.csv`, 'x']))
  expect((await planner.send('previewImport', form(many))).code).toBe('import-too-many-files')
  expect((await planner.ask('previewImport', {})).code).toBe('import-no-files')
})

describe('put in use', () => {
  let shift = ''

  test('only what was looked at: another file, or something stored since, is told kindly', async () => {
    const { seal } = await look(exampleDay())
    const other = exampleDay((name, text) => (name === 'oppdrag.csv' ? text.replace(';30;', ';35;') : text))
    const refused = await planner.send('importFiles', form(other, { seal }))
    expect([refused.status, refused.code]).toEqual([409, 'import-outdated'])
    expect(await counted('file_import')).toEqual([{ count: 0 }])
  })

  test('the shift is made, with what was put in use written down once and for all', async () => {
    const files = exampleDay()
    const { seal } = await look(files)
    const { status, body } = await planner.send('importFiles', form(files, { seal }))
    expect([status, body.travel.kind]).toEqual([201, 'estimate'])
    expect(body.shifts).toMatchObject([{ date: '2026-11-23', kind: 'day', version: 1, isChanged: true }])
    shift = body.shifts[0]!.shift
    expect((await planner.ask('readShift', { shift })).body).toMatchObject({
      visits: 8,
      recipients: 5,
      state: 'notPlanned',
    })
    const { body: list } = await planner.ask('listImports', {})
    expect(list.imports).toMatchObject([
      { importedBy: 'Prøvedrift', shifts: 1, counts: { new: 11, changed: 0, gone: 0 } },
    ])
    expect(list.imports[0]!.files.map(({ name }) => name)).toContain('oppdrag.csv')
    const [row] = await server.asOwner('select file_import::text as row from file_import')
    expect(String(row!['row'])).not.toMatch(/Linerle|Fjellrev|Lindegasse/)
    await expect(server.asOwner('delete from file_import')).rejects.toThrow(/kept as they were written/)
  })

  test('it can be planned', async () => {
    const { body: job } = await planner.ask('requestProposal', { shift })
    const { text } = await planner.ask('followJob', { job: job.id })
    const last = JSON.parse([...text.matchAll(/^data: (.*)$/gm)].at(-1)![1]!) as typeof job
    expect(last.state).toBe('done')
    const { body: plan } = await planner.ask('readPlan', { plan: last.plan! })
    expect([plan.violations, plan.unplaced]).toEqual([[], []])
  })

  test('the same files again change nothing, and make no version', async () => {
    const files = exampleDay()
    const seen = await look(files)
    expect(seen.shifts).toMatchObject([{ shift, counts: { new: 0, changed: 0, gone: 0 } }])
    const { body } = await planner.send('importFiles', form(files, { seal: seen.seal }))
    expect(body.shifts).toMatchObject([{ shift, version: 1, isChanged: false }])
  })

  test('what differs is told by person and column, in the words of the table; a protected address is not', async () => {
    const files = exampleDay((name, text) => {
      if (name === 'oppdrag.csv')
        return text.replace(/O-7;.*\n/, '').replace('O-4;T-4;23.11.2026;09:00;11:00', 'O-4;T-4;23.11.2026;09:30;11:00')
      if (name !== 'tjenestemottakere.csv') return text
      const lines = text.trimEnd().split('\n')
      const secret = lines.map(
        (line, at) => `${line};${at === 0 ? 'Adressesperre' : line.startsWith('T-4') ? 'ja' : ''}`,
      )
      return secret.join('\n').replace('Lindegasse 4 (oppdiktet)', 'Hemmeligveien 4')
    })
    const seen = await look(files)
    const told = seen.shifts[0]!.differences.map(({ table, kind, id, name, cells }) =>
      [table, kind, id, name, ...cells.map((cell) => `${cell.column}: ${cell.before} → ${cell.after}`)].join(' '),
    )
    expect(told).toContain('visits changed O-4 Kåre Blåklokke tidligst: 09:00 → 09:30')
    expect(told).toContain('visits gone O-7 Odd Rognebær')
    const recipient = seen.shifts[0]!.differences.find(({ table }) => table === 'recipients')
    expect(recipient).toMatchObject({ kind: 'changed', id: 'T-4' })
    expect(JSON.stringify(seen.shifts)).not.toMatch(/Hemmeligveien|Lindegasse 4/)
    const { body } = await planner.send('importFiles', form(files, { seal: seen.seal }))
    expect(body.shifts).toMatchObject([{ shift, version: 2, isChanged: true }])
  })

  test('what was corrected here survives files that still say otherwise, and is over when they agree', async () => {
    const of = { municipalityId: 'demo', unitId: 'enhet-08' }
    const correction = {
      kind: 'visit',
      record: 'O-6',
      path: 'special',
      value: 'Bank på vinduet',
      day: '2026-11-23',
      scope: 'always',
      weekdays: null,
      why: 'test',
      sourceValue: null,
    } as const
    const asker = { account: 'demo', municipality: 'demo' }
    await asUser(server.db, asker, (work) => keepCorrection(work, asker, of, correction))
    const standing = async (): Promise<unknown> => (await server.asOwner('select ended from correction'))[0]!['ended']
    const files = exampleDay()
    const seen = await look(files)
    const { body } = await planner.send('importFiles', form(files, { seal: seen.seal }))
    expect(body.shifts).toMatchObject([{ shift, version: 3, isChanged: true }])
    const stored = `select document::text as text from problem where shift_id = $1 and version = $2`
    expect(String((await server.asOwner(stored, [shift, 3]))[0]!['text'])).toContain('Bank på vinduet')
    expect(await standing()).toBeNull()
    const agreeing = exampleDay((name, text) =>
      name === 'oppdrag.csv'
        ? text
            .trimEnd()
            .split('\n')
            .map((line, at) => `${line};${at === 0 ? 'Spesielt' : line.startsWith('O-6') ? 'Bank på vinduet' : ''}`)
            .join('\n')
        : text,
    )
    const again = await look(agreeing)
    expect(again.shifts[0]!.counts).toEqual({ new: 0, changed: 0, gone: 0 })
    expect(await standing()).toBeNull() // a look writes nothing
    await planner.send('importFiles', form(agreeing, { seal: again.seal }))
    expect(await standing()).toBe('agreed')
  })

  test('comparing with what is stored leaves a trace; a new shift has none to leave', async () => {
    const rows = await server.asOwner(
      `select route, cardinality(recipients) as people from access_log where route = 'previewImport'`,
    )
    expect(rows.map(({ people }) => people)).toEqual([5, 5, 5, 5])
  })
})

test('several days and parts of the day become several shifts; another department’s rows are refused by name', async () => {
  const files = exampleDay((name, text) => {
    if (name === 'oppdrag.csv')
      return text + 'O-9;T-1;23.11.2026;18:00;19:00;;15;;;;;\nO-10;T-1;24.11.2026;09:00;10:00;;15;;;;;\n'
    if (name === 'vakter.csv')
      return text + 'K1;A-3;23.11.2026;15:45;22:00;base;bil;;;;\nD1-24;A-1;24.11.2026;07:30;15:00;base;bil;;;;\n'
    return text
  })
  const seen = await look(files)
  expect(seen.faults).toEqual([])
  expect(seen.shifts.map(({ date, kind, visits }) => `${date} ${kind} ${visits}`)).toEqual([
    '2026-11-23 day 8',
    '2026-11-23 evening 1',
    '2026-11-24 day 1',
  ])
  const elsewhere = exampleDay((name, text) =>
    name === 'vakter.csv'
      ? text.replace('Rolle', 'Rolle;Avdeling').replace('ansvarsvakt', 'ansvarsvakt;Sone Nord')
      : text,
  )
  const { faults } = await look(elsewhere)
  expect(faults.map(({ code }) => code)).toEqual(['import-unit-unknown'])
  expect(faults[0]!.message).toContain('Sone Nord')
})

test('a leader may see what was imported and import nothing', async () => {
  const leader = await server.as('leader')
  expect((await leader.send('previewImport', form(exampleDay()))).code).toBe('access-denied')
  expect((await leader.ask('listImports', {})).status).toBe(200)
})
