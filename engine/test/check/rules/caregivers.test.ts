import { expect, test } from 'vitest'
import { amount, at, faultsOf, shift, smallDay, visit } from '../small-day.ts'

// Required, excluded and preferred caregivers, services and trainees: who may do a visit.
const shifts = [shift('anna'), shift('bo')]
const dayOf = (more: Parameters<typeof visit>[1]) => smallDay({ visits: [visit('v1', more)], shifts })

test('a required caregiver does the visit, while the rule holds', () => {
  const required = dayOf({ requiredCaregivers: [{ caregiver: 'anna', expires: at('09:00') }] })
  expect(faultsOf(required, { anna: ['v1 09:00'] })).toEqual([])
  expect(faultsOf(required, { bo: ['v1 09:00'] })).toEqual(['required-caregiver 1 count'])
  expect(faultsOf(required, { bo: ['v1 09:00:01'] })).toEqual([])
})

test('any of several required caregivers will do, and each place needs one', () => {
  const both = dayOf({
    requiredCaregivers: [{ caregiver: 'anna' }, { caregiver: 'cato' }],
    staffing: [{ duration: 60 }, { duration: 60 }],
  })
  expect(faultsOf(both, { anna: ['v1 09:00'], bo: ['v1/1 09:00'] })).toEqual(['required-caregiver 1 count'])
})

test('an excluded caregiver does not, while the rule holds', () => {
  const excluded = dayOf({ excludedCaregivers: [{ caregiver: 'bo', expires: at('09:00') }] })
  expect(faultsOf(excluded, { anna: ['v1 09:00'] })).toEqual([])
  expect(faultsOf(excluded, { bo: ['v1 09:00'] })).toEqual(['excluded-caregiver 1 count'])
  expect(faultsOf(excluded, { bo: ['v1 09:00:01'] })).toEqual([])
})

test('with a weight on incompatibility an excluded caregiver is a price', () => {
  const priced = {
    ...dayOf({ excludedCaregivers: [{ caregiver: 'bo' }] }),
    objective: { preset: 'none' as const, terms: { incompatibility: { weight: 2 } } },
  }
  expect(faultsOf(priced, { bo: ['v1 09:00'] })).toEqual([])
  expect(amount('incompatibility', priced, { bo: ['v1 09:00'] })).toBe(1)
  expect(amount('incompatibility', priced, { anna: ['v1 09:00'] })).toBe(0)
})

test('the standard weights leave required competence and excluded caregivers hard', () => {
  const standard = {
    ...dayOf({
      excludedCaregivers: [{ caregiver: 'bo' }],
      staffing: [{ duration: 60, qualifications: [{ code: 'wound' }] }],
    }),
    objective: {},
  }
  expect(faultsOf(standard, { bo: ['v1 09:00'] })).toEqual(['qualification 1 count', 'excluded-caregiver 1 count'])
})

test('no list is no preference; an empty list prefers nobody', () => {
  const preferring = (preferredCaregivers: string[] | null) =>
    dayOf({ staffing: [{ duration: 1800, preferredCaregivers }] })
  expect(amount('preferredCaregiver', preferring(null), { anna: ['v1 09:00'] })).toBe(0)
  expect(amount('preferredCaregiver', preferring(['anna']), { anna: ['v1 09:00'] })).toBe(0)
  expect(amount('preferredCaregiver', preferring(['bo']), { anna: ['v1 09:00'] })).toBe(1)
  expect(amount('preferredCaregiver', preferring([]), { anna: ['v1 09:00'] })).toBe(1)
})

test('a shift does not do the services it is excused from', () => {
  const excused = smallDay({
    visits: [visit('v1', { service: 'heavy-lift' }), visit('v2', { service: 'meal' })],
    shifts: [shift('anna', { excludedServices: ['heavy-lift'] })],
  })
  expect(faultsOf(excused, { anna: ['v1 09:00', 'v2 09:30'] })).toEqual(['excluded-service 1 count'])
})

test('a recipient who declines trainees is not visited by a shift that one follows', () => {
  const taught = (declinesTrainees: boolean) =>
    smallDay({
      visits: [visit('v1')],
      shifts: [shift('anna', { trainees: [{ caregiver: 'siv' }] })],
      recipients: [{ id: 'recipient of v1', declinesTrainees }],
    })
  expect(faultsOf(taught(false), { anna: ['v1 09:00'] })).toEqual([])
  expect(faultsOf(taught(true), { anna: ['v1 09:00'] })).toEqual(['trainee 1 count'])
})
