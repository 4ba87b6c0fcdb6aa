import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { RULES, TERMS } from '../../src/check/index.ts'
import { RULE_NAMES, TERM_NAMES } from '../../src/model/index.ts'

const hasFile = (name: string): boolean => existsSync(join(import.meta.dirname, '../../src/check/rules', `${name}.ts`))
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

test('every rule and every term is judged, in a file of its name', () => {
  expect(Object.keys(RULES)).toEqual([...RULE_NAMES])
  expect(Object.keys(TERMS)).toEqual(TERM_NAMES)
  expect([...RULE_NAMES, ...TERM_NAMES.map(kebab)].filter((name) => !hasFile(name))).toEqual([])
})
