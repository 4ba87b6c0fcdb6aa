import { array, assert, constantFrom, double, integer, nat, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lane } from '@hjemrute/contract'
import { foundBy, instantOf } from '../../src/features/planning-board/timeline/filter.ts'
import { sortedTogether } from '../../src/features/planning-board/timeline/lane-order.ts'
import { rowsInView, scrollKeeping, zoomed } from '../../src/features/planning-board/timeline/scale.ts'
import { shortcutOf } from '../../src/features/planning-board/keys/shortcuts.ts'

const lane = (shift: string, shared: readonly string[]): Lane =>
  ({
    shift,
    name: shift,
    who: `Ansatt ${shift}`,
    about: '',
    stops: shared.map((other, k) => ({
      kind: 'visit',
      id: `${shift}-${k}`,
      names: ['Kari Nordmann', 'Kari N.', 'KN'],
      service: { name: 'Helsehjelp' },
      address: 'Elvevegen 14',
      with: [other],
    })),
  }) as unknown as Lane

describe('size', () => {
  test('it stays within 60–400 %, whatever is turned', () => {
    assert(
      property(array(integer({ min: -5, max: 5 })), (turns) => {
        const zoom = turns.reduce(zoomed, 1)
        expect(zoom).toBeGreaterThanOrEqual(0.6)
        expect(zoom).toBeLessThanOrEqual(4)
      }),
    )
  })

  test('the minute under the pointer stays under the pointer', () => {
    const pixels = double({ min: 400, max: 4000, noNaN: true })
    assert(
      property(
        pixels,
        double({ min: 0, max: 400, noNaN: true }),
        double({ min: 1, max: 4, noNaN: true }),
        (scrolled, at, change) => {
          const minute = (scrolled + at) / 1.87
          expect((scrollKeeping(scrolled, at, change) + at) / (1.87 * change)).toBeCloseTo(minute, 6)
        },
      ),
    )
  })

  test('the rows in view are drawn, and never more than there are', () => {
    assert(
      property(nat(400), nat(20_000), integer({ min: 100, max: 2000 }), (count, scrolled, height) => {
        const { from, to } = rowsInView(count, { scrolled, height, row: 42 })
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(count)
        for (let row = Math.floor(scrolled / 42); row * 42 < scrolled + height && row < count; row++)
          expect(row >= from && row < to).toBe(true)
      }),
    )
  })
})

test('lanes that share visits lie next to each other, and none is lost or doubled', () => {
  const lanes = [lane('A', ['C']), lane('B', []), lane('C', ['A']), lane('D', ['E', 'E']), lane('E', ['D', 'D'])]
  expect(sortedTogether(lanes).map(({ shift }) => shift)).toEqual(['A', 'C', 'B', 'D', 'E'])
  const shifts = constantFrom('A', 'B', 'C', 'D', 'E', 'F')
  assert(
    property(array(array(shifts, { maxLength: 4 }), { minLength: 1, maxLength: 6 }), (shared) => {
      const given = shared.map((others, k) => lane('ABCDEF'[k]!, others))
      const sorted = sortedTogether(given)
      expect(sorted).toHaveLength(given.length)
      expect(new Set(sorted)).toEqual(new Set(given))
    }),
  )
})

test('a filter wants every word, of the person, the service, the address or who has the list', () => {
  const lanes = [lane('A', ['C']), lane('B', [])]
  expect(foundBy('  ', lanes)).toBeUndefined()
  expect(foundBy('kari elve', lanes)).toEqual(new Set(['A-0']))
  expect(foundBy('kari oslo', lanes)).toEqual(new Set())
})

test('a clock that is typed is on the board, past midnight too', () => {
  const origin = '2026-12-01T21:00:00.000Z'
  expect(instantOf('2330', origin, '22:00')).toBe('2026-12-01T22:30:00.000Z')
  expect(instantOf('1', origin, '22:00')).toBe('2026-12-02T00:00:00.000Z')
  expect(instantOf('25', origin, '22:00')).toBeUndefined()
})

test('letters work on the board alone, and not when they are turned off or one writes', () => {
  const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
  const board = { isOnBoard: true, isWriting: false, letters: true }
  expect(shortcutOf({ ...plain, key: 'l' }, board)).toBe('lock')
  expect(shortcutOf({ ...plain, key: 'l' }, { ...board, letters: false })).toBeUndefined()
  expect(shortcutOf({ ...plain, key: 'l' }, { ...board, isOnBoard: false })).toBeUndefined()
  expect(shortcutOf({ ...plain, key: 'z', ctrlKey: true }, { ...board, isOnBoard: false })).toBe('undo')
  expect(shortcutOf({ ...plain, key: 'Z', ctrlKey: true, shiftKey: true }, board)).toBe('redo')
  expect(shortcutOf({ ...plain, key: 'z', ctrlKey: true }, { ...board, isWriting: true })).toBeUndefined()
})
