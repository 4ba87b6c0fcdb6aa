import { describe, expect, test } from 'vitest'
import { at, shift, smallDay, visit } from '../check/small-day.ts'
import { MINUTE, between, boundOf, north, south, valueOf } from './lower-bound-days.ts'

describe('roads', () => {
  test('a visit costs the way there and the way home', () => {
    expect(valueOf({ travel: 1 }, { visits: [north] })).toBe(20 * MINUTE)
  })

  test('two visits at any time may follow each other in a ring: 15 + 15, where every plan takes 10 + 15 + 20', () => {
    expect(valueOf({ travel: 1 }, { visits: [north, south] })).toBe(30 * MINUTE)
  })

  test('the clock breaks the ring: south cannot be before north', () => {
    const visits = [
      { ...north, ...between('09:00', '09:30') },
      { ...south, ...between('12:00', '12:30') },
    ]
    expect(valueOf({ travel: 1 }, { visits })).toBe(45 * MINUTE)
  })

  test('what nobody may do together is not joined: there and back for each, 20 + 40', () => {
    const visits = [
      { ...north, requiredCaregivers: [{ caregiver: 'anna' }] },
      { ...south, requiredCaregivers: [{ caregiver: 'berit' }] },
    ]
    expect(valueOf({ travel: 1 }, { visits, shifts: [shift('anna'), shift('berit')] })).toBe(60 * MINUTE)
  })

  test('the two places of one visit are two ways there and two ways home', () => {
    const visits = [visit('both', { staffing: [{ duration: 1800 }, { duration: 1800 }] })]
    expect(valueOf({ travel: 1 }, { visits, shifts: [shift('anna'), shift('berit')] })).toBe(40 * MINUTE)
  })

  test('a meeting keeps a caregiver from both: the second begins 10 min into the 30 of the first', () => {
    const visits = [visit('first'), visit('second')]
    const dependencies = [{ first: 'first', second: 'second', minimumGap: 600, maximumGap: 600 }]
    const shifts = [shift('anna'), shift('berit')]
    expect(valueOf({ travel: 1 }, { visits, shifts })).toBe(0)
    expect(valueOf({ travel: 1 }, { visits, shifts, dependencies })).toBe(40 * MINUTE)
  })

  test('metres, the factor of the mode and the price of a shift count too', () => {
    // 20 min is 10 km; half the minutes by bicycle; 100 øre at 50,000 øre an hour are 7.2 s.
    const byMode = { bicycle: '1/2' }
    const terms = { travel: { weight: 1, byMode }, distance: { weight: '0.01' }, shiftUsed: { weight: 1 } }
    const shifts = [shift('anna', { mode: 'bicycle', openingCost: 100 })]
    const { value } = boundOf(smallDay({ objective: { preset: 'none', terms }, visits: [north], shifts }))
    expect(value).toBeCloseTo(600 + 100 + 7.2, 9)
  })
})

describe('a matrix where going round is shorter', () => {
  // North–south takes 60 min, but 5 + 5 through the base.
  const times = [
    [0, 300, 300],
    [300, 0, 3600],
    [300, 3600, 0],
  ]
  const travel = { kind: 'matrix' as const, modes: { car: { times } } }
  const visits = [
    { ...north, ...between('09:00', '10:00') },
    { ...south, ...between('10:20', '11:00') },
  ]
  const lunch = { id: 'lunch', duration: 600, opens: at('09:00'), closes: at('15:00') }

  test('the road home and out again is not the road between: two shifts at 10 min each, or 5 + 60 + 5', () => {
    expect(valueOf({ travel: 1 }, { visits, travel })).toBe(70 * MINUTE)
  })

  test('with a break at the base between them it is 5 + 5 + 5 + 5', () => {
    expect(valueOf({ travel: 1 }, { visits, travel, shifts: [shift('anna', { breaks: [lunch] })] })).toBe(20 * MINUTE)
    const activities = [
      { id: 'errand', duration: 60, opens: at('08:00'), closes: at('16:00'), location: 'base', shifts: ['anna'] },
    ]
    expect(valueOf({ travel: 1 }, { visits, travel, activities })).toBe(20 * MINUTE)
  })

  test('the way by the base is quicker too: south at 09:00 + 30 + 5 + 5, not 60 min after 09:30', () => {
    const visits = [
      { ...north, ...between('09:00', '09:00') },
      { ...south, windows: [{ opens: at('09:35'), softCloses: at('09:45') }] },
    ]
    expect(valueOf({ lateness: 1 }, { visits, travel })).toBe(45 * MINUTE)
    expect(valueOf({ lateness: 1 }, { visits, travel, shifts: [shift('anna', { breaks: [lunch] })] })).toBe(0)
  })

  test('a visit on the way may be reached sooner through another than from the base', () => {
    // Straight to the south takes 60 min, by the north 5 + 0 min of service + 5: nobody is late at 08:10.
    const direct = [
      [0, 300, 3600],
      [300, 0, 300],
      [3600, 300, 0],
    ]
    const visits = [
      visit('on the way', { staffing: [{ duration: 0 }] }),
      visit('south', { location: 'south', windows: [{ opens: at('08:00'), softCloses: at('08:10') }] }),
    ]
    const travel = { kind: 'matrix' as const, modes: { car: { times: direct } } }
    expect(valueOf({ lateness: 1 }, { visits, travel })).toBe(0)
    expect(valueOf({ lateness: 1 }, { visits: visits.slice(1), travel })).toBe(50 * MINUTE)
  })
})

describe('ties measured from an end that depends on who does it', () => {
  // 30 min by Anna, 60 by Berit.
  const away = { startLocation: 'north', endLocation: 'north' }
  const tie = { first: 'first', second: 'second', from: 'end' as const }

  test('the second right after the first: by Berit 60 min after its start', () => {
    const visits = [visit('first'), visit('second', { excludedCaregivers: [{ caregiver: 'anna' }] })]
    const shifts = [shift('anna'), shift('berit', { serviceTimeFactor: 2, ...away })]
    const dependencies = [{ ...tie, minimumGap: 0, maximumGap: 0 }]
    expect(valueOf({ travel: 1 }, { visits, shifts, dependencies })).toBe(0)
  })

  test('the second at most 60 min before the end of the first: by Anna 30 before its start', () => {
    const visits = [visit('first', { ...between('09:30', '09:30') }), visit('second', { ...between('09:00', '09:00') })]
    const shifts = [shift('anna', away), shift('berit', { serviceTimeFactor: 2 })]
    const dependencies = [{ ...tie, minimumGap: -3600 }]
    expect(valueOf({ travel: 1 }, { visits, shifts, dependencies })).toBe(0)
  })
})
