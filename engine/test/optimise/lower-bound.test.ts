import { describe, expect, test } from 'vitest'
import { problemSchema } from '../../src/model/index.ts'
import type { ProblemInput, TermName } from '../../src/model/index.ts'
import { lowerBound } from '../../src/optimise/index.ts'
import type { LowerBound } from '../../src/optimise/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { at, shift, smallDay, visit } from '../check/small-day.ts'

// The small day: base–north 10 min, base–south 20 min, north–south 15 min; visits last 30 min, shifts 08:00 to 16:00.
const MINUTE = 60

type Weights = Partial<Record<TermName, number | string>>

/** A small day that prices only these terms, in seconds. */
function priced(weights: Weights, more: Partial<ProblemInput>): ProblemInput {
  const terms = Object.fromEntries(Object.entries(weights).map(([term, weight]) => [term, { weight }]))
  return smallDay({ objective: { preset: 'none', terms }, ...more })
}

function boundOf(input: ProblemInput): LowerBound {
  const problem = problemSchema.parse(input)
  return lowerBound(problem, buildTravel(problem))
}

const valueOf = (weights: Weights, more: Partial<ProblemInput>): number => boundOf(priced(weights, more)).value

const between = (opens: string, hardCloses: string) => ({ windows: [{ opens: at(opens), hardCloses: at(hardCloses) }] })
const north = visit('north')
const south = visit('south', { location: 'south' })

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

