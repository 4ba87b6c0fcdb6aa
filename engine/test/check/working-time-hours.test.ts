import { describe, expect, test } from 'vitest'
import type { WorkPeriod } from '../../src/check/rules/working-time.ts'
import {
  HOUR,
  individual,
  instant,
  MINUTE,
  pause,
  planned,
  saidOf,
  union,
  verdictOn,
  verdicts,
  worked,
} from './working-time-periods.ts'

/** One planned shift from 08:00 that lasts this long. */
const lasting = (hours: number, more: Partial<WorkPeriod> = {}): WorkPeriod => {
  const start = instant('2026-11-23T08:00')
  return planned('2026-11-23T08:00', '2026-11-23T08:00', {
    ordinaryEnd: start + hours * HOUR,
    ...more,
    end: start + hours * HOUR,
  })
}
const A_MINUTE = 1 / 60

/** Days of November 2026, worked from 08:00 for some hours each; the 23rd is a Monday. */
const days = (dates: readonly number[], hours: number): WorkPeriod[] =>
  dates.map((date) => {
    const start = `2026-11-${String(date).padStart(2, '0')}T08:00`
    return { ...worked(start, start), end: instant(start) + hours * HOUR }
  })

describe('normal hours in 24, § 10-4 (1) and § 10-5', () => {
  test.each([
    ['the law', [], 9],
    ['an individual agreement', [individual()], 10],
    ['an agreement with the union representatives', [union()], 12.5],
    ['the Labour Inspectorate', [{ level: 'labourInspectorate' as const }], 13],
    ['a national union that states a limit', [{ level: 'nationalUnion' as const, limits: { normalDay: 50_400 } }], 14],
  ])('%s: exactly the limit is legal, a minute more is not', (_, agreements, limit) => {
    const legal = limit === 9 ? 'legal' : 'legalByAgreement'
    expect(saidOf('normalDay', [lasting(limit - A_MINUTE)], { agreements })).toEqual([legal])
    expect(saidOf('normalDay', [lasting(limit)], { agreements })).toEqual([legal])
    expect(saidOf('normalDay', [lasting(limit + A_MINUTE)], { agreements })).toEqual(['illegal 60'])
  })

  test('an agreement is not needed for what the law allows, and is not named then', () => {
    const { outcome, values } = verdictOn('normalDay', [lasting(9)], { agreements: [union({ reference: 'Turnus' })] })
    expect({ outcome, ...values }).toMatchObject({
      outcome: 'legal',
      paragraph: '§ 10-4 (1)',
      limitHours: 9,
      level: 'statutory',
    })
    expect(values).not.toHaveProperty('reference')
    expect(values).not.toHaveProperty('validTo')
  })

  test('an agreement that is stricter than the law is named, also where it is kept', () => {
    const rota = {
      level: 'statutory' as const,
      reference: 'Turnus',
      limits: { normalWeek: 38 * 3600, normalDay: 9 * 3600 },
    }
    const strict = union({ reference: 'Kort dag', limits: { normalDay: 8 * 3600 } })
    expect(verdictOn('normalWeek', [lasting(8)], { agreements: [rota] }).values).toMatchObject({
      reference: 'Turnus',
      limitHours: 38,
    })
    expect(verdictOn('normalDay', [lasting(8)], { agreements: [rota] }).values).toMatchObject({
      reference: 'Turnus',
      limitHours: 9,
    })
    expect(verdictOn('normalDay', [lasting(8)], { agreements: [strict] }).values).toMatchObject({
      reference: 'Kort dag',
      limitHours: 8,
    })
    expect(saidOf('normalDay', [lasting(8 + A_MINUTE)], { agreements: [strict] })).toEqual(['illegal 60'])
  })

  test('legal only because of an agreement: which, and valid to when', () => {
    const agreement = union({ reference: 'Langvakt 2026', validTo: '2026-12-31T23:59:59+01:00' })
    const { values } = verdictOn('normalDay', [lasting(12)], { agreements: [agreement] })
    expect(values).toMatchObject({
      fault: 'normalDay.legalByAgreement',
      paragraph: '§ 10-5 (2)',
      level: 'unionRepresentatives',
      reference: 'Langvakt 2026',
      validTo: '2026-12-31T23:59:59+01:00',
      actualHours: 12,
      limitHours: 12.5,
      statutoryHours: 9,
      shift: 'the shift',
      // Counted from when work began.
      from: '2026-11-23T08:00:00+01:00',
      to: '2026-11-23T20:00:00+01:00',
    })
  })

  test('an agreement that has run out gives nothing', () => {
    const agreements = [union({ validTo: '2026-11-23T07:59:59+01:00' })]
    expect(saidOf('normalDay', [lasting(12)], { agreements })).toEqual(['illegal 10800'])
  })

  test('unpaid breaks are no working time, paid ones are', () => {
    const lunch = (paid: boolean) => ({ breaks: [pause('2026-11-23T12:00', '2026-11-23T12:30', paid)] })
    expect(saidOf('normalDay', [lasting(9.5, lunch(false))])).toEqual(['legal'])
    expect(saidOf('normalDay', [lasting(9.5, lunch(true))])).toEqual(['illegal 1800'])
  })

  test('rolls across midnight: neither calendar day has more than 9 hours, but 24 hours have', () => {
    // 16:00–24:00 and 10:00–18:00: in the 24 hours to 16:00 8 + 6 = 14. The 9th hour is used up at 11:00, and until
    // 16:00, when the first day's hours begin to leave the window, all is overtime: 5 hours.
    const periods = [worked('2026-11-22T16:00', '2026-11-23T00:00'), planned('2026-11-23T10:00', '2026-11-23T18:00')]
    expect(verdictOn('normalDay', periods)).toMatchObject({
      outcome: 'illegal',
      amount: 5 * 3600,
      values: { actualHours: 14 },
    })
  })

  test('the first day’s hours make room as they leave the 24 hours', () => {
    // 08:00–17:00 twice: at 08:00 the window is full, and each minute that enters meets one that leaves.
    expect(saidOf('normalDay', [...days([22], 9), lasting(9)])).toEqual(['legal'])
    // Half an hour earlier there is nothing to leave yet.
    const early = planned('2026-11-23T07:30', '2026-11-23T16:30')
    expect(saidOf('normalDay', [...days([22], 9), early])).toEqual(['illegal 1800'])
  })

  test('where the limit has become lower, the window must first fall below it', () => {
    // 10 hours by an agreement that ends that day; from 08:00 the window holds 10 of 9, and an hour must leave it.
    const agreements = [individual({ validTo: '2026-11-22T23:59:59+01:00' })]
    expect(saidOf('normalDay', [...days([22], 10), lasting(9)], { agreements })).toEqual(['illegal 3600'])
  })

  test('of windows that hold as much the first is told', () => {
    const lunch = (date: string) => ({ breaks: [pause(`2026-11-${date}T12:00`, `2026-11-${date}T12:30`)] })
    const before = planned('2026-11-22T08:00', '2026-11-22T16:00', lunch('22'))
    // 7½ hours in the 24 to 12:00 as in those to 16:00.
    const { values } = verdictOn('totalDay', [{ ...before, shift: undefined, used: false }, lasting(8, lunch('23'))])
    expect(values).toMatchObject({ actualHours: 7.5, to: '2026-11-23T12:00:00+01:00' })
  })

  test('unpaid breaks in any order, and overlapping ones once', () => {
    const breaks = [pause('2026-11-23T15:00', '2026-11-23T15:15'), pause('2026-11-23T12:00', '2026-11-23T12:30')]
    expect(verdictOn('totalDay', [lasting(9, { breaks })]).values).toMatchObject({ actualHours: 8.25 })
    const overlapping = [...breaks, pause('2026-11-23T12:15', '2026-11-23T12:45')]
    expect(verdictOn('totalDay', [lasting(9, { breaks: overlapping })]).values).toMatchObject({ actualHours: 8 })
    const nested = [pause('2026-11-23T12:00', '2026-11-23T13:00'), pause('2026-11-23T12:15', '2026-11-23T12:30')]
    expect(verdictOn('totalDay', [lasting(9, { breaks: nested })]).values).toMatchObject({ actualHours: 8 })
  })

  test('overtime of the evening before is not counted against the next day', () => {
    expect(saidOf('normalDay', [...days([22], 11), lasting(9)])).toEqual(['legalAsOvertime'])
  })

  test('counted from rest to rest, the evening before belongs to the day before', () => {
    const evening = worked('2026-11-22T14:30', '2026-11-22T22:00')
    const day = planned('2026-11-23T07:30', '2026-11-23T15:00')
    expect(saidOf('normalDay', [evening, day], { agreements: [union()] })).toEqual(['legal'])
    // 7.5 + 7 hours in the 24 to 14:30: 12.5 are reached at 12:30, so two hours are overtime.
    const rolling = [union({ dayCounting: 'rolling' })]
    expect(saidOf('normalDay', [evening, day], { agreements: rolling })).toEqual(['illegal 7200'])
    // With 7 hours off there is no daily rest between them: 7.5 + 9 hours of one day.
    const quick = planned('2026-11-23T05:00', '2026-11-23T14:00')
    expect(saidOf('normalDay', [evening, quick], { agreements: [union()] })).toEqual(['illegal 14400'])
  })

  test('counted from rest to rest, what leaves the day before makes no room', () => {
    // 13 hours from 06:00: 12.5 are reached at 18:30, while work of 24 hours ago leaves.
    const periods = [worked('2026-11-22T12:00', '2026-11-22T22:00'), planned('2026-11-23T06:00', '2026-11-23T19:00')]
    expect(saidOf('normalDay', periods, { agreements: [union()] })).toEqual(['illegal 1800'])
  })

  test('from rest to rest under an agreement on longer rest', () => {
    const evening = worked('2026-11-22T14:30', '2026-11-22T22:00')
    const next = planned('2026-11-23T08:00', '2026-11-23T14:00')
    const agreements = [union({ limits: { dailyRest: 10 * 3600 } })]
    expect(saidOf('normalDay', [evening, next], { agreements })).toEqual(['legal'])
    const sooner = planned('2026-11-23T07:59', '2026-11-23T14:00')
    // 7 h 30 + 6 h 01 = 13 h 31: 1 h 01 more than 12 h 30.
    expect(saidOf('normalDay', [evening, sooner], { agreements })).toEqual([`illegal ${61 * 60}`])
  })
})

