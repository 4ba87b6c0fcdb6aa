import { worthALook } from '@hjemrute/engine/planning'
import { expect, test } from 'vitest'
import { exampleDay } from '../example-day.ts'

const { problem, byHand } = exampleDay('department-day')

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
