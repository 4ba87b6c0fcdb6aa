import { expect, test } from 'vitest'
import { CodeChanged, runAll } from '../../src/runs/run-all.ts'
import type { Hands } from '../../src/runs/run-all.ts'
import type { Run } from '../../src/runs/run.ts'
import { finish, makeGroup, makeRun } from '../make.ts'

/** Notes what happens, and how many runs there are at a time. */
function watch(execute: (run: Run) => Promise<void> = async () => {}) {
  const seen = { order: [] as number[], finished: [] as number[], failed: [] as number[], most: 0, mostAlone: 0 }
  let running = 0
  const hands: Hands = {
    execute: async (run) => {
      seen.order.push(run.seed)
      running++
      seen.most = Math.max(seen.most, running)
      if (run.group.measures === 'speed') seen.mostAlone = Math.max(seen.mostAlone, running)
      try {
        await Promise.resolve()
        await execute(run)
      } finally {
        running--
      }
      return finish(run)
    },
    codeNow: undefined,
    onFinished: ({ seed }) => seen.finished.push(seed),
    onFailed: ({ seed }) => seen.failed.push(seed),
  }
  return { seen, hands }
}
const seeds = (...numbers: number[]) => numbers.map((seed) => makeRun({ seed }))

test('one at a time, in order', async () => {
  const { seen, hands } = watch()
  await runAll(seeds(3, 1, 2), 1, hands)
  expect(seen).toMatchObject({ order: [3, 1, 2], finished: [3, 1, 2], most: 1 })
})

test('as many at a time as asked for, but speed is measured alone, after the others', async () => {
  const { seen, hands } = watch()
  const speed = makeRun({ seed: 9, group: makeGroup({ measures: 'speed' }) })
  await runAll([speed, { ...speed, seed: 8 }, ...seeds(1, 2, 3, 4)], 3, hands)
  expect(seen).toMatchObject({ most: 3, mostAlone: 1 })
  expect(seen.order.slice(-2)).toEqual([9, 8])
})

test('a run that fails is told and does not stop the others', async () => {
  const { seen, hands } = watch(async ({ seed }) => {
    if (seed === 2) throw new Error('no plan')
  })
  await runAll(seeds(1, 2, 3), 1, hands)
  expect(seen).toMatchObject({ finished: [1, 3], failed: [2] })
})

test('when the code changes during a run, that run does not count and no other begins', async () => {
  let code = 'old'
  const { seen, hands } = watch(async ({ seed }) => {
    if (seed === 2) code = 'new'
  })
  await expect(runAll(seeds(1, 2, 3), 1, { ...hands, codeNow: () => code })).rejects.toThrow(CodeChanged)
  expect(seen).toMatchObject({ order: [1, 2], finished: [1], failed: [] })
})
