import { expect, test } from 'vitest'
import { fault, HjemruteError, inputError, usageError } from '../../src/errors.ts'

test('an error carries its faults, and tells the log what and where, in no language', () => {
  const error = inputError(
    fault('unknown-id', 'visits[3].location', { kind: 'location', id: 'l9' }),
    fault('text-empty'),
  )
  expect(error).toBeInstanceOf(Error)
  expect(error.kind).toBe('input')
  expect(error.faults).toHaveLength(2)
  expect(error.message).toBe('unknown-id at visits[3].location kind=location id=l9; text-empty')
  expect(usageError(fault('x')).kind).toBe('usage')
})

test('what caused it is kept', () => {
  const cause = new Error('disk')
  expect(new HjemruteError('ours', [fault('x')], { cause }).cause).toBe(cause)
})
