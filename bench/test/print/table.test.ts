import { check } from 'prettier'
import { expect, test } from 'vitest'
import { costText, decimalsFor, perCent, rangeText, signedPerCent, tenths, whole } from '../../src/print/numbers.ts'
import { markdownTable, plainTable } from '../../src/print/table.ts'

const columns = [{ heading: 'instance' }, { heading: 'gap', side: 'right' }] as const
const rows = [
  ['i-116', '−7.79 %'],
  ['a longer name', '0.00 %'],
]

test('a plain table is as wide as its cells', () => {
  expect(plainTable(columns, rows)).toEqual([
    'instance           gap',
    '─────────────  ───────',
    'i-116          −7.79 %',
    'a longer name   0.00 %',
  ])
})

test('no line ends with spaces, also where the last column is empty', () => {
  const lines = plainTable([{ heading: 'a' }, { heading: 'unfinished' }], [['1', '']])
  expect(lines.filter((line) => line.endsWith(' '))).toEqual([])
})

test('a Markdown table is as Prettier writes it', async () => {
  const text = `${markdownTable(
    [...columns, { heading: 'x', side: 'right' }, { heading: '' }],
    [...rows.map((cells) => [...cells, '1', ''])],
  ).join('\n')}\n`
  expect(await check(text, { parser: 'markdown', proseWrap: 'preserve' })).toBe(true)
})

test('per cent with a true minus sign, and no negative zero', () => {
  expect(signedPerCent(-0.0163)).toBe('−1.63 %')
  expect(signedPerCent(0.004)).toBe('+0.40 %')
  expect(signedPerCent(0)).toBe('0.00 %')
  expect(signedPerCent(-0.00001)).toBe('0.00 %')
  expect(signedPerCent(undefined)).toBe('–')
  expect(signedPerCent(Infinity)).toBe('illegal')
  expect(perCent(0.9)).toBe('90 %')
})

test('costs of one column have as many decimals as one of them needs', () => {
  expect(decimalsFor([274, undefined, Infinity])).toBe(0)
  expect(decimalsFor([274, 297.6667])).toBe(2)
  expect(costText(274, 2)).toBe('274.00')
  expect(costText(Infinity, 2)).toBe('illegal')
  expect(costText(undefined, 2)).toBe('–')
})

test('other numbers', () => {
  expect(whole(12345.6)).toBe('12,346')
  expect(whole(NaN)).toBe('–')
  expect(tenths(8.46)).toBe('8.5')
  expect(rangeText([3, 1, 2, 1])).toBe('1–3')
  expect(rangeText([1, 3])).toBe('1, 3')
  expect(rangeText([4])).toBe('4')
  expect(rangeText([])).toBe('–')
})
