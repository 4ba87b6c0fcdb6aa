import { checkPlan } from '@hjemrute/engine/check'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import { isMissing, moveDays, moveProblem } from '@hjemrute/engine/planning'
import { daysBetween } from '@hjemrute/engine/time'
import { assert, date, property } from 'fast-check'
import { expect, test } from 'vitest'
import { exampleDay } from '../example-day.ts'

const ZONE = 'Europe/Oslo'
const wall = (iso: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' }).format(new Date(iso))

test('a visit at nine is at nine on either side of a change of the clock', () => {
  expect(moveDays('2026-10-24T09:00:00+02:00', 1, ZONE)).toBe('2026-10-25T09:00:00+01:00')
  expect(moveDays('2026-10-25T09:00:00+01:00', -1, ZONE)).toBe('2026-10-24T09:00:00+02:00')
})

test('a time that the clock jumps over comes an hour later; of one that comes twice it is the first', () => {
  expect(moveDays('2026-03-28T02:30:00+01:00', 1, ZONE)).toBe('2026-03-29T03:30:00+02:00')
  expect(moveDays('2026-10-24T02:30:00+02:00', 1, ZONE)).toBe('2026-10-25T02:30:00+02:00')
})

test('a horizon of a day is 23 hours long in spring and 25 in autumn', () => {
  const day = { start: '2026-03-27T00:00:00+01:00', end: '2026-03-28T00:00:00+01:00' }
  const hours = ({ start, end }: typeof day): number => (Date.parse(end) - Date.parse(start)) / 3_600_000
  expect(hours(moveDays(day, 2, ZONE))).toBe(23)
  expect(hours(moveDays(day, daysBetween('2026-03-27', '2026-10-25'), ZONE))).toBe(25)
})

test('any instant keeps its time on the wall, whatever the day, save in the hour that is not there', () => {
  const instants = date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  assert(
    property(
      instants,
      date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
      (at, to) => {
        const iso = `${at.toISOString().slice(0, 19)}Z`
        const days = daysBetween(iso.slice(0, 10), to.toISOString().slice(0, 10))
        const [before, after] = [wall(iso), wall(moveDays(iso, days, ZONE))]
        const jumped = before.slice(11, 13) === '02' && after.slice(11, 13) === '03'
        expect(jumped || after.slice(11) === before.slice(11)).toBe(true)
        expect(daysBetween(before.slice(0, 10), after.slice(0, 10))).toBe(days)
      },
    ),
  )
})

test('words stay as they are, save dates in a title; ids that look like nothing of the kind too', () => {
  const moved = moveDays({ title: 'Dag, 2026-12-01', id: 'vakt-2026-12-01', tasks: ['Ring 2026-12-01'] }, 1, ZONE)
  expect(moved).toEqual({ title: 'Dag, 2026-12-02', id: 'vakt-2026-12-01', tasks: ['Ring 2026-12-01'] })
})

test.each([1, 2, 3, 4, 5, 6, -37, 117, 327])(
  'the example day and its list by hand are as legal %d days away',
  (days) => {
    const { problem, travel, byHand } = exampleDay('department-day')
    const there = parseProblem(moveProblem(problem, days, ZONE))
    expect(there.faults).toEqual([])
    const plan = parsePlan(moveDays(byHand, days, ZONE)).plan!
    const broken = checkPlan(there.problem!, plan, travel).violations.filter((each) => !isMissing(each))
    expect(broken).toEqual([])
  },
)
