import { Continuity, dayNumber, isByDay } from '@hjemrute/engine/generate'
import { PHONE_NUMBER } from '@hjemrute/engine/model'
import { createRandom } from '@hjemrute/engine/random'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeAreas } from '../../src/generate/areas.ts'
import { instantAt, weekdayOf, weekOf } from '../../src/generate/calendar.ts'
import { weighted } from '../../src/generate/draw.ts'
import { fictionalPhone, inventNames } from '../../src/generate/names.ts'
import { CHOICES, daysInCycle } from '../../src/generate/rhythms.ts'

test('areas are balanced, and each is the nearest that has room: a line of houses is cut into stretches', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 100 }), (count, seed) => {
      const size = 60
      const seconds = new Int32Array(size * size)
      for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) seconds[i * size + j] = Math.abs(i - j) * 10
      const { areaOf, middles } = makeAreas(new Array<number>(size).fill(3), seconds, count, createRandom(seed))
      const sizes = middles.map((_, area) => areaOf.filter((of) => of === area).length * 3)
      for (const people of sizes) expect(Math.abs(people - 180 / count)).toBeLessThanOrEqual((180 / count) * 0.1 + 3)
    }),
    { numRuns: 25 },
  )
})

test('nobody is in two areas, and neighbourhoods where nobody lives do not count', () => {
  const { areaOf } = makeAreas([5, 0, 5, 0], new Int32Array(16).fill(60), 2, createRandom(1))
  expect(new Set([areaOf[0], areaOf[2]]).size).toBe(2)
})

test('instants follow the clock on the wall, also in the nights that have 23 and 25 hours', () => {
  expect(instantAt(dayNumber('2026-11-23'), 7 * 60 + 30, 'Europe/Oslo')).toBe('2026-11-23T07:30:00+01:00')
  expect(instantAt(dayNumber('2026-11-23'), 32 * 60, 'Europe/Oslo')).toBe('2026-11-24T08:00:00+01:00')
  expect(instantAt(dayNumber('2026-10-24'), 32 * 60, 'Europe/Oslo')).toBe('2026-10-25T08:00:00+01:00')
  expect(instantAt(dayNumber('2027-03-28'), 12 * 60, 'Europe/Oslo')).toBe('2027-03-28T12:00:00+02:00')
})

test('a visit is by day when it opens on that date before two in the afternoon', () => {
  const opening = (opens: string) =>
    isByDay({ windows: [{ opens, hardCloses: '2026-11-25T06:00:00+01:00' }] }, '2026-11-24')
  expect(opening('2026-11-24T13:59:00+01:00')).toBe(true)
  expect(opening('2026-11-24T14:00:00+01:00')).toBe(false)
  // A night's visits after midnight are nobody's day.
  expect(opening('2026-11-25T02:00:00+01:00')).toBe(false)
})

test('weeks begin on Monday', () => {
  const monday = dayNumber('2026-11-23')
  expect(weekdayOf(monday)).toBe(0)
  expect(weekOf(monday - 1)).toBe(weekOf(monday) - 1)
  expect(weekOf(monday + 6)).toBe(weekOf(monday))
})

test('in six weeks a line is given as often as its rhythm says', () => {
  const visits = {
    daily: 42,
    weekdays: 30,
    thriceWeekly: 18,
    twiceWeekly: 12,
    weekly: 6,
    fortnightly: 3,
    threeWeekly: 2,
  }
  for (const [rhythm, choices] of Object.entries(CHOICES))
    for (const days of choices) expect(daysInCycle(days)).toHaveLength(visits[rhythm as keyof typeof visits])
})

test('a draw by weight never takes what has none', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1 }), fc.integer(), (weights, seed) => {
      const drawn = weighted(createRandom(seed), weights)
      if (weights.every((weight) => weight === 0)) expect(drawn).toBe(-1)
      else expect(weights[drawn]).toBeGreaterThan(0)
    }),
  )
})

test('telephone numbers are written as ours are, and begin with 00 0, which no telephone can dial', () => {
  for (const index of [0, 1, 9999, 10_000]) {
    expect(fictionalPhone(1, index)).toMatch(PHONE_NUMBER)
    expect(fictionalPhone(1, index)).toMatch(/^00 01 \d\d \d\d$/)
  }
})

test('names are all different', () => {
  const names = inventNames(createRandom(1), 5000, 'recipients')
  expect(new Set(names).size).toBe(5000)
})

test('the history before a day holds each pair once: of 14 days, or only of the 14 before them', () => {
  const continuity = new Continuity()
  const done = { visit: 'v', place: 0, recipient: 'r' }
  continuity.add([
    { ...done, day: 99, caregiver: 'near' },
    { ...done, day: 80, caregiver: 'near' },
    { ...done, day: 86, caregiver: 'edge' },
    { ...done, day: 85, caregiver: 'far' },
    { ...done, day: 72, caregiver: 'last' },
    { ...done, day: 71, caregiver: 'forgotten' },
    { ...done, day: 100, caregiver: 'today' },
  ])
  const history = continuity.historyBefore(100, () => true)
  expect(new Map(history.map(({ caregiver, days, visits }) => [caregiver, `${days} ${visits}`]))).toEqual(
    new Map([
      ['near', '14 1'],
      ['edge', '14 1'],
      ['far', '28 1'],
      ['last', '28 1'],
    ]),
  )
  expect(continuity.historyBefore(100, () => false)).toEqual([])
})

test('last week’s caregiver comes first, then whoever came most', () => {
  const continuity = new Continuity()
  const done = { visit: 'v', place: 0, recipient: 'r', start: '2026-11-23T08:00:00+01:00' }
  continuity.add([
    { ...done, day: 98, caregiver: 'often' },
    { ...done, day: 97, caregiver: 'often' },
    { ...done, day: 93, caregiver: 'last-week' },
    { ...done, day: 96, caregiver: 'once' },
  ])
  expect(continuity.usualCaregivers('v', 100)).toEqual(['last-week', 'often', 'once'])
  const asked = [{ id: 'v', places: 1 }]
  expect(continuity.referenceFor(100, asked, () => true)).toEqual([{ visit: 'v', place: 0, caregiver: 'last-week' }])
  expect(continuity.referenceFor(100, asked, () => false)).toEqual([])
})
