import { parseProblem } from '@hjemrute/engine/model'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownFolder, root, run, TINY, TINY_PLAN } from './run.ts'

const CSV_DAY = join(root, 'examples/csv-day')
const load = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>

test('the example becomes a problem that can be planned, and comes back the same through a folder of tables', async () => {
  const folder = ownFolder()
  const at = (name: string) => join(folder, name)
  const read = await run('convert', '--from', 'csv', CSV_DAY, '--out', at('day.json'))
  expect(read).toMatchObject({ code: 0 })
  // One caregiver is away and one has a shorter list.
  expect(read.err).toContain('[csv-note-shifts-removed]')
  expect(read.err).toContain('[csv-note-shifts-adapted]')
  const planned = await run('plan', at('day.json'), '--iterations', '100', '--threads', '1', '--out', at('plan.json'))
  expect(planned.code).toBe(0)
  const written = await run('convert', '--to', 'csv', '--problem', at('day.json'), at('plan.json'), '--out', at('csv'))
  expect(written).toMatchObject({ code: 0, err: '' })
  const again = await run('convert', '--from', 'csv', at('csv'), '--out', at('again.json'))
  expect(again.code).toBe(0)
  const problemIn = (name: string) => ({ ...parseProblem(load(at(name))).problem!, id: '' })
  expect(problemIn('again.json')).toEqual(problemIn('day.json'))
})

test('a plan is one file when the name is that of a table, ready for a Norwegian Excel', async () => {
  const out = join(ownFolder(), 'plan.csv')
  expect(await run('convert', '--to', 'csv', '--problem', TINY, TINY_PLAN, '--out', out)).toMatchObject({ code: 0 })
  const text = readFileSync(out, 'utf8')
  expect(text.startsWith('\ufeffDato;Vakt;')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
  const stops = (load(TINY_PLAN)['shifts'] as { stops: unknown[] }[]).flatMap(({ stops }) => stops)
  expect(text.trimEnd().split('\r\n')).toHaveLength(1 + stops.length)
})

test('every fault of every file is told at once, with file and cell, and how many rows are ready; nothing is written', async () => {
  const folder = ownFolder()
  const files = join(folder, 'files')
  mkdirSync(files)
  cpSync(CSV_DAY, files, { recursive: true })
  const visits = join(files, 'oppdrag.csv')
  writeFileSync(visits, readFileSync(visits, 'utf8').replace('07.45', '25:45').replace('O-2;T-2', 'O-2;T-99'))
  writeFileSync(join(files, 'vakter.csv'), '%PDF-1.7')
  const out = join(folder, 'day.json')
  const { code, err } = await run('convert', '--from', 'csv', files, '--out', out, '--language', 'nb')
  expect(code).toBe(2)
  expect(err).toContain('vakter.csv: ')
  expect(err).toContain('[csv-another-kind]')
  expect(err).toContain('oppdrag.csv: D2: Rad 2, «Tidligst»')
  expect(err).toContain('[csv-rows-ready]')
  expect(() => readFileSync(out)).toThrow()
  const asJson = await run('convert', '--from', 'csv', files, '--out', out, '--json')
  const { faults } = JSON.parse(asJson.out) as { faults: { code: string; place: string }[] }
  expect(faults.map(({ code }) => code)).toContain('csv-impossible-date')
})

test('with --json the notes are in the document', async () => {
  const out = join(ownFolder(), 'day.json')
  const { code, out: text } = await run('convert', '--from', 'csv', CSV_DAY, '--out', out, '--json')
  expect(code).toBe(0)
  const { rows, notes } = JSON.parse(text) as { rows: number; notes: { code: string; message: string }[] }
  expect(rows).toBe(28)
  expect(notes.map((note) => note.code)).toEqual(['csv-note-shifts-removed', 'csv-note-shifts-adapted'])
})

test('a map and a matrix are named from the folder of the problem', async () => {
  const folder = ownFolder()
  const map = join(root, 'examples/maps/liechtenstein-2024-03-03.osm.pbf')
  const out = join(folder, 'day.json')
  expect((await run('convert', '--from', 'csv', CSV_DAY, '--out', out, '--map', map)).code).toBe(0)
  const { kind, extract } = load(out)['travel'] as { kind: string; extract: string }
  expect(kind).toBe('map')
  expect(join(folder, extract)).toBe(map)
  const missing = await run('convert', '--from', 'csv', CSV_DAY, '--out', out, '--map', join(folder, 'none.osm.pbf'))
  expect(missing.err).toContain('[input-not-found]')
})
