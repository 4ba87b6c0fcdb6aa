import { checkPlan } from '@hjemrute/engine/check'
import { dayFigures } from '@hjemrute/engine/insight'
import { nearestNext } from '@hjemrute/engine/planning'
import { expect, test } from 'vitest'
import { exampleDay } from '../example-day.ts'

const { problem, travel, byHand } = exampleDay('department-day')

test.each([
  ['by hand', byHand],
  ['by the rule of thumb', nearestNext(problem, travel)],
])('travel and what is unassigned are what the check finds, in the plan %s', (_name, plan) => {
  const { terms } = checkPlan(problem, plan, travel).cost
  const amount = (name: string): number => terms.find(({ term }) => term === name)!.amount
  const figures = dayFigures(problem, plan)
  expect(figures.travelSeconds).toBe(amount('travel'))
  expect(figures.waitingSeconds).toBe(amount('waiting'))
  expect(figures.unassigned).toBe(plan.unassigned.filter(({ kind }) => kind === 'visit').length)
})

test('a caregiver who has not been there in 14 days is one more, and one who has is none', () => {
  const [first] = byHand.shifts
    .flatMap(({ shift, stops }) => stops.map((stop) => ({ shift, stop })))
    .filter(({ stop }) => stop.kind === 'visit')
  const visit = problem.visits.find(({ id }) => id === first!.stop.id)!
  const caregiver = problem.shifts.find(({ id }) => id === first!.shift)!.caregiver!
  const one = { ...problem, visits: [visit] }
  const plan = { ...byHand, shifts: [{ shift: first!.shift, stops: [first!.stop] }] }
  const seen = (...caregivers: string[]) =>
    caregivers.map((each) => ({ recipient: visit.recipient, caregiver: each, days: 14 as const, visits: 1 }))
  const faces = (...caregivers: string[]) =>
    dayFigures({ ...one, history: seen(...caregivers) }, plan).facesPerRecipient
  expect(faces(caregiver)).toBe(1)
  expect(faces('somebody-else')).toBe(2)
  expect(faces('somebody-else', caregiver)).toBe(2)
  expect(dayFigures({ ...one, history: [] }, plan).facesPerRecipient).toBeNull()
})

test('a month ago is not in the 14 days', () => {
  const old = problem.history.map((each) => ({ ...each, days: 28 as const }))
  const few = dayFigures({ ...problem, history: old }, byHand).facesPerRecipient!
  expect(few).toBeLessThan(dayFigures(problem, byHand).facesPerRecipient!)
})
