import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { A4, A5, clockOf, impose, paginate } from '../../src/report/index.ts'
import type { ListRow, WorkList } from '../../src/report/index.ts'
import { linesNeeded } from '../../src/report/text-width.ts'
import { rowHeight } from '../../src/report/paginate.ts'
import { LANGUAGES, REPORT_WORDS } from '../../src/text/index.ts'
import { reportOf } from './told-day.ts'

const list = reportOf().lists[0]!
const row = list.rows[1]!
const withRows = (rows: readonly ListRow[]): WorkList => ({ ...list, rows })

describe('a list on paper', () => {
  test('one shift is one page where it fits', () => {
    expect(paginate(list, A4)).toHaveLength(1)
    expect(paginate(list, A4)[0]).toMatchObject({ number: 1, of: 1 })
  })

  test('goes on over as many pages as it needs, every row once and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 60 }), fc.constantFrom(A4, A5), (extra, paper) => {
        const task = { kind: 'task' as const, label: 'Gjør', text: 'Legemidler, frokost og en prat om været' }
        const rows = extra.map((lines, k) => ({ ...row, stop: k, how: Array.from({ length: lines }, () => task) }))
        const pages = paginate(withRows(rows), paper)
        expect(pages.flatMap((page) => page.rows.map(({ stop }) => stop))).toEqual(rows.map(({ stop }) => stop))
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, k) => k + 1))
        for (const page of pages) {
          const height = page.rows.reduce((sum, each) => sum + rowHeight(each, paper), 0)
          expect(height).toBeLessThan(paper.height - 2 * paper.margin - paper.foot)
        }
      }),
    )
  })

  test('a long text is left as it is while a page has room for it', () => {
    const long = { ...row, how: [{ kind: 'special' as const, label: 'Husk', text: 'ord '.repeat(150).trim() }] }
    expect(paginate(withRows([long]), A4)[0]!.rows[0]!.how).toEqual(long.how)
  })

  test('a telephone number keeps its label on small paper, and one line', () => {
    const where = [
      { kind: 'address' as const, label: '', text: 'Prøveveien 1' },
      { kind: 'phone' as const, label: 'Telefon', text: '900 00 000' },
    ]
    const [only] = paginate(withRows([{ ...row, where }]), A5)[0]!.rows[0]!.where
    expect(only!.text).toBe('Prøveveien 1 · Telefon:\u00a0900\u00a000\u00a0000')
  })

  test('the season of the hour that comes twice stands below the clock, whole', () => {
    for (const [language, season] of [
      ['nb', 'sommertid'],
      ['nn', 'sommartid'],
      ['en', 'summer time'],
    ] as const) {
      expect(clockOf(`02:30 ${season}`)).toEqual({ clock: '02:30', season })
      for (const { columns, type } of [A4, A5]) {
        expect(REPORT_WORDS[language].summerTime).toBe(season)
        expect(linesNeeded(season, columns.time, type.small)).toBe(1)
      }
    }
  })

  test('the names of the columns take one line each', () => {
    for (const { columns } of LANGUAGES.map((language) => REPORT_WORDS[language]))
      for (const { columns: room, type } of [A4, A5]) {
        expect(linesNeeded(columns.time, room.time, type.small)).toBe(1)
        expect(linesNeeded(columns.where, room.where, type.small)).toBe(1)
        expect(linesNeeded(columns.minutes, room.length, type.small)).toBe(1)
        if (room.how > 0) expect(linesNeeded(columns.how, room.how, type.small)).toBe(1)
      }
  })

  test('a row longer than a page is cut, and counted once', () => {
    const long = { ...row, how: [{ kind: 'task' as const, label: 'Gjør', text: 'ord '.repeat(4000).trim() }] }
    const rows = paginate(withRows([long]), A5).flatMap((page) => page.rows)
    expect(rows.length).toBeGreaterThan(2)
    expect(rows.filter(({ continued }) => continued !== true)).toHaveLength(1)
    const words = rows.flatMap(({ how }) => how.flatMap(({ text }) => text.split(' ')))
    expect(words).toHaveLength(4000)
  })
})

test('lines are counted by words, and a word that is too long is broken', () => {
  // v, a, s and k are 5.0, 5.5, 5.3 and 5.3 points wide at 10: 21.1 for the word; two of them with the gap of 2.6 take 44.8.
  expect(linesNeeded('vask vask', 45, 10)).toBe(1)
  expect(linesNeeded('vask vask', 44, 10)).toBe(2)
  expect(linesNeeded('v'.repeat(20), 50.1, 10)).toBe(2)
})

describe('two pages on a side of a sheet', () => {
  test('one or two pages fold with the print outside', () => {
    expect(impose([1])).toEqual([{ left: undefined, right: 1 }, {}])
    expect(impose([1, 2])).toEqual([{ left: 2, right: 1 }, {}])
  })

  test('three or four are one sheet, six are two sheets in each other', () => {
    expect(impose([1, 2, 3])).toEqual([
      { left: undefined, right: 1 },
      { left: 2, right: 3 },
    ])
    expect(impose([1, 2, 3, 4, 5, 6])).toEqual([
      { left: undefined, right: 1 },
      { left: 2, right: undefined },
      { left: 6, right: 3 },
      { left: 4, right: 5 },
    ])
  })

  test('folded and leafed through, any number of pages reads in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 40 }), (count) => {
        const sides = impose(Array.from({ length: count }, (_, k) => k + 1))
        expect(sides.length % 2).toBe(0)
        // Leaf by leaf: the right half of each sheet's front and the left half of its back, then the way back out.
        const sheets = Array.from({ length: sides.length / 2 }, (_, k) => [sides[2 * k]!, sides[2 * k + 1]!] as const)
        const there = sheets.flatMap(([front, back]) => [front.right, back.left])
        const backAgain = [...sheets].reverse().flatMap(([front, back]) => [back.right, front.left])
        const read = [...there, ...backAgain].filter((page) => page !== undefined)
        expect(read).toEqual(Array.from({ length: count }, (_, k) => k + 1))
      }),
    )
  })
})
