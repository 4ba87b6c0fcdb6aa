import { describe, expect, test } from 'vitest'
import { problemSchema } from '../../src/model/index.ts'
import { lowerBound } from '../../src/optimise/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { at, smallDay, visit } from '../check/small-day.ts'
import { MINUTE, boundOf, north, priced, south } from './lower-bound-days.ts'

describe('what cannot be', () => {
  test('nobody may do a visit that must be done', () => {
    const visits = [visit('skilled', { staffing: [{ duration: 60, qualifications: [{ code: 'medicine' }] }] })]
    expect(boundOf(priced({ travel: 1 }, { visits })).possible).toBe(false)
    expect(boundOf(priced({ travel: 1, qualification: 11 }, { visits }))).toMatchObject({ possible: true, value: 1211 })
  })

  test('a visit for two on a day with one', () => {
    const visits = [visit('both', { staffing: [{ duration: 60 }, { duration: 60 }] })]
    expect(boundOf(priced({}, { visits })).possible).toBe(false)
  })

  test('a term made hard forbids what would count', () => {
    const visits = [visit('late', { windows: [{ opens: at('08:00'), softCloses: at('08:05') }] })]
    const objective = { preset: 'none' as const, terms: { lateness: { hard: true } } }
    expect(boundOf(smallDay({ visits, objective })).possible).toBe(false)
  })

  test('without visits, shifts or prices there is nothing to pay', () => {
    expect(boundOf(priced({ travel: 1 }, {}))).toMatchObject({ value: 0, possible: true })
    expect(boundOf(priced({ travel: 1 }, { shifts: [] }))).toMatchObject({ value: 0, possible: true })
    expect(boundOf(priced({}, { visits: [north] }))).toMatchObject({ value: 0, possible: true })
  })
})

test('with too many pairs to look at roads count nothing, and the rest still does', () => {
  const problem = problemSchema.parse(priced({ workingTime: 1 }, { visits: [north, south] }))
  const travel = buildTravel(problem)
  expect(lowerBound(problem, travel, { mostPairs: 3 }).value).toBe(60 * MINUTE)
  expect(lowerBound(problem, travel, { mostPairs: 4 }).value).toBe(90 * MINUTE)
})

test('the parts add up to the value', () => {
  const { value, parts } = boundOf(priced({ travel: 1, workingTime: 1, lateness: 1 }, { visits: [north, south] }))
  expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(value, 9)
})
