import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeHash, codeVersion } from '../../src/runs/code-version.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'hjemrute-code-'))
  write('engine/src/optimise/solve.ts', 'search')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

test.each([
  'engine/src/optimise/ruin/related.ts',
  'engine/src/model/plan-schema.ts',
  'engine/src/check/check-plan.ts',
  'engine/src/exchange/benchmark/udine/from-udine.ts',
  'cli/src/commands/plan.ts',
])('%s decides what a run finds', (file) => {
  const before = codeHash(root)
  write(file, 'one')
  const between = codeHash(root)
  write(file, 'two')
  expect(new Set([before, between, codeHash(root)]).size).toBe(3)
})

test.each([
  'engine/src/text/nb/faults.ts',
  'docs/algorithm.md',
  'engine/test/solve.test.ts',
  'cli/src/commands/demo.ts',
])('%s does not', (file) => {
  const before = codeHash(root)
  write(file, 'anything')
  expect(codeHash(root)).toBe(before)
})

test('outside a git clone there is no commit, and the hash alone is the version', () => {
  const { code, commit, label } = codeVersion(root)
  expect(code).toMatch(/^[0-9a-f]{12}$/)
  expect([commit, label]).toEqual(['none', `none+${code}`])
})
