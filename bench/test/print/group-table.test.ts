import { expect, test } from 'vitest'
import { groupLines } from '../../src/print/group-table.ts'
import { summaryLines } from '../../src/print/summary-table.ts'
import { keyOfFinished } from '../../src/runs/run.ts'
import { scoreGroup } from '../../src/score/score-group.ts'
import { finish, makeGroup, makeInstance, makeRun } from '../make.ts'

const group = makeGroup({ name: 'Mankowska 300', seconds: 60, bar: { kind: 'mean-gap', atMost: -0.035 } })
const wanted = [1, 2, 3].map((seed) =>
  makeRun({ group, seed, seconds: 60, instance: makeInstance({ name: 'G1', reference: 1000, size: 300 }) }),
)
// One instance object for all, as a suite has it.
const runs = wanted.map((run) => ({ ...run, instance: wanted[0]!.instance }))
const costs = [960, 950, 970]

function scored(count: number, byProtocol = true) {
  const done = runs
    .slice(0, count)
    .map((run, i) => finish(run, { cost: costs[i]!, iterations: 240_000, cpuSeconds: 60 }))
  return scoreGroup(group, runs, new Map(done.map((run) => [keyOfFinished(run), run])), { version: 'v1', byProtocol })
}

test('a finished group: its table, its mean, its bar and what it is compared with', () => {
  // The median of 960, 950 and 970 is 960: four per cent below 1,000. 240,000 iterations in 60 s are 4,000 a second.
  expect(groupLines(scored(3))).toEqual([
    'Mankowska 300: 60 s CPU, seeds 1–3',
    '',
    'instance  reference  best  median  mean  gap (median)   it/s  violations  unfinished',
    '────────  ─────────  ────  ──────  ────  ────────────  ─────  ──────────  ──────────',
    'G1             1000   950     960   960       −4.00 %  4,000           0',
    '',
    'mean gap −4.00 % of 1 instances',
    'bar: mean gap ≤ −3.5 %; reached −4.00 %: met',
    'reference: best published plan (Ceschia, Di Gaspero, Rosati & Schaerf 2024)',
  ])
})

test('an unfinished group says so everywhere and judges nothing', () => {
  const lines = groupLines(scored(1))
  expect(lines[0]).toBe('Mankowska 300: 60 s CPU, seeds 1, 1 of 3 runs finished')
  expect(lines[4]).toMatch(/1 of 3 seeds$/)
  expect(lines).toContain('bar: mean gap ≤ −3.5 %; reached −4.00 %: not finished')
})

test('a group run in another way than the protocol is not judged either', () => {
  expect(groupLines(scored(3, false))).toContain('bar: mean gap ≤ −3.5 %; reached −4.00 %: not by the protocol')
})

test('the summary has a line for each group', () => {
  expect(summaryLines([scored(3)])).toEqual([
    'group          instances    runs  mean gap   it/s  violations  bar                reached  verdict',
    '─────────────  ─────────  ──────  ────────  ─────  ──────────  ─────────────────  ───────  ───────',
    'Mankowska 300     1 of 1  3 of 3   −4.00 %  4,000           0  mean gap ≤ −3.5 %  −4.00 %  met',
  ])
})
