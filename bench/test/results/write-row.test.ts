import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from 'prettier'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { historyPage } from '../../src/results/history.ts'
import { readReleases } from '../../src/results/release-file.ts'
import { writeRow } from '../../src/results/write-row.ts'
import { keyOfFinished } from '../../src/runs/run.ts'
import { scoreGroup } from '../../src/score/score-group.ts'
import { SUITES } from '../../src/suites/catalogue.ts'
import { finish, makeInstance, makeRun } from '../make.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hjemrute-results-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const suite = SUITES.find(({ name }) => name === 'mankowska')!
const group = suite.groups.find(({ name }) => name === 'Mankowska 300')!
const runs = ['G1', 'G10'].map((name) =>
  makeRun({ suite: suite.name, group, instance: makeInstance({ name, reference: 1000 }), seconds: 60 }),
)

/** Both instances at a cost, or only the first finished. */
function result(cost: number, { count = 2, violations = 0, commit = 'c0ffee0' } = {}) {
  const done = runs.slice(0, count).map((run) => finish(run, { cost, violations, commit }))
  const finished = new Map(done.map((run) => [keyOfFinished(run), run]))
  return { suite, scores: [scoreGroup(group, runs, finished, { version: 'v1', byProtocol: true })] }
}
const row = (cost: number, given = {}, place = {}) =>
  writeRow({ folder, version: '0.1.0', today: '2026-02-03', ...place }, [result(cost, given)], false)
const onlyEntry = () => readReleases(folder)[0]!.entries[0]!

test('a row is written with date, commit, protocol, machine and gap', () => {
  expect(row(960)).toEqual([join(folder, '2026-02-03-0.1.0.json'), join(folder, 'README.md')])
  expect(readReleases(folder)).toMatchObject([{ date: '2026-02-03', version: '0.1.0' }])
  expect(onlyEntry()).toMatchObject({
    group: 'Mankowska 300',
    order: 'visit',
    extent: 'sample',
    protocol: '60 s CPU, 1 thread, seeds 1, plan',
    commit: 'c0ffee0',
    machine: '2 × Processor, linux x64',
    meanGapPercent: -4,
    bar: 'mean gap ≤ −3.5 %',
    met: true,
    scores: [{ instance: 'G1', reference: 1000, median: 960, gapPercent: -4 }, { instance: 'G10' }],
  })
})

test('a group that is not finished makes no row', () => {
  expect(row(960, { count: 1 })).toEqual([])
  expect(readdirSync(folder)).toEqual([])
})

test('measured again, the new result takes the place of the old one, also when it is worse', () => {
  row(960)
  row(990, { commit: 'badcafe' })
  expect(readReleases(folder)).toHaveLength(1)
  expect(readReleases(folder)[0]!.entries).toHaveLength(1)
  expect(onlyEntry()).toMatchObject({ commit: 'badcafe', meanGapPercent: -1, met: false })
})

test('plans that break a rule leave no gap, and are counted', () => {
  row(960, { violations: 3 })
  expect(onlyEntry()).toMatchObject({ meanGapPercent: null, violations: 6, met: false })
})

test('the page has a line for each release, the newest first, and is formatted like the rest', async () => {
  row(960)
  row(970, {}, { version: '0.2.0', today: '2026-03-04' })
  const page = readFileSync(join(folder, 'README.md'), 'utf8')
  const lines = page.split('\n').filter((line) => line.startsWith('| 2026'))
  expect(
    lines.map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, 7),
    ),
  ).toEqual([
    ['2026-03-04', '0.2.0', 'c0ffee0', 'visit', 'sample', '−3.00 %'],
    ['2026-02-03', '0.1.0', 'c0ffee0', 'visit', 'sample', '−4.00 %'],
  ])
  expect(page).toContain('2 × Processor, linux x64')
  const options = { semi: false, singleQuote: true, printWidth: 120, proseWrap: 'preserve' } as const
  expect(await check(page, { ...options, parser: 'markdown' })).toBe(true)
  const json = readFileSync(join(folder, '2026-03-04-0.2.0.json'), 'utf8')
  expect(await check(json, { ...options, parser: 'json' })).toBe(true)
})

test('a page without releases says so, and is formatted too', async () => {
  expect(historyPage([])).toContain('No release has been measured in full yet.')
  expect(await check(historyPage([]), { parser: 'markdown', proseWrap: 'preserve' })).toBe(true)
})
