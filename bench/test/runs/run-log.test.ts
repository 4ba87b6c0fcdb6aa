import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appendRun, readRuns, unfinished } from '../../src/runs/run-log.ts'
import { keyOf } from '../../src/runs/run.ts'
import type { Run } from '../../src/runs/run.ts'
import { finish, makeInstance, makeRun } from '../make.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hjemrute-runs-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const left = (runs: readonly Run[], version = 'v1') => unfinished(runs, readRuns(folder), version)

test('a run that is finished is not made again, and the others keep their order', () => {
  const [first, second, third] = [1, 2, 3].map((seed) => makeRun({ seed })) as [Run, Run, Run]
  expect(left([first, second, third])).toEqual([first, second, third])
  appendRun(folder, 'c0ffee0', finish(second))
  expect(left([first, second, third])).toEqual([first, third])
})

test.each<[string, Partial<Run>]>([
  ['suite', { suite: 'another' }],
  ['instance', { instance: makeInstance({ name: 'two' }) }],
  ['set', { instance: makeInstance({ set: 'kummer' }) }],
  ['seed', { seed: 2 }],
  ['order', { order: 'patient' }],
  ['limit', { seconds: 60 }],
  ['program', { through: 'solve' }],
])('a run with another %s is another run', (_what, other) => {
  appendRun(folder, 'log', finish(makeRun()))
  expect(left([makeRun()])).toEqual([])
  expect(left([makeRun(other)])).toHaveLength(1)
})

test('other code makes every run anew; the old ones are kept', () => {
  appendRun(folder, 'log', finish(makeRun(), { version: 'v1' }))
  expect(left([makeRun()], 'v2')).toHaveLength(1)
  appendRun(folder, 'log', finish(makeRun(), { version: 'v2' }))
  expect(left([makeRun()], 'v1')).toEqual([])
  expect(left([makeRun()], 'v2')).toEqual([])
})

test('a commit that changed no code that decides a run finds the runs of the one before', () => {
  appendRun(folder, 'commit-one', finish(makeRun()))
  appendRun(folder, 'commit-two', finish(makeRun({ seed: 2 })))
  expect(left([makeRun(), makeRun({ seed: 2 })])).toEqual([])
})

test('a line that was cut off is a run that did not finish, and spoils neither its neighbours nor what follows', () => {
  appendRun(folder, 'log', finish(makeRun({ seed: 1 })))
  const line = JSON.stringify(finish(makeRun({ seed: 2 })))
  appendFileSync(join(folder, 'log.jsonl'), line.slice(0, 50))
  appendRun(folder, 'log', finish(makeRun({ seed: 3 })))
  const wanted = [1, 2, 3].map((seed) => makeRun({ seed }))
  expect(left(wanted).map(({ seed }) => seed)).toEqual([2])
})

test('of two lines for one run the later counts', () => {
  appendRun(folder, 'b', finish(makeRun(), { cost: 90, at: '2026-01-02T00:00:00.000Z' }))
  appendRun(folder, 'a', finish(makeRun(), { cost: 95, at: '2026-01-03T00:00:00.000Z' }))
  expect(readRuns(folder).get(keyOf(makeRun(), 'v1'))!.cost).toBe(95)
})

test('a label becomes a plain file name', () => {
  appendRun(folder, '../v 1', finish(makeRun()))
  expect(readFileSync(join(folder, '..-v-1.jsonl'), 'utf8')).toMatch(/^\{.*\}\n$/)
})

test('no folder is no runs', () => {
  expect(readRuns(join(folder, 'nothing')).size).toBe(0)
})
