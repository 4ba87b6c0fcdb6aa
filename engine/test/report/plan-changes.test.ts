import { planChanges, withReference } from '@hjemrute/engine/report'
import { expect, test } from 'vitest'
import { exampleDay } from '../example-day.ts'

const { problem, byHand } = exampleDay('department-day')
const now = { problem, plan: byHand }
const visitsOf = (k: number) => byHand.shifts[k]!.stops.filter(({ kind }) => kind === 'visit')

test('a plan has nothing otherwise than itself', () => {
  const { visits, shifts } = planChanges(now, now, 'nb')
  expect([visits, [...shifts]]).toEqual([[], []])
})

test('a list that is gone: each of its visits went out, and nobody else’s list has changed', () => {
  const without = { problem, plan: { ...byHand, shifts: byHand.shifts.slice(1) } }
  const { visits, shifts } = planChanges(now, without, 'nb')
  expect([...shifts]).toEqual([byHand.shifts[0]!.shift])
  expect(visits).toHaveLength(visitsOf(0).length)
  for (const { before, now: is } of visits) expect([before === null, is]).toEqual([false, null])
  expect(planChanges(without, now, 'nb').visits.every(({ before }) => before === null)).toBe(true)
})

test('another minute is told, a second is not', () => {
  const moved = (seconds: number) => {
    const [first, ...rest] = byHand.shifts
    const stops = first!.stops.map((stop) => {
      const start = new Date(Date.parse(stop.start) + seconds * 1000).toISOString()
      return stop.id === visitsOf(0)[0]!.id ? { ...stop, start } : stop
    })
    return planChanges(now, { problem, plan: { ...byHand, shifts: [{ ...first!, stops }, ...rest] } }, 'nb').visits
  }
  const second = new Date(visitsOf(0)[0]!.start).getUTCSeconds()
  expect(moved(-second)).toEqual([])
  expect(moved(120)).toHaveLength(1)
})

test('as a reference a plan names every place of every visit once, with its time', () => {
  const { reference } = withReference(problem, byHand)
  const stops = byHand.shifts.flatMap((shift) => shift.stops.filter(({ kind }) => kind === 'visit'))
  expect(reference).toHaveLength(stops.length)
  expect(new Set(reference.map(({ visit, place }) => `${visit} ${place}`)).size).toBe(stops.length)
})
