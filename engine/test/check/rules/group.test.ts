import { expect, test } from 'vitest'
import type { ProblemInput } from '../../../src/model/index.ts'
import { amount, at, faultsOf, shift, smallDay, visit } from '../small-day.ts'

type Group = NonNullable<ProblemInput['groups']>[number]
const lunch = { id: 'lunch', duration: 1800, opens: at('08:00'), closes: at('16:00'), hard: false }
const dayOf = (more: Partial<Group>) =>
  smallDay({
    visits: [
      visit('v1'),
      visit('v2'),
      visit('v3'),
      visit('other', { location: 'south' }),
      visit('call', { manner: 'video' }),
    ],
    shifts: [shift('anna', { breaks: [lunch] }), shift('bo')],
    groups: [{ id: 'g', visits: ['v1', 'v2', 'v3'], ...more }],
  })
const group = (day: ProblemInput, routes: Record<string, string[]>) =>
  faultsOf(day, routes).filter((fault) => fault.startsWith('group'))

const together = { anna: ['v1 09:00', 'v2 09:30', 'v3 10:00', 'other 11:00'] }
const split = { anna: ['v1 09:00', 'v2 09:30'], bo: ['v3 10:00', 'other 11:00'] }
const apart = { anna: ['v1 09:00', 'v2 09:30', 'other 11:00', 'v3 12:00'] }

test('a hard group is on one shift', () => {
  expect(group(dayOf({ hard: true }), together)).toEqual([])
  expect(group(dayOf({ hard: true }), apart)).toEqual([])
  expect(group(dayOf({ hard: true }), split)).toEqual(['group split 1 count'])
  expect(amount('sameCaregiver', dayOf({ hard: true }), split)).toBe(0)
})

test('a hard group in a row has nothing between that has a place of its own', () => {
  const inRow = dayOf({ hard: true, inRow: true })
  expect(group(inRow, together)).toEqual([])
  expect(group(inRow, apart)).toEqual(['group gap 1 count'])
  expect(group(inRow, { anna: ['v1 09:00', 'break:lunch 09:30', 'v2 10:00', 'call 10:30', 'v3 11:00'] })).toEqual([])
})

test('a soft group costs each shift too many and each gap in its row', () => {
  expect(group(dayOf({ inRow: true }), apart)).toEqual([])
  expect(amount('sameCaregiver', dayOf({}), apart)).toBe(0)
  expect(amount('sameCaregiver', dayOf({ inRow: true }), apart)).toBe(1)
  expect(amount('sameCaregiver', dayOf({}), split)).toBe(1)
  // Anna does v1, other, v2 (one gap) and Bo v3 (one shift too many).
  const both = { anna: ['v1 09:00', 'other 10:00', 'v2 11:00'], bo: ['v3 10:00'] }
  expect(amount('sameCaregiver', dayOf({ inRow: true }), both)).toBe(2)
  expect(amount('sameCaregiver', dayOf({}), {})).toBe(0)
})

test('a building is a term of its own', () => {
  const building = dayOf({ kind: 'building' })
  expect(amount('splitBuilding', building, split)).toBe(1)
  expect(amount('sameCaregiver', building, split)).toBe(0)
  expect(amount('splitBuilding', dayOf({ kind: 'couple' }), split)).toBe(0)
})
