import { readJsonFile } from '@hjemrute/adapters/files'
import { checkPlan } from '@hjemrute/engine/check'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import { buildTravel } from '@hjemrute/engine/travel'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toProblem } from '../src/sets/to-problem.ts'
import { makeInstance } from './make.ts'

const root = join(import.meta.dirname, '..', '..')
const carried = join(root, 'engine', 'test', 'fixtures', 'published', 'udine', 'instances')

test('a run writes a plan that the check accepts, and tells its iterations and removals', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hjemrute-run-one-'))
  const [problemFile, planFile] = [join(folder, 'problem.json'), join(folder, 'plan.json')]
  const smallest = readdirSync(carried).sort()[0]!
  const input = toProblem(makeInstance({ name: smallest, file: join(carried, smallest) }))
  writeFileSync(problemFile, JSON.stringify(input))
  const options = ['--iterations', '200', '--seed', '2', '--order', 'patient', '--threads', '1', '--out', planFile]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bench', 'src', 'run-one.ts'), problemFile, ...options],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const problem = parseProblem(input).problem!
  const plan = parsePlan(readJsonFile(planFile)).plan!
  rmSync(folder, { recursive: true })
  expect(checkPlan(problem, plan, buildTravel(problem), { order: 'patient' }).violations).toEqual([])
  expect(plan.run).toMatchObject({ seed: 2, threads: 1, iterations: 200, stopRule: 'iterations 200' })
  const told = JSON.parse(stdout) as { removed: number; searchSeconds: number }
  expect(told.removed).toBeGreaterThan(0)
  expect(told.searchSeconds).toBeGreaterThan(0)
})
