import { expect, test } from 'vitest'
import { amount, shift, smallDay, visit } from '../small-day.ts'

// One recipient with two visits and one with one; Anna was there lately, Bo some weeks ago, Cato never.
const visits = ['v1', 'v2'].map((id) => visit(id, { recipient: 'r' }))
const history = [
  { recipient: 'r', caregiver: 'anna', visits: 3 },
  { recipient: 'r', caregiver: 'bo', days: 28 as const, visits: 1 },
  { recipient: 'other', caregiver: 'cato', visits: 9 },
]
const shifts = [shift('anna'), shift('bo'), shift('cato'), shift('vacant', { caregiver: null })]
const dayOf = (continuityDays: 14 | 28) =>
  smallDay({ visits, shifts, history, objective: { preset: 'none', options: { continuityDays } } })

test('each caregiver who was not there within the window counts once for a recipient', () => {
  expect(amount('continuity', dayOf(14), { anna: ['v1 09:00', 'v2 09:30'] })).toBe(0)
  expect(amount('continuity', dayOf(14), { cato: ['v1 09:00', 'v2 09:30'] })).toBe(1)
  expect(amount('continuity', dayOf(14), { bo: ['v1 09:00'], cato: ['v2 09:30'] })).toBe(2)
  // Twenty-eight days reach back to Bo, and hold what fourteen hold.
  expect(amount('continuity', dayOf(28), { bo: ['v1 09:00'], anna: ['v2 09:30'] })).toBe(0)
  expect(amount('continuity', dayOf(14), { vacant: ['v1 09:00'] })).toBe(1)
})

test('a new face is one that the whole history does not hold', () => {
  expect(amount('newFace', dayOf(14), { bo: ['v1 09:00'], cato: ['v2 09:30'] })).toBe(1)
  expect(amount('newFace', dayOf(14), { vacant: ['v1 09:00', 'v2 09:30'] })).toBe(1)
})

test('trainees are no face at all', () => {
  const taught = smallDay({ visits, history, shifts: [shift('anna', { trainees: [{ caregiver: 'siv' }] })] })
  expect(amount('newFace', taught, { anna: ['v1 09:00', 'v2 09:30'] })).toBe(0)
})

test('places not by the primary contact or the deputy', () => {
  const recipients = [{ id: 'r', primaryContact: 'anna', primaryContactDeputy: 'bo' }]
  const day = smallDay({ visits, shifts, recipients })
  expect(amount('primaryContact', day, { anna: ['v1 09:00'], bo: ['v2 09:30'] })).toBe(0)
  expect(amount('primaryContact', day, { cato: ['v1 09:00'], vacant: ['v2 09:30'] })).toBe(2)
  expect(amount('primaryContact', smallDay({ visits, shifts }), { cato: ['v1 09:00'] })).toBe(0)
})
