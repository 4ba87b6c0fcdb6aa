import { expect, test } from 'vitest'
import { at, faultsOf, judge, smallDay, visit } from '../small-day.ts'

const dayOf = (hard: boolean) =>
  smallDay({
    visits: [visit('v1', { windows: [{ opens: at('08:00'), softCloses: at('09:00') }] })],
    objective: { preset: 'none', timeUnit: { name: 'min', seconds: 60 }, terms: { lateness: { weight: 3, hard } } },
  })

test('a term made hard amounts to nothing', () => {
  expect(faultsOf(dayOf(true), { anna: ['v1 09:00'] })).toEqual([])
  // The amount is that of the cost line, here in minutes.
  expect(faultsOf(dayOf(true), { anna: ['v1 09:00:30'] })).toEqual(['hard-term 0.5 min'])
  expect(judge(dayOf(true), { anna: ['v1 09:30'] }).violations).toMatchObject([{ values: { term: 'lateness' } }])
  expect(faultsOf(dayOf(false), { anna: ['v1 09:30'] })).toEqual([])
})
