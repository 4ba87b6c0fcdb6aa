import { describe, expect, test } from 'vitest'
import { planned, saidOf, union, verdictOn, worked } from './working-time-periods.ts'

const evening = worked('2026-11-22T14:30', '2026-11-22T22:00')
const dayFrom = (clock: string) => planned(`2026-11-23T${clock}`, '2026-11-23T15:00')

describe('daily rest, § 10-8 (1) and (3)', () => {
  test('11 hours: exactly is legal, a minute less is not', () => {
    expect(saidOf('dailyRest', [evening, dayFrom('08:59')])).toEqual(['illegal 60', 'legal'])
    expect(saidOf('dailyRest', [evening, dayFrom('09:00')])).toEqual(['legal', 'legal'])
    expect(saidOf('dailyRest', [evening, dayFrom('09:01')])).toEqual(['legal', 'legal'])
  })

  test('8 hours by agreement with the union representatives, and not less', () => {
    const agreements = [union({ reference: 'Hviletid' })]
    expect(saidOf('dailyRest', [evening, dayFrom('06:00')], { agreements })).toEqual(['legalByAgreement', 'legal'])
    expect(saidOf('dailyRest', [evening, dayFrom('05:59')], { agreements })).toEqual(['illegal 60', 'legal'])
    expect(saidOf('dailyRest', [evening, dayFrom('09:00')], { agreements })).toEqual(['legal', 'legal'])
    const short = [union({ limits: { dailyRest: 6 * 3600 } })]
    expect(saidOf('dailyRest', [evening, dayFrom('05:59')], { agreements: short })).toEqual(['illegal 60', 'legal'])
  })

  test('says between which hours, at which shift, and by which agreement', () => {
    const agreements = [union({ reference: 'Hviletid', validTo: '2026-12-31T23:59:59+01:00' })]
    expect(verdictOn('dailyRest', [evening, dayFrom('07:30')], { agreements }).values).toEqual({
      fault: 'dailyRest.legalByAgreement',
      limit: 'dailyRest',
      outcome: 'legalByAgreement',
      paragraph: '§ 10-8 (3)',
      level: 'unionRepresentatives',
      reference: 'Hviletid',
      validTo: '2026-12-31T23:59:59+01:00',
      allowed: 8 * 3600,
      limitHours: 8,
      statutory: 11 * 3600,
      statutoryHours: 11,
      actual: 9.5 * 3600,
      actualHours: 9.5,
      unit: 's',
      from: '2026-11-22T14:30:00+01:00',
      to: '2026-11-23T14:30:00+01:00',
      restFrom: '2026-11-22T22:00:00+01:00',
      restTo: '2026-11-23T07:30:00+01:00',
      shift: 'the shift',
    })
  })

  test('the agreement must hold when work begins again', () => {
    const day = dayFrom('07:30')
    const endsBefore = [union({ validTo: '2026-11-23T07:29:59+01:00' })]
    const endsWith = [union({ validTo: '2026-11-23T07:30:00+01:00' })]
    const beginsWith = [union({ validFrom: '2026-11-23T07:30:00+01:00' })]
    const beginsAfter = [union({ validFrom: '2026-11-23T07:30:01+01:00' })]
    expect(saidOf('dailyRest', [evening, day], { agreements: endsBefore })).toEqual(['illegal 5400', 'legal'])
    expect(saidOf('dailyRest', [evening, day], { agreements: endsWith })).toEqual(['legalByAgreement', 'legal'])
    expect(saidOf('dailyRest', [evening, day], { agreements: beginsWith })).toEqual(['legalByAgreement', 'legal'])
    expect(saidOf('dailyRest', [evening, day], { agreements: beginsAfter })).toEqual(['illegal 5400', 'legal'])
  })

  test('work given after the plan counts as well', () => {
    const late = planned('2026-11-23T14:30', '2026-11-23T22:00')
    expect(saidOf('dailyRest', [late, worked('2026-11-24T09:00', '2026-11-24T15:00')])).toEqual(['legal'])
    expect(saidOf('dailyRest', [late, worked('2026-11-24T08:59', '2026-11-24T15:00')])).toEqual(['illegal 60'])
  })

  test('a day of 13 hours leaves 11, a minute more does not', () => {
    expect(saidOf('dailyRest', [planned('2026-11-23T07:00', '2026-11-23T20:00')])).toEqual(['legal'])
    expect(saidOf('dailyRest', [planned('2026-11-23T07:00', '2026-11-23T20:01')])).toEqual(['illegal 60'])
    // 11 hours follow, but they come too late: only 10 lie within 24 hours.
    const periods = [planned('2026-11-23T07:00', '2026-11-23T21:00'), worked('2026-11-24T08:00', '2026-11-24T12:00')]
    expect(saidOf('dailyRest', periods)).toEqual(['illegal 3600'])
  })

  test('a shift too soon after a long day is reported, also when it begins more than 24 hours after that day', () => {
    const long = worked('2026-11-22T06:00', '2026-11-22T22:00')
    // 9 hours off, 8 of them within 24 hours from 06:00.
    expect(saidOf('dailyRest', [long, dayFrom('07:00')])).toEqual(['illegal 10800', 'legal'])
    expect(saidOf('dailyRest', [long, dayFrom('06:00')])).toEqual(['illegal 10800', 'legal'])
    expect(saidOf('dailyRest', [long, dayFrom('08:59')])).toEqual(['illegal 10800', 'legal'])
    // 11 hours off: what is wrong then is the day before, and not for the plan to answer.
    expect(saidOf('dailyRest', [long, dayFrom('09:00')])).toEqual(['legal'])
    // Too soon by the limit valid when the shift begins.
    const agreements = [union({ validFrom: '2026-11-23T00:00:00+01:00' })]
    expect(saidOf('dailyRest', [long, dayFrom('06:00')], { agreements })).toEqual(['legal'])
    expect(saidOf('dailyRest', [long, dayFrom('05:59')], { agreements })).toEqual(['illegal 60', 'legal'])
  })

  test('a long day with nothing soon after it is judged at its own limits', () => {
    const long = planned('2026-11-22T06:00', '2026-11-22T20:00')
    const later = worked('2026-11-30T08:00', '2026-11-30T12:00')
    const agreements = [union({ validFrom: '2026-11-29T00:00:00+01:00' })]
    expect(saidOf('dailyRest', [long, later], { agreements })).toEqual(['illegal 3600'])
    expect(saidOf('dailyRest', [long, later], { agreements: [union()] })).toEqual(['legalByAgreement'])
  })

  test('work that fills the 24 hours leaves no rest at all', () => {
    const day = planned('2026-11-23T07:00', '2026-11-24T07:30')
    expect(verdictOn('dailyRest', [day])).toMatchObject({ amount: 11 * 3600, values: { actual: 0 } })
  })

  test('the time between the halves of a split shift is no daily rest', () => {
    const split = (from: string) => [
      planned('2026-11-23T07:00', '2026-11-23T11:00'),
      planned(`2026-11-23T${from}`, '2026-11-23T20:00'),
    ]
    // From 07:00 there are 5 hours between, and 11 after 20:00 until 07:00.
    expect(saidOf('dailyRest', split('16:00'))).toEqual(['legal'])
    const late = [planned('2026-11-23T06:00', '2026-11-23T10:00'), planned('2026-11-23T18:00', '2026-11-23T22:00')]
    // From 06:00: 8 hours between the halves and 8 after them; nearest to 11 is the later of the two.
    expect(saidOf('dailyRest', late)).toEqual(['illegal 10800'])
    expect(verdictOn('dailyRest', late).values).toMatchObject({ restFrom: '2026-11-23T22:00:00+01:00' })
    expect(saidOf('dailyRest', late, { agreements: [union()] })).toEqual(['legalByAgreement', 'legal'])
    expect(verdictOn('dailyRest', late, { agreements: [union()] }).values).toMatchObject({
      restFrom: '2026-11-23T10:00:00+01:00',
    })
    // 8 hours would do by agreement, but 11 follow.
    const short = [planned('2026-11-23T06:00', '2026-11-23T10:00'), planned('2026-11-23T18:00', '2026-11-23T19:00')]
    expect(saidOf('dailyRest', short, { agreements: [union()] })).toEqual(['legal', 'legal'])
  })

  test('periods may come in any order, and one without length is none', () => {
    expect(saidOf('dailyRest', [dayFrom('08:59'), evening])).toEqual(['illegal 60', 'legal'])
    const nothing = worked('2026-11-23T03:00', '2026-11-23T03:00')
    expect(saidOf('dailyRest', [evening, nothing, dayFrom('09:00')])).toEqual(['legal', 'legal'])
  })

  test('shifts that touch are one spell of work', () => {
    const touching = [planned('2026-11-23T07:00', '2026-11-23T14:00'), planned('2026-11-23T14:00', '2026-11-23T20:01')]
    expect(saidOf('dailyRest', touching)).toEqual(['illegal 60'])
  })

  test('what was worked is looked back on, not judged', () => {
    const history = [worked('2026-11-20T14:30', '2026-11-20T22:00'), worked('2026-11-21T07:30', '2026-11-21T15:00')]
    expect(saidOf('dailyRest', [...history, dayFrom('08:00')])).toEqual(['legal', 'legal'])
    expect(saidOf('dailyRest', history)).toEqual([])
  })

  test('each of two short rests is reported', () => {
    const night = planned('2026-11-23T23:30', '2026-11-24T07:00')
    expect(saidOf('dailyRest', [evening, dayFrom('07:30'), night])).toEqual(['illegal 5400', 'illegal 9000', 'legal'])
  })
})