describe('overtime that is accepted, § 10-6', () => {
  const late = (accepted: number, hours: number) =>
    lasting(hours, { acceptedOvertime: accepted, ordinaryEnd: instant('2026-11-23T17:00') })

  test('is legal up to what is accepted', () => {
    expect(saidOf('normalDay', [late(HOUR, 10)])).toEqual(['legalAsOvertime'])
    expect(saidOf('normalDay', [late(HOUR, 10 + A_MINUTE)])).toEqual(['illegal 60'])
    expect(saidOf('normalDay', [late(Infinity, 13)])).toEqual(['legalAsOvertime'])
  })

  test.each([
    ['the law', [], 13],
    ['an agreement with the union representatives', [union()], 16],
  ])('all hours together, %s: exactly the limit is legal', (_, agreements, limit) => {
    const legal = limit === 13 ? 'legal' : 'legalByAgreement'
    expect(saidOf('totalDay', [late(Infinity, limit)], { agreements })).toEqual([legal])
    expect(saidOf('totalDay', [late(Infinity, limit + A_MINUTE)], { agreements })).toEqual(['illegal 60'])
  })

  test('10 hours in 7 days', () => {
    // Four days of 11 hours have 8 of overtime and leave 4 of the week's 40: on the fifth the 10 are full after 6 hours.
    const week = days([16, 17, 18, 19], 11)
    const last = (minutes: number) =>
      planned('2026-11-20T08:00', '2026-11-20T14:00', {
        end: instant('2026-11-20T14:00') + minutes * MINUTE,
        acceptedOvertime: Infinity,
      })
    expect(saidOf('overtimeWeek', [...week, last(0)])).toEqual(['legal'])
    expect(saidOf('overtimeWeek', [...week, last(1)])).toEqual(['illegal 60'])
    // Union representatives may agree on 20, here without longer normal hours.
    const agreements = [union({ limits: { normalDay: 9 * 3600, normalWeek: 40 * 3600 } })]
    expect(saidOf('overtimeWeek', [...week, last(1)], { agreements })).toEqual(['legalByAgreement'])
  })

  test('25 hours in four weeks, and 200 in 52', () => {
    // Ten days of 11.5 hours, two or three a week: 25 hours of overtime when the last one ends.
    const before = days([2, 4, 6, 9, 11, 13, 16, 18, 20], 11.5)
    const last = (minutes: number) =>
      planned('2026-11-23T08:00', '2026-11-23T19:30', {
        end: instant('2026-11-23T19:30') + minutes * MINUTE,
        acceptedOvertime: Infinity,
      })
    expect(saidOf('overtimeFourWeeks', [...before, last(0)])).toEqual(['legal'])
    expect(saidOf('overtimeFourWeeks', [...before, last(1)])).toEqual(['illegal 60'])
    expect(verdictOn('overtimeYear', [...before, last(1)]).values).toMatchObject({
      actual: 25 * 3600 + 60,
      limitHours: 200,
    })
  })

  test('a shift without overtime has nothing to be said of overtime', () => {
    expect(saidOf('overtimeWeek', [...days([22], 11), lasting(8)])).toEqual([])
  })
})

