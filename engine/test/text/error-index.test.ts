import { join } from 'node:path'
import { expect, test } from 'vitest'
import { TABLES } from '../../src/text/translate.ts'
import { errorIndex } from './error-index.ts'

const FILE = join(import.meta.dirname, '../../../docs/error-index.md')

test('docs/error-index.md is what the tables and examples say today', async () => {
  await expect(errorIndex()).toMatchFileSnapshot(FILE)
})

test('every fault, rule, reason, action and term has its entry', () => {
  const text = errorIndex()
  const { faults, rules, reasons, actions, terms } = TABLES.nb
  for (const table of [faults, rules])
    for (const code of Object.keys(table)) expect(text).toContain(`### \`${code}\`\n`)
  for (const table of [reasons, actions, terms])
    for (const code of Object.keys(table)) expect(text).toContain(`| \`${code}\` |`)
  expect(text).not.toMatch(/undefined|NaN/)
})
