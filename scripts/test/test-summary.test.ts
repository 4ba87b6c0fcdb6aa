import { expect, test } from 'vitest'
import { sum, summaryLines, tallyOf } from '../test-summary.ts'

const file = (name: string, status: string, statuses: string[], seconds = 1) => ({
  name,
  status,
  startTime: 0,
  endTime: seconds * 1000,
  assertionResults: statuses.map((each) => ({ status: each })),
})

test('tests are counted as passed, failed and skipped', () => {
  const report = {
    testResults: [file('a', 'failed', ['passed', 'failed']), file('b', 'passed', ['passed', 'pending'])],
  }
  expect(tallyOf(report, 1)).toMatchObject({ passed: 2, failed: 1, skipped: 1 })
})

test('a file that cannot be loaded is one failure', () => {
  expect(tallyOf({ testResults: [file('a', 'failed', [])] }, 1)).toMatchObject({ passed: 0, failed: 1 })
})

test('a run that left no report, or failed outside every test, is one failure', () => {
  expect(tallyOf(undefined, null)).toMatchObject({ failed: 1 })
  expect(tallyOf({ testResults: [file('a', 'passed', ['passed'])] }, 1)).toMatchObject({ passed: 1, failed: 1 })
})

test('the last line holds the totals alone, and absent sets stand beside them', () => {
  const total = sum([tallyOf({ testResults: [file('a', 'passed', ['passed'], 2)] }, 0)])
  expect(summaryLines(total, [], 9).slice(-2)).toEqual([
    '9 published sets not present, not run (HJEMRUTE_BENCHMARKS names their folder)',
    '1 passed, 0 failed',
  ])
})

test('the five slowest files are named, slowest first', () => {
  const report = { testResults: [1, 7, 3, 5, 2, 6].map((seconds) => file(`f${seconds}`, 'passed', [], seconds)) }
  const lines = summaryLines(tallyOf(report, 0), [], 0)
  expect(lines.slice(1, 6).map((line) => line.trim().split(/\s+/).at(-1))).toEqual(['f7', 'f6', 'f5', 'f3', 'f2'])
})
