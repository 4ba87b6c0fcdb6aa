import { describe, expect, test } from 'vitest'
import type { WorkPeriod } from '../../src/check/rules/working-time.ts'
import { instant, MINUTE, pause, planned, saidOf, verdictOn, worked } from './working-time-periods.ts'

/** A shift from 08:00 of so many minutes, with breaks from 12:00 one after another; the roster ends at `rostered`. */
function shiftOf(minutes: number, breaks: readonly number[] = [], rostered = minutes): WorkPeriod {
  const start = instant('2026-11-23T08:00')
  let from = instant('2026-11-23T12:00')
  return planned('2026-11-23T08:00', '2026-11-23T08:00', {
    end: start + minutes * MINUTE,
    ordinaryEnd: start + rostered * MINUTE,
    acceptedOvertime: Infinity,
    breaks: breaks.map((length) => ({ start: from, end: (from += length * MINUTE), paid: true })),
  })
}
const HALF_PAST_FIVE = 5 * 60 + 30

describe('at least one break in more than 5½ hours, § 10-9 (1)', () => {
  test('exactly 5½ hours need none, a minute more needs one of any length', () => {
    expect(saidOf('breakAfter', [shiftOf(HALF_PAST_FIVE)])).toEqual(['legal'])
    expect(saidOf('breakAfter', [shiftOf(HALF_PAST_FIVE + 1)])).toEqual(['illegal 60'])
    expect(saidOf('breakAfter', [shiftOf(HALF_PAST_FIVE + 1, [5])])).toEqual(['legal'])
  })

  test('says that the day has its break', () => {
    expect(verdictOn('breakAfter', [shiftOf(7 * 60, [10, 10])])).toMatchObject({
      outcome: 'legal',
      amount: 0,
      values: { fault: 'breakAfter.given', breaks: 2, day: 7 * 3600, shift: 'the shift' },
    })
    expect(verdictOn('breakAfter', [shiftOf(60)]).values).toMatchObject({
      fault: 'breakAfter.legal',
      breaks: 0,
      paragraph: '§ 10-9 (1)',
    })
  })

  test('two shifts that touch are one day', () => {
    const second = planned('2026-11-23T12:00', '2026-11-23T14:00')
    expect(saidOf('breakAfter', [shiftOf(240), second])).toEqual(['illegal 1800'])
    expect(saidOf('breakAfter', [shiftOf(239), second])).toEqual(['legal', 'legal'])
  })

  test('an unused shift and work outside the plan have their breaks where nobody looks', () => {
    expect(saidOf('breakAfter', [{ ...shiftOf(480), used: false }])).toEqual([])
    expect(saidOf('breakAfter', [worked('2026-11-22T08:00', '2026-11-22T16:00'), shiftOf(60)])).toEqual(['legal'])
  })
})

describe('30 minutes of breaks in 8 hours or more, § 10-9 (1)', () => {
  test('exactly 8 hours need them, a minute less does not', () => {
    expect(saidOf('longBreak', [shiftOf(480, [29])])).toEqual(['illegal 60'])
    expect(saidOf('longBreak', [shiftOf(480, [30])])).toEqual(['legal'])
    expect(saidOf('longBreak', [shiftOf(480, [31])])).toEqual(['legal'])
    expect(saidOf('longBreak', [shiftOf(479, [29])])).toEqual([])
  })

  test('several breaks count together', () => {
    expect(saidOf('longBreak', [shiftOf(480, [15, 15])])).toEqual(['legal'])
    expect(saidOf('longBreak', [shiftOf(480, [15, 14])])).toEqual(['illegal 60'])
    expect(saidOf('longBreak', [shiftOf(480)])).toEqual(['illegal 1800'])
  })

  test('an unpaid break is part of the day too', () => {
    const day = planned('2026-11-23T08:00', '2026-11-23T16:00', {
      breaks: [pause('2026-11-23T11:00', '2026-11-23T11:20')],
    })
    expect(saidOf('longBreak', [day])).toEqual(['illegal 600'])
  })

  test('a national collective agreement may set it otherwise', () => {
    const agreements = [{ level: 'nationalUnion' as const, limits: { longBreak: 1200, breakAfter: 6 * 3600 } }]
    expect(saidOf('longBreak', [shiftOf(480, [20])], { agreements })).toEqual(['legalByAgreement'])
    expect(saidOf('breakAfter', [shiftOf(360)], { agreements })).toEqual(['legalByAgreement'])
    const later = [{ level: 'nationalUnion' as const, limits: { longBreakFrom: 9 * 3600 } }]
    expect(saidOf('longBreak', [shiftOf(480, [20])], { agreements: later })).toEqual([])
  })
})

describe('a break of its own when working more than 2 hours beyond normal hours, § 10-9 (2)', () => {
  test('exactly 2 hours need none', () => {
    expect(saidOf('overtimeBreak', [shiftOf(600, [30], 480)])).toEqual([])
    expect(saidOf('overtimeBreak', [shiftOf(601, [30], 480)])).toEqual(['illegal 1800'])
  })

  test('besides the breaks that the day needs anyway', () => {
    expect(saidOf('overtimeBreak', [shiftOf(601, [30, 30], 480)])).toEqual(['legal'])
    expect(saidOf('overtimeBreak', [shiftOf(601, [30, 29], 480)])).toEqual(['illegal 60'])
    expect(saidOf('overtimeBreak', [shiftOf(601, [10, 50], 480)])).toEqual(['illegal 1200'])
    expect(saidOf('overtimeBreak', [shiftOf(601, [15, 15, 30], 480)])).toEqual(['legal'])
    expect(saidOf('longBreak', [shiftOf(601, [30, 30], 480)])).toEqual(['legal'])
  })

  test('in a day under 8 hours one other break is enough, in one of 5½ none', () => {
    expect(saidOf('overtimeBreak', [shiftOf(479, [30, 5], 300)])).toEqual(['legal'])
    expect(saidOf('overtimeBreak', [shiftOf(480, [30, 5], 300)])).toEqual(['illegal 1500'])
    expect(saidOf('overtimeBreak', [shiftOf(HALF_PAST_FIVE + 1, [30], 180)])).toEqual(['illegal 1800'])
    expect(saidOf('overtimeBreak', [shiftOf(HALF_PAST_FIVE, [30], 180)])).toEqual(['legal'])
    expect(saidOf('overtimeBreak', [shiftOf(HALF_PAST_FIVE, [], 180)])).toEqual(['illegal 1800'])
  })

  test('normal hours end with the last of the shifts that touch', () => {
    const first = shiftOf(240)
    const second = planned('2026-11-23T12:00', '2026-11-23T15:00', { ordinaryEnd: instant('2026-11-23T13:00') })
    expect(saidOf('overtimeBreak', [first, second])).toEqual([])
    expect(saidOf('overtimeBreak', [first, { ...second, end: instant('2026-11-23T15:01') }])).toEqual(['illegal 1800'])
  })
})
