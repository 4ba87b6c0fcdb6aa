import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/check/index.ts'
import { parseProblem } from '../../../src/model/index.ts'
import type { Plan, PlanEdit, Problem } from '../../../src/model/index.ts'
import { applyEdit } from '../../../src/planning/index.ts'
import { openPreview } from '../../../src/planning/preview-change.ts'
import { exampleDay } from '../../example-day.ts'

const { problem, travel, byHand: plan } = exampleDay('department-day')
const before = checkPlan(problem, plan, travel)

function made(edit: PlanEdit, from: { problem: Problem; plan: Plan } = { problem, plan }) {
  const answer = applyEdit({ ...from, travel }, edit)
  if ('refused' in answer) throw new Error(`refused: ${answer.refused.code}`)
  return answer
}

const refusal = (edit: PlanEdit, from: { problem: Problem; plan: Plan } = { problem, plan }): string => {
  const answer = applyEdit({ ...from, travel }, edit)
  return 'refused' in answer ? answer.refused.code : 'made'
}

const stopsOf = (of: Plan, visit: string) =>
  of.shifts.flatMap(({ shift, stops }) =>
    stops.filter(({ kind, id }) => kind === 'visit' && id === visit).map((stop) => ({ shift, ...stop })),
  )

const single = problem.visits.find(
  ({ id, staffing, pins }) =>
    staffing.length === 1 &&
    pins.length === 0 &&
    !problem.dependencies.some(({ first, second }) => first === id || second === id) &&
    stopsOf(plan, id).length === 1,
)!
const double = problem.visits.find(({ staffing }) => staffing.length === 2)!
const here = stopsOf(plan, single.id)[0]!
const back: PlanEdit = {
  kind: 'place',
  visit: single.id,
  place: 0,
  shift: here.shift,
  at: here.start,
  exact: false,
}

describe('taking out and putting back', () => {
  const out = made({ kind: 'takeOut', visit: single.id })

  test('the visit is in the tray, and nothing else is missing', () => {
    expect(out.plan.unassigned.map(({ id }) => id)).toEqual([single.id])
    expect(out.problem).toBe(problem)
  })

  test('put back where it was, the plan costs what it did', () => {
    const again = made(back, out)
    expect(again.plan.unassigned).toEqual([])
    expect(again.plan.cost!.total).toBeCloseTo(before.cost.total, 6)
  })
})

test('all places of a double visit come out together', () => {
  const out = made({ kind: 'takeOut', visit: double.id })
  expect(stopsOf(plan, double.id).length).toBe(2)
  expect(stopsOf(out.plan, double.id)).toEqual([])
})

describe('held visits', () => {
  const locked = made({ kind: 'lock', visit: single.id, place: 0, on: true })
  const other = problem.shifts.find(({ id }) => id !== here.shift)!.id

  test('a lock keeps its list, and the problem is one that can be read', () => {
    expect(refusal({ ...back, shift: other }, locked)).toBe('edit-locked')
    expect(refusal({ kind: 'takeOut', visit: single.id }, locked)).toBe('edit-locked')
    expect(parseProblem(locked.problem).faults).toEqual([])
    expect(openPreview({ ...locked, travel }).at(single.id, 0, other, here.start, false)).toMatchObject({
      stopped: { code: 'edit-locked', values: { visit: single.id, shift: here.shift } },
    })
  })

  test('let go, it is as it was', () => {
    const free = made({ kind: 'lock', visit: single.id, place: 0, on: false }, locked)
    expect(free.problem.visits).toEqual(problem.visits)
    expect(refusal({ kind: 'lock', visit: single.id, place: 0, on: false }, free)).toBe('edit-changes-nothing')
  })

  test('a fixed time holds', () => {
    const pinned = made({ kind: 'pinTime', visit: single.id, start: here.start })
    expect(stopsOf(pinned.plan, single.id)[0]!.start).toBe(here.start)
    const later = stopsOf(plan, problem.visits.find(({ id }) => stopsOf(plan, id)[0]!.start > here.start)!.id)[0]!.start
    expect(refusal({ ...back, at: later, exact: true }, pinned)).toBe('edit-time-pinned')
  })
})

test('what is not there, and another day, are refused with a code', () => {
  expect(refusal({ ...back, visit: 'nobody' })).toBe('edit-unknown-visit')
  expect(refusal({ ...back, place: 7 })).toBe('edit-unknown-place')
  expect(refusal({ ...back, shift: 'none' })).toBe('edit-unknown-shift')
  expect(refusal({ ...back, at: '2031-01-01T09:00:00+01:00' })).toBe('edit-outside-shift')
  expect(refusal({ kind: 'swap', one: { visit: single.id, place: 0 }, other: { visit: single.id, place: 0 } })).toBe(
    'edit-same-visit',
  )
  const [one, two] = stopsOf(plan, double.id)
  const edit = { kind: 'place', visit: double.id, place: one!.place, shift: two!.shift, at: two!.start } as const
  expect(refusal({ ...edit, exact: false })).toBe('edit-takes-part')
})

test('a visit in two is both parts of it, one after the other', () => {
  const seconds = single.staffing[0]!.duration / 2
  const halves = made({ kind: 'split', visit: single.id, seconds })
  expect(parseProblem(halves.problem).faults).toEqual([])
  const [first, second] = [single.id, `${single.id}-2`].map((id) => stopsOf(halves.plan, id)[0]!)
  expect(first!.shift).toBe(second!.shift)
  expect(first!.end).toBe(second!.start)
  expect(checkPlan(halves.problem, halves.plan, travel).violations).toEqual([])
  expect(refusal({ kind: 'split', visit: single.id, seconds: 2 * seconds })).toBe('edit-split-length')
})

test('a visit by telephone takes no road', () => {
  const called = made({ kind: 'manner', visit: single.id, manner: 'telephone' })
  expect(stopsOf(called.plan, single.id)[0]!.travel).toBe(0)
  expect(checkPlan(called.problem, called.plan, travel).violations).toEqual([])
})

test('what a lane offers can be had, and the plan of it is legal', () => {
  const preview = openPreview({ problem, travel, plan })
  const offers = preview.lift(single.id, 0)
  expect(offers.map(({ shift }) => shift)).toEqual(problem.shifts.map(({ id }) => id))
  for (const { fits, stopped } of offers) expect(fits === undefined).toBe(stopped !== undefined)
  expect(offers.some(({ fits }) => fits !== undefined)).toBe(true)
})
