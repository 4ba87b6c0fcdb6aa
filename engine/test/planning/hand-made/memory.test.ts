import { parseProblem } from '@hjemrute/engine/model'
import type { Plan, Problem } from '@hjemrute/engine/model'
import { buildTravel } from '@hjemrute/engine/travel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handMadePlan, memoryOf, recurringKey } from '../../../src/planning/hand-made.ts'
import type { PlannedDay } from '../../../src/planning/hand-made.ts'
import { partOfDay } from '../../../src/planning/hand-made/memory.ts'
import { clockOf, toTicks } from '../../../src/time.ts'

/** The day after so many; 9 November 2026 is a Monday. */
const date = (day: number) => `2026-11-${String(9 + day).padStart(2, '0')}T00:00:00+01:00`
const at = (day: number, time: string) => date(day).replace('00:00:00', `${time}:00`)

/** A day on which `caregiver` was at Vale's at that time, for visit `visit`. */
function planned(day: number, caregiver: string, time: string, visit = `visit-${day}`): PlannedDay {
  const { problem, faults } = parseProblem({
    schema: 'hjemrute/problem/1',
    id: `day-${day}`,
    horizon: { start: date(day), end: date(day + 1) },
    workingTimeRules: false,
    locations: [{ id: 'home' }],
    travel: { kind: 'matrix', modes: { car: { times: [[0]] } } },
    recipients: [{ id: 'vale' }],
    visits: [{ id: visit, recipient: 'vale', location: 'home', staffing: [{ duration: 600 }] }],
    caregivers: [{ id: caregiver }],
    shifts: [
      { id: 's', caregiver, start: at(day, time), end: at(day, '23:00'), startLocation: 'home', endLocation: 'home' },
    ],
  })
  expect(faults).toEqual([])
  return { problem: problem!, plan: handMadePlan(problem!, buildTravel(problem!), { usualCaregiver: new Map() }) }
}

describe('who usually comes', () => {
  test('is first who came the same weekday last week, then who came most often, then who came last', () => {
    // The 14th day: day 7 is last week's; b came twice, c and d once, d a day later.
    const past = [
      planned(7, 'a', '09:00'),
      planned(9, 'b', '09:00'),
      planned(8, 'b', '09:00'),
      planned(11, 'c', '09:00'),
      planned(12, 'd', '09:00'),
    ]
    const { usualCaregiver } = memoryOf(past, date(14))
    expect(usualCaregiver.get(recurringKey('vale', 'day'))).toEqual(['a', 'b', 'd', 'c'])
    expect(memoryOf(past.toReversed(), date(14)).usualCaregiver).toEqual(usualCaregiver)
  })

  test('is known for each part of the day by itself, and for each visit that keeps its id', () => {
    const { usualCaregiver } = memoryOf([planned(12, 'a', '09:00', 'x'), planned(13, 'b', '18:00', 'y')], date(14))
    expect(Object.fromEntries(usualCaregiver)).toEqual({
      x: ['a'],
      y: ['b'],
      [recurringKey('vale', 'day')]: ['a'],
      [recurringKey('vale', 'evening')]: ['b'],
    })
  })

  test('is forgotten after 14 days, and the day itself is not known yet', () => {
    expect(memoryOf([planned(0, 'a', '09:00'), planned(15, 'b', '09:00')], date(15)).usualCaregiver.size).toBe(0)
    expect(memoryOf([planned(1, 'a', '09:00')], date(15)).usualCaregiver.size).toBe(2)
  })
})

test('the order is that of the same weekday last week, or else of the latest day', () => {
  const past = [planned(13, 'a', '11:00', 'x'), planned(7, 'a', '09:00', 'x'), planned(12, 'a', '10:00', 'y')]
  const { lastOrder } = memoryOf(past, date(14))
  expect([lastOrder!.get('x'), lastOrder!.get('y')]).toEqual([9 * 3600, 10 * 3600])
})

test.each([
  ['05:59', 'night'],
  ['06:00', 'day'],
  ['14:59', 'day'],
  ['15:00', 'evening'],
  ['22:00', 'night'],
] as const)('%s is %s', (time, part) => {
  const clock = clockOf(date(0), 1, 'Europe/Oslo')
  expect(partOfDay(clock, toTicks(clock, at(0, time)))).toBe(part)
})

/** Two equal caregivers at one base, and so many visits that either could do all of. */
const twoAtWork = (visits: number): Problem =>
  parseProblem({
    schema: 'hjemrute/problem/1',
    id: 'two',
    horizon: { start: date(14), end: date(15) },
    workingTimeRules: false,
    locations: [{ id: 'base' }, ...Array.from({ length: visits }, (_, k) => ({ id: `home-${k}` }))],
    travel: {
      kind: 'matrix',
      modes: {
        car: {
          times: Array.from({ length: visits + 1 }, (_, i) =>
            Array.from({ length: visits + 1 }, (_, j) => (i === j ? 0 : 120)),
          ),
        },
      },
    },
    recipients: Array.from({ length: visits }, (_, k) => ({ id: `recipient-${k}` })),
    visits: Array.from({ length: visits }, (_, k) => ({
      id: `visit-${k}`,
      recipient: `recipient-${k}`,
      location: `home-${k}`,
      staffing: [{ duration: 1800 }],
    })),
    caregivers: [{ id: 'a' }, { id: 'b' }],
    shifts: ['a', 'b'].map((id) => ({
      id,
      caregiver: id,
      start: at(14, '08:00'),
      end: at(14, '16:00'),
      startLocation: 'base',
      endLocation: 'base',
    })),
  }).problem!

const caregiversOf = (plan: Plan): Map<string, string> =>
  new Map(plan.shifts.flatMap(({ shift, stops }) => stops.map(({ id }) => [id, shift] as const)))

test('who usually comes, comes, as long as the lists stay even', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 3, maxLength: 3 }), (own) => {
      const problem = twoAtWork(6)
      const usual = new Map(problem.visits.map(({ id }, k) => [id, own.includes(k) ? ['a', 'b'] : ['b', 'a']]))
      const plan = handMadePlan(problem, buildTravel(problem), { usualCaregiver: usual })
      const given = caregiversOf(plan)
      expect(problem.visits.map(({ id }) => given.get(id))).toEqual(problem.visits.map(({ id }) => usual.get(id)![0]))
    }),
    { numRuns: 20 },
  )
})
