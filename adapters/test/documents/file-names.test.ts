import { fileNamesOf } from '@hjemrute/adapters/documents'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const nameOf = (shift: string): string => fileNamesOf([shift]).get(shift)!

test('a plain id is its own name', () => {
  expect(nameOf('D01')).toBe('D01')
  expect(nameOf('kveld-3.b')).toBe('kveld-3.b')
})

test('what a file system cannot take gets its sum beside it', () => {
  expect(nameOf('../../etc/passwd')).toMatch(/^etc-passwd-[0-9a-f]{8}$/)
  expect(nameOf('D 1: kveld')).toMatch(/^D-1-kveld-[0-9a-f]{8}$/)
  expect(nameOf('con')).toMatch(/^con-/)
  expect(nameOf('/')).toMatch(/^-?shift-|^-/)
})

test('names differ also where capitals do not count', () => {
  expect([...fileNamesOf(['d1', 'D1']).values()]).toEqual(['d1', 'D1~2'])
})

test('any ids get names that stay in their folder, no two alike', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (shifts) => {
      const names = [...fileNamesOf(shifts).values()].map((name) => name.toLowerCase())
      expect(new Set(names).size).toBe(shifts.length)
      for (const name of names) expect(name).toMatch(/^[\p{L}\p{N}._~-]{1,120}$/u)
      for (const name of names) expect(name).not.toMatch(/^\.|\//)
    }),
  )
})
