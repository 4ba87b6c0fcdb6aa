import { expect, test } from 'vitest'
import type { ProblemInput } from '../../../src/model/index.ts'
import { at, faultsOf, shift, smallDay } from '../small-day.ts'

type Activity = NonNullable<ProblemInput['activities']>[number]
const dayOf = (more: Partial<Activity>) =>
  smallDay({
    shifts: [shift('anna'), shift('bo')],
    activities: [{ id: 'a', duration: 900, opens: at('09:00'), closes: at('10:00'), shifts: ['anna'], ...more }],
  })

test('it starts inside its window, both ends inclusive', () => {
  expect(faultsOf(dayOf({}), { anna: ['activity:a 09:00'] })).toEqual([])
  expect(faultsOf(dayOf({}), { anna: ['activity:a 08:59:59'] })).toEqual(['activity early 1 s'])
  expect(faultsOf(dayOf({}), { anna: ['activity:a 10:00'] })).toEqual([])
  expect(faultsOf(dayOf({}), { anna: ['activity:a 10:00:01'] })).toEqual(['activity late 1 s'])
})

test('it is on its own shifts', () => {
  const routes = { anna: ['activity:a 09:00'], bo: ['activity:a 09:00'] }
  expect(faultsOf(dayOf({}), routes)).toEqual(['activity shift 1 count'])
})

test('a meeting begins for all at the same instant, and activities apart need not', () => {
  const routes = { anna: ['activity:a 09:00'], bo: ['activity:a 09:00:01'] }
  expect(faultsOf(dayOf({ shifts: ['anna', 'bo'] }), routes)).toEqual([])
  expect(faultsOf(dayOf({ shifts: ['anna', 'bo'], together: true }), routes)).toEqual(['activity apart 1 s'])
})
