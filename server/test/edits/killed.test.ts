import { expect, test } from 'vitest'
import { killRounds } from '../../endure/kill-rounds.ts'

test('three kills during edits, one of them of the database too: what was answered is there, once', async () => {
  const told: string[] = []
  const answered = await killRounds(3, (line) => told.push(line))
  expect(told).toHaveLength(3)
  expect(answered).toBeGreaterThanOrEqual(3)
}, 120_000)
