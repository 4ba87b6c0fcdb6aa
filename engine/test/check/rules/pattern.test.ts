import { expect, test } from 'vitest'
import type { ProblemInput } from '../../../src/model/index.ts'
import { amount, faultsOf, judge, shift, smallDay, visit } from '../small-day.ts'

type Pattern = NonNullable<ProblemInput['patterns']>[number]
const dayOf = (more: Partial<Pattern>) =>
  smallDay({
    visits: ['monday', 'tuesday', 'friday'].map((id) => visit(id, { recipient: 'r' })),
    shifts: [shift('anna'), shift('bo')],
    // Monday and Friday, or Tuesday and Friday: Friday is in both.
    patterns: [
      {
        id: 'p',
        recipient: 'r',
        options: [
          ['monday', 'friday'],
          ['tuesday', 'friday'],
        ],
        ...more,
      },
    ],
  })

test('exactly one option is carried out, and the others need not be listed', () => {
  expect(faultsOf(dayOf({}), { anna: ['monday 09:00', 'friday 10:00'] })).toEqual([])
  expect(faultsOf(dayOf({}), { anna: ['tuesday 09:00', 'friday 10:00'] })).toEqual([])
  expect(faultsOf(dayOf({}), { anna: ['monday 09:00', 'tuesday 09:30', 'friday 10:00'] })).toEqual([
    'pattern none 1 count',
  ])
  expect(faultsOf(dayOf({}), { anna: ['monday 09:00', 'tuesday 09:30'] })).toEqual(['pattern none 1 count'])
  expect(faultsOf(dayOf({}), { anna: ['friday 09:00'] })).toEqual(['pattern none 1 count'])
})

test('no option at all: the plan may say so itself', () => {
  const unassigned = [{ kind: 'visit' as const, id: 'friday', mandatory: true }]
  expect(judge(dayOf({}), {}).violations).toMatchObject([{ rule: 'pattern', values: { unassigned: 0, placed: 0 } }])
  expect(judge(dayOf({}), {}, { unassigned }).violations).toMatchObject([
    { rule: 'pattern', values: { unassigned: 1 } },
  ])
})

test('no more caregivers than the maximum, as a rule or as a price', () => {
  const two = { anna: ['monday 09:00'], bo: ['friday 10:00'] }
  expect(faultsOf(dayOf({ maxCaregivers: 2 }), two)).toEqual([])
  expect(faultsOf(dayOf({ maxCaregivers: 1 }), two)).toEqual(['pattern caregivers 1 count'])
  const soft = dayOf({ maxCaregivers: 1, hardMaxCaregivers: false })
  expect(faultsOf(soft, two)).toEqual([])
  // Two caregivers whom the recipient does not know, and one above the maximum.
  expect(amount('continuity', soft, two)).toBe(3)
  expect(amount('continuity', dayOf({ maxCaregivers: 1 }), two)).toBe(2)
})
