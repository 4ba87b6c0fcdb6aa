import { expect, test } from 'vitest'
import type { ProblemInput } from '../../../src/model/index.ts'
import { amount, at, faultsOf, shift, smallDay, visit } from '../small-day.ts'

const needs = (level: number) => [
  visit('v1', { staffing: [{ duration: 1800, qualifications: [{ code: 'medication', level }, { code: 'wound' }] }] }),
]
const held = (more: object) => [
  { id: 'anna', qualifications: [{ code: 'medication', level: 2, ...more }, { code: 'wound' }] },
]
const routes = { anna: ['v1 09:00'] }

test('the level needed is held, or more', () => {
  expect(faultsOf(smallDay({ visits: needs(1), caregivers: held({}) }), routes)).toEqual([])
  expect(faultsOf(smallDay({ visits: needs(2), caregivers: held({}) }), routes)).toEqual([])
  expect(faultsOf(smallDay({ visits: needs(3), caregivers: held({}) }), routes)).toEqual(['qualification 1 count'])
})

test('every code that is missing is a violation', () => {
  expect(faultsOf(smallDay({ visits: needs(0) }), routes)).toEqual(['qualification 1 count', 'qualification 1 count'])
})

test('it is held at the start of the visit, from its first instant to its last', () => {
  const valid = (more: object) => faultsOf(smallDay({ visits: needs(0), caregivers: held(more) }), routes)
  expect(valid({ validFrom: at('09:00') })).toEqual([])
  expect(valid({ validFrom: at('09:00:01') })).toEqual(['qualification 1 count'])
  expect(valid({ validTo: at('09:00') })).toEqual([])
  expect(valid({ validTo: at('08:59:59') })).toEqual(['qualification 1 count'])
})

test('a vacant shift holds what is assumed of it, at any level; once filled, what the caregiver holds', () => {
  const vacant = (assumedQualifications: string[]) =>
    smallDay({
      visits: needs(3),
      shifts: [shift('anna', { caregiver: null, assumedQualifications })],
      caregivers: [{ id: 'bo' }],
    })
  expect(faultsOf(vacant(['medication', 'wound']), routes)).toEqual([])
  expect(faultsOf(vacant(['wound']), routes)).toEqual(['qualification 1 count'])
  const change = (plan: { shifts: { caregiver?: string | null | undefined }[] }) =>
    void (plan.shifts[0]!.caregiver = 'bo')
  expect(faultsOf(vacant(['medication', 'wound']), routes, { change })).toEqual([
    'qualification 1 count',
    'qualification 1 count',
  ])
})

test('with a weight it is a price, made hard it is a rule again', () => {
  const priced = (term: object): ProblemInput =>
    smallDay({ visits: needs(0), objective: { preset: 'none', terms: { qualification: term } } })
  expect(faultsOf(priced({ weight: 5 }), routes)).toEqual([])
  expect(amount('qualification', priced({ weight: 5 }), routes)).toBe(2)
  expect(faultsOf(priced({ weight: 5, hard: true }), routes)).toEqual([
    'qualification 1 count',
    'qualification 1 count',
    'hard-term 2 count',
  ])
})

test('overqualification is service time by the share of scarce qualifications that it does not need', () => {
  const shifts = [shift('anna'), shift('bo'), shift('cato')]
  const caregivers = [
    { id: 'anna', qualifications: [{ code: 'nurse' }, { code: 'wound' }, { code: 'driving' }] },
    { id: 'bo', qualifications: [{ code: 'driving' }] },
    { id: 'cato' },
  ]
  const day = (qualifications: { code: string }[]) =>
    smallDay({ visits: [visit('v1', { staffing: [{ duration: 1800, qualifications }] })], shifts, caregivers })
  // Scarce is what fewer than half of three shifts hold: nurse and wound (one each), not driving (two).
  expect(amount('overqualification', day([]), { anna: ['v1 09:00'] })).toBe(1800)
  expect(amount('overqualification', day([{ code: 'wound' }]), { anna: ['v1 09:00'] })).toBe(900)
  expect(amount('overqualification', day([{ code: 'wound' }, { code: 'nurse' }]), { anna: ['v1 09:00'] })).toBe(0)
  expect(amount('overqualification', day([]), { bo: ['v1 09:00'] })).toBe(0)
})