describe('the nights when the clock is changed', () => {
  test('from 22:00 to 09:00 there are 10 hours in March, and 12 in October', () => {
    const march = (clock: string) => [
      worked('2026-03-28T14:30+01:00', '2026-03-28T22:00+01:00'),
      planned(`2026-03-29T${clock}+02:00`, '2026-03-29T15:00+02:00'),
    ]
    expect(verdictOn('dailyRest', march('09:00'))).toMatchObject({
      outcome: 'illegal',
      amount: 3600,
      values: { actualHours: 10 },
    })
    expect(saidOf('dailyRest', march('09:59'))).toEqual(['illegal 60', 'legal'])
    expect(saidOf('dailyRest', march('10:00'))).toEqual(['legal', 'legal'])

    const october = (clock: string) => [
      worked('2026-10-24T14:30+02:00', '2026-10-24T22:00+02:00'),
      planned(`2026-10-25T${clock}+01:00`, '2026-10-25T15:00+01:00'),
    ]
    expect(saidOf('dailyRest', october('08:00'))).toEqual(['legal', 'legal'])
    expect(verdictOn('dailyRest', october('07:59'))).toMatchObject({ outcome: 'illegal', amount: 60 })
    expect(verdictOn('dailyRest', october('08:00')).values).toMatchObject({
      restFrom: '2026-10-24T22:00:00+02:00',
      restTo: '2026-10-25T08:00:00+01:00',
    })
  })

  test('a night shift from 22:00 to 07:00 is 8 hours in March and 10 in October', () => {
    const march = planned('2026-03-28T22:00+01:00', '2026-03-29T07:00+02:00')
    expect(verdictOn('normalDay', [march])).toMatchObject({ outcome: 'legal', values: { actualHours: 8 } })
    const october = planned('2026-10-24T22:00+02:00', '2026-10-25T07:00+01:00')
    expect(verdictOn('normalDay', [october])).toMatchObject({
      outcome: 'illegal',
      amount: 3600,
      values: { actualHours: 10 },
    })
  })

  test('24 hours are 24 hours: on the day of 25 they end an hour earlier by the clock', () => {
    // 12:00–20:00 summer time, then from 11:00 winter time: the first hour is beyond the 24.
    const periods = (start: string, end: string) => [
      worked('2026-10-24T12:00+02:00', '2026-10-24T20:00+02:00'),
      planned(start, end),
    ]
    expect(saidOf('normalDay', periods('2026-10-25T11:00+01:00', '2026-10-25T19:00+01:00'))).toEqual(['legal'])
    expect(saidOf('normalDay', periods('2026-10-25T09:00+01:00', '2026-10-25T17:00+01:00'))).toEqual(['illegal 3600'])
  })
})

