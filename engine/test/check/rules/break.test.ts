import { expect, test } from 'vitest'
import { amount, at, faultsOf, shift, smallDay, visit } from '../small-day.ts'

const lunch = { id: 'lunch', duration: 1800, opens: at('11:00'), closes: at('12:30') }
const visits = [visit('v1'), visit('v2', { location: 'south' })]
const dayOf = (...breaks: NonNullable<Parameters<typeof shift>[1]>['breaks'] & object) =>
  smallDay({ visits, shifts: [shift('anna', { breaks })] })
const around = (middle: string) => ({ anna: ['v1 09:00', middle, 'v2 14:00'] })

test('a break lies in its window, by its end or by its start', () => {
  expect(faultsOf(dayOf(lunch), around('break:lunch 11:00'))).toEqual([])
  expect(faultsOf(dayOf(lunch), around('break:lunch 10:59:59'))).toEqual(['break early 1 s'])
  expect(faultsOf(dayOf(lunch), around('break:lunch 12:00'))).toEqual([])
  expect(faultsOf(dayOf(lunch), around('break:lunch 12:00:01'))).toEqual(['break late 1 s'])
  const byStart = dayOf({ ...lunch, binds: 'start' })
  expect(faultsOf(byStart, around('break:lunch 12:30'))).toEqual([])
  expect(faultsOf(byStart, around('break:lunch 12:30:01'))).toEqual(['break late 1 s'])
})

test('a hard break is given on a used shift; a soft one has a price on every shift', () => {
  const used = { anna: ['v1 09:00', 'v2 14:00'] }
  expect(faultsOf(dayOf(lunch), used)).toEqual(['break missing 1 count'])
  const none = smallDay({ shifts: [shift('anna', { breaks: [lunch] })] })
  expect(faultsOf(none, {})).toEqual([])
  const soft = { ...lunch, hard: false }
  expect(faultsOf(dayOf(soft), used)).toEqual([])
  expect(amount('missedBreak', dayOf(soft), used)).toBe(1)
  expect(
    amount('missedBreak', smallDay({ shifts: [shift('anna', { breaks: [soft, { ...soft, id: 'tea' }] })] }), {}),
  ).toBe(2)
  expect(amount('missedBreak', dayOf(soft), around('break:lunch 11:00'))).toBe(0)
  expect(amount('missedBreak', dayOf(lunch), used)).toBe(0) // a hard one is no price
})

test('anywhere is where the caregiver comes from or goes to, or an end of the shift', () => {
  for (const place of ['north', 'south', 'base']) {
    expect(faultsOf(dayOf(lunch), around(`break:lunch 11:00 @${place}`))).toEqual([])
  }
  const elsewhere = { anna: ['v1 09:00', 'break:lunch 11:00 @south'] }
  const half = smallDay({ visits: [visit('v1')], shifts: [shift('anna', { breaks: [lunch] })] })
  expect(faultsOf(half, elsewhere)).toEqual(['break place 1 count'])
})

test('two breaks do not allow each other a place where nobody goes', () => {
  const half = smallDay({
    visits: [visit('v1')],
    shifts: [shift('anna', { breaks: [lunch, { ...lunch, id: 'tea' }] })],
  })
  const routes = { anna: ['v1 09:00', 'break:lunch 11:00 @south', 'break:tea 11:30 @south'] }
  expect(faultsOf(half, routes)).toEqual(['break place 1 count', 'break place 1 count'])
})

test('a break at a stated place is taken there and nowhere else', () => {
  const canteen = dayOf({ ...lunch, where: 'base' })
  expect(faultsOf(canteen, around('break:lunch 11:00 @base'))).toEqual([])
  expect(faultsOf(canteen, around('break:lunch 11:00 @north'))).toEqual(['break place 1 count'])
})
