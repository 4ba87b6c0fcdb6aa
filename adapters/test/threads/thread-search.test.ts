import { threadSearch } from '@hjemrute/adapters/threads'
import type { RunClock } from '@hjemrute/adapters/threads'
import { parseProblem } from '@hjemrute/engine/model'
import type { Plan } from '@hjemrute/engine/model'
import type { SearchTask } from '@hjemrute/engine/planning'
import { buildTravel } from '@hjemrute/engine/travel'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const file = join(import.meta.dirname, '../../../examples/tiny-day/problem.json')
const problem = parseProblem(JSON.parse(readFileSync(file, 'utf8'))).problem!

const startedAt = Date.now()
const clock: RunClock = { cpuSeconds: () => 0, wallInstant: (seconds) => startedAt + seconds * 1000 }

class Stop {
  readonly flag = new Int32Array(new SharedArrayBuffer(4))
  private readonly listeners: (() => void)[] = []

  onStop(listener: () => void): void {
    this.listeners.push(listener)
  }

  now(): void {
    Atomics.store(this.flag, 0, 1)
    for (const listener of this.listeners) listener()
  }
}

const task = (more: Partial<SearchTask> = {}): SearchTask => ({
  problem,
  travel: buildTravel(problem),
  order: 'visit',
  seed: 1,
  threads: 1,
  limits: { iterations: 64 },
  ...more,
})

const placed = (plan: Plan | undefined) => plan!.shifts.flatMap(({ stops }) => stops.map(({ id }) => id)).sort()

test('a thread searches so many iterations and hands over its plan', async () => {
  const answer = await threadSearch(clock, new Stop())(task(), () => undefined)
  expect(placed(answer.plan)).toEqual(['visit-1', 'visit-2', 'visit-3', 'visit-3', 'visit-4', 'visit-5'])
  expect(answer).toMatchObject({ threads: 1, iterations: 64, stopRule: 'iterations' })
  expect(answer.firstLegalSeconds).toBeGreaterThan(0)
})

test('several threads search on their own, and the best is handed over', async () => {
  const answer = await threadSearch(clock, new Stop())(task({ threads: 2 }), () => undefined)
  expect(answer).toMatchObject({ threads: 2, iterations: 128 })
  expect(answer.plan!.unassigned).toEqual([])
})

test('a wish to stop is heeded while the search computes', async () => {
  const stop = new Stop()
  const search = threadSearch(clock, stop)
  // Without a limit of its own it would go on for ever.
  const answer = await search(task({ limits: { seconds: 3600 * 24 } }), () => stop.now())
  expect(answer.stopRule).toBe('signal')
  expect(answer.plan!.unassigned).toEqual([])
})

test('a mistake in the search becomes an error of ours, with its reason', async () => {
  const broken = { ...problem, visits: [{ ...problem.visits[0]!, staffing: 'none' as never }] }
  const search = threadSearch(clock, new Stop())(task({ problem: broken }), () => undefined)
  await expect(search).rejects.toMatchObject({ kind: 'ours', faults: [{ code: 'search-failed' }] })
})
