import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en } from '../src/text/en.ts'
import { nb } from '../src/text/nb.ts'
import { nn } from '../src/text/nn.ts'

/** Every text with its place; functions are called with values that stand out. */
function everyText(value: unknown, place = ''): { place: string; text: string }[] {
  if (typeof value === 'string') return [{ place, text: value }]
  if (typeof value === 'function') {
    const say = value as (...values: unknown[]) => string
    return [{ place, text: place.startsWith('look.') || place === 'startEarlier' ? say(LOOK) : say(2, 3, 4, 5) }]
  }
  return Object.entries(value as object).flatMap(([key, item]) =>
    everyText(item, place === '' ? key : `${place}.${key}`),
  )
}

const LOOK = { name: 'Ola', shift: 'D1', length: '40 min', count: 2 }
const TABLES = { nb, nn, en }
const glossary = readFileSync(join(import.meta.dirname, '../../docs/glossary.md'), 'utf8')
const [keptOut = ''] = /free of:.*/.exec(glossary) ?? []
const words = [...keptOut.replace(/\*gradert.*$/, '').matchAll(/\*(\p{L}+)\*/gu)].map(([, word]) => word!)

describe.each(Object.entries(TABLES))('%s', (_language, table) => {
  test('no text is empty or shows that a value is missing', () => {
    for (const { place, text } of everyText(table)) {
      expect(text.trim(), place).toBe(text)
      expect(text, place).not.toMatch(/^$|undefined|NaN|\[object/)
    }
  })
})

test.each(words)('no Norwegian text has «%s», which docs/glossary.md keeps out', (word) => {
  // A bicycle is not somebody who is ill.
  const all = [...everyText(nb), ...everyText(nn)].filter(({ text }) => !/^sykkel$/i.test(text))
  const found = all.filter(({ text }) => new RegExp(`\\b${word}`, 'i').test(text))
  expect(found).toEqual([])
})

test('the two Norwegians are not mixed', () => {
  const only = {
    nb: /\b(ikke|noen|hvorfor|ansatte?|mangler|begynner|hånd)\b/i,
    nn: /\b(ikkje|kvifor|tilsette?|byrjar|hand)\b/i,
  }
  expect(everyText(nb).filter(({ text }) => only.nn.test(text))).toEqual([])
  expect(everyText(nn).filter(({ text }) => only.nb.test(text))).toEqual([])
})

test('the languages say different things: a text left in another is seen', () => {
  const same = everyText(en).filter(
    ({ text, place }) => text.length > 12 && everyText(nb).some((each) => each.place === place && each.text === text),
  )
  expect(same).toEqual([])
})
