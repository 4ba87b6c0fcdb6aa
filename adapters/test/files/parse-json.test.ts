import { parseJson } from '@hjemrute/adapters/files'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findJsonMistake } from '../../src/files/json-mistake.ts'
import { faultOf } from './faults.ts'

const mistakeIn = (text: string) => faultOf(() => parseJson(text, 'p.json'))

describe('what is wrong with a text that is not JSON', () => {
  test.each([
    ['{"a": 1,\n "b": NaN}', { code: 'json-syntax', line: 2, column: 7, found: 'NaN' }],
    ['{"a": 1,\n "b": Infinity}', { code: 'json-syntax', line: 2, column: 7, found: 'Infinity' }],
    ['{"a": 1,}', { code: 'json-syntax', line: 1, column: 9, found: '}' }],
    ['[1 2]', { code: 'json-syntax', line: 1, column: 4, found: '2' }],
    ['[01]', { code: 'json-syntax', line: 1, column: 2, found: '01' }],
    ["{'a': 1}", { code: 'json-syntax', line: 1, column: 2, found: "'" }],
    ['{"a" 1}', { code: 'json-syntax', line: 1, column: 6, found: '1' }],
    ['{"a": 1}\n\nx', { code: 'json-syntax', line: 3, column: 1, found: 'x' }],
    ['["a\tb"]', { code: 'json-syntax', line: 1, column: 4, found: 'U+0009' }],
    ['["a\\qb"]', { code: 'json-syntax', line: 1, column: 4, found: '\\' }],
    ['<html>', { code: 'json-syntax', line: 1, column: 1, found: '<' }],
    ['[1, 2', { code: 'json-cut-short', line: 1, column: 6 }],
    ['{"a": "Storg', { code: 'json-cut-short', line: 1, column: 7 }],
    ['{"a": "\\u00', { code: 'json-cut-short', line: 1, column: 7 }],
    ['{"a": tru', { code: 'json-cut-short', line: 1, column: 7 }],
    ['{"a": 1,\n', { code: 'json-cut-short', line: 2, column: 1 }],
    [' \n', { code: 'json-empty' }],
  ])('%j', (text, fault) => {
    expect(mistakeIn(text)).toEqual(fault)
  })
})

test('whatever the language parses has no mistake, and whatever it refuses has one', () => {
  const almostJson = fc.oneof(
    fc.json(),
    fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '0', ' ', '\\', 'x'))
      .map(([json, at, put]) => {
        const place = at % (json.length + 1)
        return json.slice(0, place) + put + json.slice(place + 1)
      }),
  )
  fc.assert(
    fc.property(almostJson, (text) => {
      expect(findJsonMistake(text) === undefined).toBe(parses(text))
    }),
    { numRuns: 500 },
  )
})

test('every beginning of a JSON object is cut short, and at no other place than its own end or last word', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (value, length) => {
      const text = JSON.stringify(value)
      const beginning = text.slice(0, 1 + (length % (text.length - 1)))
      expect(findJsonMistake(beginning)).toMatchObject({ cutShort: true })
    }),
  )
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
