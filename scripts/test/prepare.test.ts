import { expect, test } from 'vitest'
import { missingNodeSentence, stampOf } from '../prepare.mjs'

test('another lock file, platform or architecture installs again', () => {
  const here = stampOf('lock', 'linux', 'x64')
  expect(stampOf('lock', 'linux', 'x64')).toBe(here)
  expect(stampOf('lock changed', 'linux', 'x64')).not.toBe(here)
  expect(stampOf('lock', 'darwin', 'x64')).not.toBe(here)
  expect(stampOf('lock', 'linux', 'arm64')).not.toBe(here)
})

test('Node 26 and newer are welcome without a word', () => {
  expect(missingNodeSentence('v26.10.0', 'linux', 'x64')).toBeUndefined()
  expect(missingNodeSentence('v28.0.0', 'linux', 'x64')).toBeUndefined()
})

test('an older or missing Node ends in one sentence with its remedy', () => {
  expect(missingNodeSentence('v20.20.2', 'freebsd', 'x64')).toMatch(/freebsd-x64 v20\.20\.2 was found: install Node 26/)
  expect(missingNodeSentence(undefined, 'linux', 'riscv64')).toMatch(/linux-riscv64 none was found: install Node 26/)
})
