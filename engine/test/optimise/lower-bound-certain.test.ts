import { describe, expect, test } from 'vitest'
import type { ProblemInput } from '../../src/model/index.ts'
import { at, shift, visit } from '../check/small-day.ts'
import { MINUTE, between, boundOf, north, priced, south, valueOf } from './lower-bound-days.ts'
import type { Weights } from './lower-bound-days.ts'

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
