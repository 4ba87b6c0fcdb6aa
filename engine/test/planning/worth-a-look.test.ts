import { thingOf, tightLists, worthALook } from '@hjemrute/engine/planning'
import { expect, test } from 'vitest'
import { exampleDay } from '../example-day.ts'

const { problem, byHand, travel } = exampleDay('department-day')

test('at most ten, and what has no place comes first', () => {
  const [route, ...others] = byHand.shifts
  const ids = route!.stops.filter(({ kind }) => kind === 'visit').map(({ id }) => id)
  const unassigned = ids.map((id) => ({ kind: 'visit' as const, id, mandatory: true, reasons: [] }))
  const found = worthALook(problem, { ...byHand, shifts: others, unassigned })
  expect(found.length).toBeLessThanOrEqual(10)
  const never = ids.filter((id) => problem.visits.find((visit) => visit.id === id)?.leavingOut === 'never')
  expect(found[0]).toEqual({ kind: 'neverVisitUnassigned', visit: never[0] })
})

test('a vacant shift is told once, with how many of its visits need a permission', () => {
  const vacant = problem.shifts.find(({ caregiver }) => caregiver === null)!
  const given = byHand.shifts
    .find(({ shift }) => shift === vacant.id)!
    .stops.filter(({ kind, id, place }) => {
      const needed = kind === 'visit' ? problem.visits.find((visit) => visit.id === id)!.staffing[place] : undefined
      return needed?.qualifications.some(({ code }) => /legemidler|insulin/.test(code)) === true
    })
  const found = worthALook(problem, byHand).filter(({ kind }) => kind === 'vacantWithMedication')
  const first = given[0]
  expect(found).toEqual(
    first === undefined
      ? []
      : [{ kind: 'vacantWithMedication', visit: first.id, shift: vacant.id, visits: given.length }],
  )
})

test('nobody is new where everybody is known, and a start at the usual time is not told', () => {
  const usual = problem.visits.map((visit) => {
    const stop = byHand.shifts.flatMap(({ stops }) => stops).find(({ kind, id }) => kind === 'visit' && id === visit.id)
    return { ...visit, usualStart: stop?.start }
  })
  const history = problem.visits.flatMap(({ recipient }) =>
    problem.caregivers.map(({ id }) => ({ recipient, caregiver: id, days: 14 as const, visits: 1 })),
  )
  const visits = usual as typeof problem.visits
  const kinds = new Set(worthALook({ ...problem, visits, history }, byHand).map(({ kind }) => kind))
  expect(kinds.has('newFaceAtDemanding')).toBe(false)
  expect(kinds.has('startMoved')).toBe(false)
})

test('a tight list is told; each thing has a name of its own, and a few minutes do not make it another', () => {
  const list = { shift: byHand.shifts[0]!.shift, visit: byHand.shifts[0]!.stops[0]!.id, seconds: 120 }
  const found = worthALook({ ...problem, history: [] }, byHand, [list])
  expect(found).toContainEqual({ kind: 'tightList', ...list })
  expect(new Set(found.map(thingOf)).size).toBe(found.length)
  const moved = (seconds: number) => thingOf({ kind: 'startMoved', visit: 'v', shift: 's', seconds })
  expect(moved(2700)).toBe(moved(2760))
  expect(moved(2700)).not.toBe(moved(4500))
})

test('a list that ends as its shift does is tight, and how tight is a whole minute', () => {
  const [first] = byHand.shifts
  const back = first!.return!
  const end = new Date(Date.parse(back) + 90_000).toISOString()
  const shifts = problem.shifts.map((shift) => (shift.id === first!.shift ? { ...shift, end, overtime: 0 } : shift))
  const found = tightLists({ ...problem, shifts }, travel, byHand, 600)
  expect(found.length).toBeGreaterThan(0)
  for (const { seconds } of found) {
    expect(seconds % 60).toBe(0)
    expect(seconds).toBeLessThan(600)
  }
  expect(found.map(({ seconds }) => seconds)).toEqual(found.map(({ seconds }) => seconds).sort((a, b) => a - b))
})

test('ten of one kind do not hide another, and what has no place gives way to nothing', () => {
  const tight = byHand.shifts.map(({ shift, stops }) => ({ shift, visit: stops[0]!.id, seconds: 60 }))
  const visits = problem.visits.map((visit) => ({ ...visit, usualStart: problem.horizon.start }))
  const found = worthALook({ ...problem, visits }, byHand, tight)
  expect(found).toHaveLength(10)
  const kinds = found.map(({ kind }) => kind)
  for (const kind of ['newFaceAtDemanding', 'tightList', 'startMoved'] as const)
    expect([kind, kinds.filter((each) => each === kind).length > 1]).toEqual([kind, true])
  expect(new Set(kinds.map((kind, k) => (kinds[k - 1] === kind ? '' : kind)).filter(Boolean)).size).toBe(
    kinds.filter((kind, k) => kinds[k - 1] !== kind).length,
  )
  const unassigned = visits.slice(0, 12).map(({ id }) => ({ kind: 'visit' as const, id, mandatory: true, reasons: [] }))
  const all = worthALook({ ...problem, visits }, { ...byHand, unassigned }, tight)
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['neverVisitUnassigned']))
})
