import { describe, expect, test } from 'vitest'
import { fromCsv } from '../../../src/exchange/csv/index.ts'
import { SMALL_DAY, sheetsOf } from './small-tables.ts'

/** The small day with absences of A-1, whose shift is 07:30–15:00 with a break of 30 minutes between 10:30 and 13:30. */
function away(...rows: readonly string[]) {
  const lines = [SMALL_DAY['fravær.csv'], ...rows.map((row) => `A-1;${row}`)]
  const { input, faults } = fromCsv(sheetsOf({ ...SMALL_DAY, 'fravær.csv': lines.join('\n') }))
  expect(faults).toEqual([])
  const shift = input!.shifts.find(({ id }) => id === 'D1')
  const span = shift && [shift.start, shift.end].map((instant) => instant.slice(11, 16)).join('–')
  const kept = (input!.activities ?? []).map(({ opens, duration }) => [opens.slice(11, 16), duration / 60])
  return { span, kept, breaks: shift?.breaks?.length, shift }
}

const at = (from: string, to: string): string => `23.11.2026 ${from};23.11.2026 ${to};;`

describe('absences that overlap are one', () => {
  test('in the middle of a shift', () => {
    const { span, kept } = away(at('10:00', '12:00'), at('08:30', '10:30'))
    expect(span).toBe('07:30–15:00')
    expect(kept).toEqual([['08:30', 210]])
  })

  test('at its end, in any order', () => {
    expect(away(at('10:00', '12:00'), at('11:00', '16:00'))).toMatchObject({ span: '07:30–10:00', kept: [] })
    expect(away(at('11:00', '16:00'), at('10:00', '12:00'))).toMatchObject({ span: '07:30–10:00', kept: [] })
  })

  test('all of a shift together, where they meet', () => {
    expect(away(at('07:00', '11:00'), at('11:00', '15:00')).span).toBeUndefined()
  })
})

describe('a break', () => {
  test.each([
    // Away 10:30–13:30 leaves nothing of its window, and 11:00–13:30 its first half hour, which is just enough.
    ['that only fits while the caregiver is away goes with the absence', '10:30', 0],
    ['that just fits before it stands', '11:00', 1],
    ['that does not quite fit before it goes', '10:59', 0],
  ])('%s', (_, from, breaks) => expect(away(at(from, '13:30')).breaks).toBe(breaks))
})

test('graded absence counts for the shift as the roster has it, also when its beginning is taken away', () => {
  // Half present on the 23rd until 09:00, when the shift has begun; away until 10:00.
  const { span, shift } = away('23.11.2026 06:00;23.11.2026 09:00;50;kortere liste', at('07:00', '10:00'))
  expect(span).toBe('10:00–15:00')
  expect(shift!.capacityFactor).toBe(0.5)
})