describe('what is certain besides roads', () => {
  const late = (more: object = {}) =>
    visit('late', { windows: [{ opens: at('08:00'), softCloses: at('08:05') }], ...more })

  test('lateness that the way there forces: at the north 5 min after closing', () => {
    expect(valueOf({ lateness: 2 }, { visits: [late()] })).toBe(2 * 5 * MINUTE)
    expect(valueOf({ greatestLateness: 3 }, { visits: [late()] })).toBe(3 * 5 * MINUTE)
    expect(valueOf({ lateness: 1 }, { visits: [late({ closingBinds: 'end' })] })).toBe(35 * MINUTE)
  })

  test('no lateness where a later window opens', () => {
    const windows = [{ opens: at('08:00'), softCloses: at('08:05') }, { opens: at('09:00') }]
    expect(valueOf({ lateness: 1 }, { visits: [late({ windows })] })).toBe(0)
  })

  test('two late visits for one caregiver: 5 min at one, 35 at the other', () => {
    const visits = [late(), { ...late(), id: 'later' }]
    // In a ring each would be 35 late; one must be the first from the base, and the other is 30 min after it.
    expect(valueOf({ lateness: 1 }, { visits })).toBe(40 * MINUTE)
  })

  test('overtime when the last is home late: 15:30 + 30 + 10 min', () => {
    const visits = [{ ...north, windows: [{ opens: at('15:30') }] }]
    const shifts = [shift('anna', { endBinds: 'soft', allowedOvertime: null })]
    expect(valueOf({ overtime: 1 }, { visits, shifts })).toBe(10 * MINUTE)
  })

  test('how far from the usual start it must be, and from the published one', () => {
    const visits = [{ ...north, ...between('10:00', '11:00'), usualStart: at('11:20') }]
    expect(valueOf({ usualTime: 1 }, { visits })).toBe(20 * MINUTE)
    const reference = [{ visit: 'north', start: at('09:45'), caregiver: 'berit' }]
    expect(valueOf({ startMoved: 1, caregiverChanged: 100 }, { visits, reference })).toBe(15 * MINUTE + 100)
  })

  test('the start of a visit, not of a place that begins 10 min into it', () => {
    const staffing = [{ duration: 60, offset: 600 }, { duration: 60 }]
    const visits = [{ ...north, staffing, ...between('10:00', '10:10'), usualStart: at('10:00') }]
    expect(valueOf({ usualTime: 1 }, { visits, shifts: [shift('anna'), shift('berit')] })).toBe(0)
  })

  test('skills that few have and nobody needs, unless a vacant shift may be filled by one who has them', () => {
    const visits = [{ ...north, requiredCaregivers: [{ caregiver: 'anna' }] }]
    const caregivers = [{ id: 'anna', qualifications: [{ code: 'medicine' }] }, { id: 'berit' }, { id: 'carl' }]
    const rostered = [shift('anna'), shift('berit'), shift('carl')]
    expect(valueOf({ overqualification: 1 }, { visits, caregivers, shifts: rostered })).toBe(1800)
    const vacant = [shift('anna'), shift('berit', { caregiver: null }), shift('carl', { caregiver: null })]
    expect(valueOf({ overqualification: 1 }, { visits, caregivers, shifts: vacant })).toBe(0)
  })

  test('service is working time, at the least factor of who may do it', () => {
    // 30 min × 1.5 + 20 min of road; berit may not, and would take 30 min.
    const visits = [{ ...north, excludedCaregivers: [{ caregiver: 'berit' }] }]
    const shifts = [shift('anna', { serviceTimeFactor: 1.5 }), shift('berit')]
    expect(valueOf({ workingTime: 1 }, { visits, shifts })).toBe(65 * MINUTE)
  })

  test('a call takes no road, and its service counts', () => {
    expect(valueOf({ workingTime: 1 }, { visits: [{ ...north, manner: 'telephone' }] })).toBe(30 * MINUTE)
  })

  test('what is left out costs its price when doing it would cost more', () => {
    const left = (leaveOutPrice: number) => [{ ...north, leavingOut: 'mayBeLeftOut' as const, leaveOutPrice }]
    expect(valueOf({ travel: 1, unassigned: 1 }, { visits: left(100) })).toBe(100)
    expect(valueOf({ travel: 1, unassigned: 1 }, { visits: left(5000) })).toBe(20 * MINUTE)
  })

  test('a price is shared by the places that are left out together', () => {
    // Left out, both cost 100 together: 50 each, and neither is done for less.
    const staffing = [{ duration: 1800 }, { duration: 1800 }]
    const visits = [{ ...north, staffing, leavingOut: 'mayBeLeftOut' as const, leaveOutPrice: 100 }]
    const shifts = [shift('anna'), shift('berit')]
    expect(valueOf({ travel: 1, unassigned: 1 }, { visits, shifts })).toBe(100)
    const bundle = { id: 'both', visits: ['north', 'south'], leavingOut: 'mayBeLeftOut' as const, leaveOutPrice: 90 }
    expect(valueOf({ travel: 1, unassigned: 1 }, { visits: [north, south], bundles: [bundle] })).toBe(90)
  })

  test('of a pattern only what every option holds is certain', () => {
    const pattern = (options: string[][]) => [{ id: 'pattern', recipient: 'recipient of north', options }]
    const patterns = pattern([['north'], ['south']])
    expect(valueOf({ travel: 1 }, { visits: [north, south], patterns })).toBe(0)
    const always = pattern([['north'], ['north', 'south']])
    expect(valueOf({ travel: 1 }, { visits: [north, south], patterns: always })).toBe(20 * MINUTE)
  })

  test('a preference that nobody can meet, and one that somebody can', () => {
    const preferring = (...preferredCaregivers: string[]) => [
      visit('v', { staffing: [{ duration: 60, preferredCaregivers }] }),
    ]
    expect(valueOf({ preferredCaregiver: 7 }, { visits: preferring() })).toBe(7)
    expect(valueOf({ preferredCaregiver: 7 }, { visits: preferring('anna') })).toBe(0)
    const shifts = [shift('vacant', { caregiver: null })]
    const caregivers = [{ id: 'anna' }]
    // A vacant shift may still be filled by the one who is preferred.
    expect(valueOf({ preferredCaregiver: 7 }, { visits: preferring('anna'), shifts, caregivers })).toBe(0)
  })

  test('two at once and only one known there: one of them is new', () => {
    const visits = [visit('both', { staffing: [{ duration: 60 }, { duration: 60 }] })]
    const history = [{ recipient: 'recipient of both', caregiver: 'anna', visits: 3 }]
    const shifts = [shift('anna'), shift('berit')]
    expect(valueOf({ continuity: 5, newFace: 3 }, { visits, shifts, history })).toBe(8)
    expect(valueOf({ continuity: 5, newFace: 3 }, { visits, shifts })).toBe(16)
  })

  test('a soft break whose window misses the shift', () => {
    const pause = { id: 'lunch', duration: 1800, opens: at('07:00'), closes: at('08:29'), hard: false }
    expect(valueOf({ missedBreak: 9 }, { shifts: [shift('anna', { breaks: [pause] })] })).toBe(9)
    const inTime = { ...pause, closes: at('08:30') }
    expect(valueOf({ missedBreak: 9 }, { shifts: [shift('anna', { breaks: [inTime] })] })).toBe(0)
  })

  test('an activity is working time for each who takes part, or left out', () => {
    const meeting = (more: object) => [
      { id: 'meeting', duration: 600, opens: at('08:00'), closes: at('09:00'), shifts: ['anna', 'berit'], ...more },
    ]
    const shifts = [shift('anna'), shift('berit')]
    const value = (more: object) => valueOf({ workingTime: 1, unassigned: 1 }, { shifts, activities: meeting(more) })
    expect(value({})).toBe(1200)
    expect(value({ hard: false, leaveOutPrice: 500 })).toBe(1000)
    expect(value({ hard: false, leaveOutPrice: 500, together: true })).toBe(500)
  })

  test('idle time is what work leaves of the shifts: 480 − 30 − 20 min, and the mean of two is at most the greatest', () => {
    const options = { unusedShiftIdles: true }
    const of = (terms: Weights, shifts: ProblemInput['shifts']) =>
      boundOf({
        ...priced(terms, { visits: [north], shifts }),
        objective: { ...priced(terms, {}).objective, options },
      }).value
    expect(of({ idle: 1 }, [shift('anna')])).toBe(430 * MINUTE)
    // Where the road costs as much as idling, the way there costs what it saves.
    expect(of({ idle: 1, travel: 1 }, [shift('anna')])).toBe(450 * MINUTE)
    expect(of({ greatestIdle: 1 }, [shift('anna'), shift('berit')])).toBe((960 - 50) * 0.5 * MINUTE)
    // A lunch of 30 min anywhere may be taken at the base, 20 min there and back at most twice over.
    const lunch = { id: 'lunch', duration: 1800, opens: at('11:00'), closes: at('13:00') }
    const anna = shift('anna', { breaks: [lunch] })
    expect(of({ idle: 1 }, [anna])).toBe((430 - 30 - 40) * MINUTE)
    expect(of({ idle: 1 }, [anna, { ...anna, id: 'berit', caregiver: 'berit' }])).toBe((910 - 60 - 80) * MINUTE)
  })
})