describe('hours in 7 days and more', () => {
  const fiveDays = days([18, 19, 20, 21, 22], 7)

  test('40 hours in any 7 days: exactly 40 are legal', () => {
    expect(saidOf('normalWeek', [...fiveDays, lasting(5)])).toEqual(['legal'])
    expect(saidOf('normalWeek', [...fiveDays, lasting(5 + A_MINUTE)])).toEqual(['illegal 60'])
  })

  test('50 hours by individual agreement, 54 by union representatives', () => {
    const six = days([17, 18, 19, 20, 21, 22], 7.5)
    expect(saidOf('normalWeek', [...six, lasting(5)], { agreements: [individual()] })).toEqual(['legalByAgreement'])
    expect(saidOf('normalWeek', [...six, lasting(5 + A_MINUTE)], { agreements: [individual()] })).toEqual([
      'illegal 60',
    ])
    expect(saidOf('normalWeek', [...six, lasting(9)], { agreements: [union()] })).toEqual(['legalByAgreement'])
    expect(saidOf('normalWeek', [...six, lasting(9 + A_MINUTE)], { agreements: [union()] })).toEqual(['illegal 60'])
  })

  test('a rota of 38 hours is stated as law, and an agreement on averages still gives more', () => {
    const rota = { level: 'statutory' as const, limits: { normalWeek: 38 * 3600 } }
    expect(saidOf('normalWeek', [...fiveDays, lasting(3)], { agreements: [rota] })).toEqual(['legal'])
    expect(saidOf('normalWeek', [...fiveDays, lasting(3 + A_MINUTE)], { agreements: [rota] })).toEqual(['illegal 60'])
    expect(saidOf('normalWeek', [...fiveDays, lasting(4)], { agreements: [rota, individual()] })).toEqual([
      'legalByAgreement',
    ])
  })

  test('what was worked 7 days ago leaves the window minute by minute', () => {
    // Monday the 16th 08:00–13:00 and five days of 7 hours: the week is full on the 23rd until 08:00.
    const before = [...days([16], 5), ...fiveDays]
    expect(saidOf('normalWeek', [...before, planned('2026-11-23T08:00', '2026-11-23T13:00')])).toEqual(['legal'])
    expect(saidOf('normalWeek', [...before, planned('2026-11-23T07:59', '2026-11-23T12:59')])).toEqual(['illegal 60'])
  })

  test('an hour beyond the day and the week is overtime once', () => {
    // 35 hours in the days before; 5 are left of the week, so a day of 10 hours has 4 hours beyond the week and 1 more
    // beyond the day. The day's limit is met last: all five are because of the week until 9 hours, then of the day.
    const periods = [...fiveDays, lasting(10, { acceptedOvertime: 5 * HOUR })]
    expect(verdictOn('overtimeWeek', periods).values).toMatchObject({ actualHours: 5 })
  })

  test('a night’s half hour that is accepted is used up by the day first', () => {
    const periods = [...fiveDays, lasting(6, { acceptedOvertime: HOUR / 2 })]
    expect(saidOf('normalDay', periods)).toEqual(['legal'])
    expect(saidOf('normalWeek', periods)).toEqual(['illegal 1800'])
  })

  test('never more than 69 hours in a week, and 48 on average over eight', () => {
    // Seven days of 10 hours under the union's limits: 70.
    const seven = days([17, 18, 19, 20, 21, 22], 10)
    expect(saidOf('totalWeek', [...seven, lasting(9)], { agreements: [union()] })).toEqual(['legal'])
    expect(saidOf('totalWeek', [...seven, lasting(9 + A_MINUTE)], { agreements: [union()] })).toEqual(['illegal 60'])

    // 48 days of 8 hours in eight weeks are 384 hours exactly: 1 October to 17 November.
    const october = Array.from({ length: 47 }, (_, k) => {
      const start = instant('2026-10-02T08:00+02:00') + k * 24 * HOUR
      return { ...worked('2026-10-02T08:00', '2026-10-02T08:00'), start, end: start + 8 * HOUR }
    })
    const last = (minutes: number) =>
      planned('2026-11-23T08:00', '2026-11-23T16:00', { end: instant('2026-11-23T16:00') + minutes * MINUTE })
    expect(saidOf('totalEightWeeks', [...october, last(0)])).toEqual(['legal'])
    expect(saidOf('totalEightWeeks', [...october, last(1)])).toEqual(['illegal 60'])
  })

  test('night workers: 8 hours in 24 over four weeks less the weekly rests, 177 hours and 20 minutes', () => {
    // 22 nights of 8 hours, 176 hours, and one of 1 h 20.
    const nights = Array.from({ length: 22 }, (_, k) => {
      const start = instant('2026-10-31T22:00') + k * 24 * HOUR
      return { ...worked('2026-10-31T22:00', '2026-10-31T22:00'), start, end: start + 8 * HOUR }
    })
    const last = (minutes: number) =>
      planned('2026-11-23T22:00', '2026-11-23T23:20', { end: instant('2026-11-23T23:20') + minutes * MINUTE })
    const agreements = [
      union({ limits: { normalWeek: 56 * 3600 } }),
      { level: 'nationalUnion' as const, limits: { normalWeek: 60 * 3600 } },
    ]
    const terms = { agreements, nightWorker: true }
    expect(saidOf('nightAverage', [...nights, last(0)], terms)).toEqual(['legal'])
    expect(saidOf('nightAverage', [...nights, last(1)], terms)).toEqual(['illegal 60'])
    expect(saidOf('nightAverage', [...nights, last(1)], { agreements })).toEqual([])
  })

  test('normal hours over 52 weeks are told of as far as the data goes', () => {
    expect(verdictOn('normalYear', [...fiveDays, lasting(5)]).values).toMatchObject({
      actualHours: 40,
      limitHours: 2080,
    })
  })
})