describe('weekly rest, § 10-8 (2) and (3)', () => {
  const dates = ['18', '19', '20', '21', '22']
  const week = dates.map((date) => worked(`2026-11-${date}T08:00`, `2026-11-${date}T15:00`))
  /** Off from 15:00 on Sunday the 22nd to a planned shift on Monday or Tuesday. */
  const from = (start: string) => [...week, planned(start, `${start.slice(0, 11)}17:00`)]

  test('35 hours in 7 days: exactly is legal, a minute less is not', () => {
    // Work began on Wednesday the 18th; the rest from Sunday 15:00 must reach Tuesday 02:00 before Wednesday 08:00.
    const after = ['25', '26'].map((date) => worked(`2026-11-${date}T08:00`, `2026-11-${date}T12:00`))
    expect(saidOf('weeklyRest', [...from('2026-11-24T02:00'), ...after])[0]).toBe('legal')
    expect(saidOf('weeklyRest', [...from('2026-11-24T01:59'), ...after])[0]).toBe('illegal 60')
  })

  test('28 hours by agreement with the union representatives', () => {
    const agreements = [union()]
    const after = ['24', '25'].map((date) => worked(`2026-11-${date}T12:00`, `2026-11-${date}T16:00`))
    const backAt = (clock: string) => [...week, planned(`2026-11-23T${clock}`, '2026-11-23T23:00'), ...after]
    expect(saidOf('weeklyRest', backAt('19:00'), { agreements })[0]).toBe('legalByAgreement')
    expect(saidOf('weeklyRest', backAt('18:59'), { agreements })[0]).toBe('illegal 60')
    expect(saidOf('weeklyRest', backAt('19:00'))[0]).toBe(`illegal ${7 * 3600}`)
  })

  test('seven days at work from one rest to the next are too many, six are not', () => {
    const more = ['23', '24'].map((date) => planned(`2026-11-${date}T08:00`, `2026-11-${date}T15:00`))
    expect(saidOf('weeklyRest', [...week, more[0]!])).toEqual(['legal'])
    // Wednesday to Tuesday: the longest time off within the 7 days is 17 hours.
    expect(saidOf('weeklyRest', [...week, ...more])).toEqual([`illegal ${(35 - 17) * 3600}`])
  })

  test('the 7 days begin anew after each weekly rest', () => {
    // Off from Friday 15:00 to Monday 08:00, then Monday to Saturday: every stretch has its rest.
    const first = ['17', '18', '19', '20'].map((date) => worked(`2026-11-${date}T08:00`, `2026-11-${date}T15:00`))
    const second = ['23', '24', '25', '26', '27', '28'].map((date) =>
      planned(`2026-11-${date}T08:00`, `2026-11-${date}T15:00`),
    )
    expect(saidOf('weeklyRest', [...first, ...second])).toEqual(['legal', 'legal'])
  })
})
