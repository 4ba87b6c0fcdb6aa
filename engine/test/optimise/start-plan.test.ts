import { expect, test } from 'vitest'
import { fromPlan } from '../../src/optimise/from-plan.ts'
import { toPlan } from '../../src/optimise/to-plan.ts'
import { at, shift } from '../check/small-day.ts'
import { answer } from './answer.ts'
import { pricedDay } from './two-bases.ts'
import { workshop } from './working-plans.ts'

const activity = (id: string, onShift: string, opens: string) => ({
  id,
  duration: 600,
  opens: at(opens),
  closes: at(opens),
  shifts: [onShift],
  hard: true,
})

test('a start plan is taken over whole, whatever signs its ids hold', () => {
  // Written one after the other with a bar between, both activities and their shifts read a|b|c.
  const day = pricedDay({
    activities: [activity('a|b', 'c', '09:00'), activity('a', 'b|c', '11:00')],
    shifts: [shift('c'), shift('b|c')],
  })
  const { plan } = answer(day, 10)
  expect(plan.shifts.map(({ stops }) => stops.map(({ id }) => id))).toEqual([['a|b'], ['a']])
  const { instance, clock } = workshop(day, 1)
  expect(toPlan(instance, fromPlan(instance, plan, clock)).shifts).toEqual(plan.shifts)
})