describe('what the plan has no part in is not judged', () => {
  test('history alone', () => {
    expect(saidOf('normalDay', days([21, 22], 14))).toEqual([])
    expect(saidOf('normalDay', [...days([20], 14), lasting(8)])).toEqual(['legal'])
  })

  test('work after the plan is judged for what the plan adds', () => {
    const after = worked('2026-11-24T06:00', '2026-11-24T16:00')
    // Of the 10 hours given one is overtime whatever is planned. After a planned day from 08:00 to 17:00 there is no room
    // from 06:00 to 08:00, and from then on as much leaves as enters: two hours, one of them because of the plan.
    expect(saidOf('normalDay', [lasting(9), after])).toEqual(['legal', 'illegal 3600'])
    const added = verdicts([lasting(9), after]).find(({ outcome }) => outcome === 'illegal')!
    expect(added.values).not.toHaveProperty('shift')
    expect(saidOf('normalDay', [lasting(4), worked('2026-11-25T08:00', '2026-11-25T18:00')])).toEqual(['legal'])
  })
})

describe('two shifts at once count once', () => {
  test('the time they share is worked once', () => {
    const periods = [lasting(6, { shift: 'a' }), planned('2026-11-23T12:00', '2026-11-23T17:00', { shift: 'b' })]
    expect(saidOf('normalDay', periods)).toEqual(['legal', 'legal'])
    expect(verdictOn('totalWeek', periods).values).toMatchObject({ actualHours: 6 })
    const inside = [lasting(9, { shift: 'a' }), planned('2026-11-23T12:00', '2026-11-23T13:00', { shift: 'b' })]
    expect(saidOf('normalDay', inside)).toEqual(['legal'])
    const sameEnd = [lasting(9, { shift: 'a' }), planned('2026-11-23T12:00', '2026-11-23T17:00', { shift: 'b' })]
    expect(saidOf('normalDay', sameEnd)).toEqual(['legal'])
  })

  test('work in the other’s unpaid break is work', () => {
    const lunch = [pause('2026-11-23T12:00', '2026-11-23T13:00')]
    const periods = [
      lasting(9, { shift: 'a', breaks: lunch }),
      planned('2026-11-23T12:00', '2026-11-23T12:30', { shift: 'b' }),
    ]
    expect(saidOf('normalDay', periods)).toEqual(['legal', 'legal'])
    expect(verdictOn('totalWeek', periods).values).toMatchObject({ actualHours: 8.5 })
  })
})
