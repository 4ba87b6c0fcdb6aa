import { describe, expect, test } from 'vitest'
import type { WorkPeriod } from '../../src/check/rules/working-time.ts'
import { HOUR, individual, instant, planned, saidOf, verdictOn, worked } from './working-time-periods.ts'

/** Sunday the 29th of November 2026 and those before it, from 10:00 to 14:00. */
const sunday = (weeksBefore: number): WorkPeriod => {
  const start = instant('2026-11-29T10:00') - weeksBefore * 7 * 24 * HOUR
  return {
    ...worked('2026-11-29T10:00', '2026-11-29T14:00'),
    start,
    end: start + 4 * HOUR,
    ordinaryEnd: start + 4 * HOUR,
  }
}
const thisSunday = planned('2026-11-29T10:00', '2026-11-29T14:00')

describe('a Sunday off after a Sunday worked, § 10-8 (4)', () => {
  test('every other Sunday is legal, two in a row are not', () => {
    expect(saidOf('sundaysInRow', [thisSunday])).toEqual(['legal'])
    expect(saidOf('sundaysInRow', [sunday(2), thisSunday])).toEqual(['legal'])
    expect(saidOf('sundaysInRow', [sunday(1), thisSunday])).toEqual(['illegal 1'])
  })

  test('up to three in a row by individual agreement', () => {
    const agreements = [individual({ reference: 'Helgeavtale' })]
    expect(saidOf('sundaysInRow', [sunday(1), thisSunday], { agreements })).toEqual(['legalByAgreement'])
    expect(saidOf('sundaysInRow', [sunday(2), sunday(1), thisSunday], { agreements })).toEqual(['legalByAgreement'])
    expect(saidOf('sundaysInRow', [sunday(3), sunday(2), sunday(1), thisSunday], { agreements })).toEqual(['illegal 1'])
    expect(saidOf('sundaysInRow', [sunday(4), sunday(2), sunday(1), thisSunday], { agreements })).toEqual([
      'legalByAgreement',
    ])
  })

  test('says which Sundays', () => {
    expect(verdictOn('sundaysInRow', [sunday(1), thisSunday])).toMatchObject({
      unit: 'count',
      values: {
        actual: 2,
        allowed: 1,
        from: '2026-11-21T18:00:00+01:00',
        to: '2026-11-29T22:00:00+01:00',
        shift: 'the shift',
      },
    })
    expect(verdictOn('sundaysInRow', [thisSunday]).values).not.toHaveProperty('limitHours')
  })

  test('Sunday begins on Saturday at 18:00 and ends at 22:00', () => {
    const before = sunday(1)
    const saturday = (end: string) => [before, planned('2026-11-28T12:00', `2026-11-28T${end}`)]
    expect(saidOf('sundaysInRow', saturday('18:00'))).toEqual([])
    expect(saidOf('sundaysInRow', saturday('18:01'))).toEqual(['illegal 1'])
    const night = (start: string) => [before, planned(`2026-11-29T${start}`, '2026-11-30T06:00')]
    expect(saidOf('sundaysInRow', night('22:00'))).toEqual([])
    expect(saidOf('sundaysInRow', night('21:59'))).toEqual(['illegal 1'])
  })

  test('by the local clock, also where it is changed that night', () => {
    const before = worked('2026-03-22T10:00', '2026-03-22T14:00')
    expect(saidOf('sundaysInRow', [before, planned('2026-03-29T22:00+02:00', '2026-03-30T06:00+02:00')])).toEqual([])
    expect(saidOf('sundaysInRow', [before, planned('2026-03-29T21:59+02:00', '2026-03-30T06:00+02:00')])).toEqual([
      'illegal 1',
    ])
    expect(saidOf('sundaysInRow', [before, planned('2026-03-28T12:00+01:00', '2026-03-28T18:00+01:00')])).toEqual([])
    expect(saidOf('sundaysInRow', [before, planned('2026-03-28T12:00+01:00', '2026-03-28T18:01+01:00')])).toEqual([
      'illegal 1',
    ])
    const autumn = worked('2026-10-18T10:00+02:00', '2026-10-18T14:00+02:00')
    expect(saidOf('sundaysInRow', [autumn, planned('2026-10-25T22:00+01:00', '2026-10-26T06:00+01:00')])).toEqual([])
    expect(saidOf('sundaysInRow', [autumn, planned('2026-10-25T21:59+01:00', '2026-10-26T06:00+01:00')])).toEqual([
      'illegal 1',
    ])
  })

  test('in other time zones', () => {
    // New York, Sunday evening: Monday in UTC. Auckland, Saturday evening before the clock is put forward on Sunday.
    const before = worked('2026-11-22T10:00-05:00', '2026-11-22T14:00-05:00')
    const evening = planned('2026-11-29T21:00-05:00', '2026-11-29T21:30-05:00')
    expect(saidOf('sundaysInRow', [before, evening], {}, 'America/New_York')).toEqual(['illegal 1'])
    expect(saidOf('sundaysInRow', [evening], {}, 'America/New_York')).toEqual(['legal'])
    const spring = worked('2026-09-20T10:00+12:00', '2026-09-20T14:00+12:00')
    const saturday = (end: string) => [spring, planned('2026-09-26T12:00+12:00', `2026-09-26T${end}+12:00`)]
    expect(saidOf('sundaysInRow', saturday('18:00'), {}, 'Pacific/Auckland')).toEqual([])
    expect(saidOf('sundaysInRow', saturday('18:01'), {}, 'Pacific/Auckland')).toEqual(['illegal 1'])
  })

  test('two shifts on one Sunday are one Sunday', () => {
    expect(saidOf('sundaysInRow', [thisSunday, planned('2026-11-29T16:00', '2026-11-29T18:00')])).toEqual(['legal'])
  })

  test('Sundays that the plan has no part in are not judged', () => {
    const weekday = planned('2026-12-02T10:00', '2026-12-02T14:00')
    expect(saidOf('sundaysInRow', [sunday(1), sunday(0), weekday])).toEqual([])
    expect(saidOf('sundaysInRow', [sunday(2), sunday(1), thisSunday])).toEqual(['illegal 2'])
    // The plan has the first of three; the last two would be in a row without it.
    const first = { ...sunday(2), shift: 'the shift', used: true }
    expect(saidOf('sundaysInRow', [first, sunday(1), sunday(0)])).toEqual(['legal', 'illegal 1'])
  })

  test('the limits are those valid when the Sunday’s work began', () => {
    const agreements = [individual({ validTo: '2026-11-29T09:59:59+01:00' })]
    expect(saidOf('sundaysInRow', [sunday(1), thisSunday], { agreements })).toEqual(['illegal 1'])
  })
})

describe('every other Sunday off over 26 weeks, § 10-8 (4)', () => {
  const agreements = [individual()]
  /** Two of three Sundays: the 0th, 1st, 3rd, 4th, … before this one. */
  const pairs = (count: number) => Array.from({ length: count }, (_, k) => sunday(1 + k + Math.floor((k + 1) / 2)))

  test('13 are legal, 14 are not', () => {
    expect(saidOf('sundaysInHalfYear', [...pairs(12), thisSunday], { agreements })).toEqual(['legal'])
    expect(saidOf('sundaysInHalfYear', [...pairs(13), thisSunday], { agreements })).toEqual(['illegal 1'])
  })

  test('the 26th Sunday back counts, the 27th does not', () => {
    const twelve = pairs(12)
    expect(saidOf('sundaysInHalfYear', [sunday(25), ...twelve, thisSunday], { agreements })).toEqual(['illegal 1'])
    expect(saidOf('sundaysInHalfYear', [sunday(26), ...twelve, thisSunday], { agreements })).toEqual(['legal'])
  })
})