describe('what cannot be', () => {
  test('nobody may do a visit that must be done', () => {
    const visits = [visit('skilled', { staffing: [{ duration: 60, qualifications: [{ code: 'medicine' }] }] })]
    expect(boundOf(priced({ travel: 1 }, { visits })).possible).toBe(false)
    expect(boundOf(priced({ travel: 1, qualification: 11 }, { visits }))).toMatchObject({ possible: true, value: 1211 })
  })

  test('a visit for two on a day with one', () => {
    const visits = [visit('both', { staffing: [{ duration: 60 }, { duration: 60 }] })]
    expect(boundOf(priced({}, { visits })).possible).toBe(false)
  })

  test('a term made hard forbids what would count', () => {
    const visits = [visit('late', { windows: [{ opens: at('08:00'), softCloses: at('08:05') }] })]
    const objective = { preset: 'none' as const, terms: { lateness: { hard: true } } }
    expect(boundOf(smallDay({ visits, objective })).possible).toBe(false)
  })

  test('without visits, shifts or prices there is nothing to pay', () => {
    expect(boundOf(priced({ travel: 1 }, {}))).toMatchObject({ value: 0, possible: true })
    expect(boundOf(priced({ travel: 1 }, { shifts: [] }))).toMatchObject({ value: 0, possible: true })
    expect(boundOf(priced({}, { visits: [north] }))).toMatchObject({ value: 0, possible: true })
  })
})

test('with too many pairs to look at roads count nothing, and the rest still does', () => {
  const problem = problemSchema.parse(priced({ workingTime: 1 }, { visits: [north, south] }))
  const travel = buildTravel(problem)
  expect(lowerBound(problem, travel, { mostPairs: 3 }).value).toBe(60 * MINUTE)
  expect(lowerBound(problem, travel, { mostPairs: 4 }).value).toBe(90 * MINUTE)
})

test('the parts add up to the value', () => {
  const { value, parts } = boundOf(priced({ travel: 1, workingTime: 1, lateness: 1 }, { visits: [north, south] }))
  expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(value, 9)
})
