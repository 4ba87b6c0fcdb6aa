import { boardOf, placesOf } from '@hjemrute/engine/report'
import { describe, expect, test } from 'vitest'
import { exampleDay } from '../example-day.ts'

const { problem, byHand } = exampleDay('department-day')

test('every stop of the plan is on the board once, with its own times', () => {
  const { lanes } = boardOf(problem, byHand, 'nb')
  const told = lanes.map(({ shift, stops }) => [
    shift,
    stops.map(({ id, place, start, end }) => [id, place, start, end]),
  ])
  const stated = byHand.shifts.map(({ shift, stops }) => [
    shift,
    stops.map(({ id, place, start, end }) => [id, place, start, end]),
  ])
  expect(told).toEqual(stated)
})

test('who shares a visit is told in both lanes', () => {
  const { lanes } = boardOf(problem, byHand, 'nb')
  const shared = lanes.flatMap(({ shift, stops }) =>
    stops.filter((stop) => stop.with.length > 0).map((stop) => ({ shift, stop })),
  )
  expect(shared.length).toBeGreaterThan(0)
  for (const { shift, stop } of shared)
    for (const other of stop.with) {
      const there = lanes.find((lane) => lane.shift === other)!.stops.find(({ id }) => id === stop.id)
      expect(there?.with).toContain(shift)
    }
})

describe('somebody whose address is protected', () => {
  const visit = problem.visits.find(({ manner }) => manner === 'road')!
  const secret = problem.locations.find(({ id }) => id === visit.location)!
  const guarded = problem.recipients.map((each) =>
    each.id === visit.recipient ? { ...each, addressProtected: true } : each,
  )
  const { lon, lat } = secret.coordinate!

  test('is on no map, in no route and at no address', () => {
    const board = boardOf({ ...problem, recipients: guarded }, byHand, 'nb')
    const places = placesOf({ ...problem, recipients: guarded }, 'nb')
    const told = JSON.stringify([board, places])
    expect(told).not.toContain(`[${lon},${lat}]`)
    expect(told).not.toContain(secret.address!)
    expect(places.hidden).toBe(1)
  })

  test('and without protection is: the test above can fail', () => {
    const told = JSON.stringify([boardOf(problem, byHand, 'nb'), placesOf(problem, 'nb')])
    expect(told).toContain(`[${lon},${lat}]`)
    expect(told).toContain(secret.address!)
  })
})
