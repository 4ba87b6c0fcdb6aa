import { expect, test } from 'vitest'
import { amount, at, faultsOf, shift, smallDay, visit } from '../small-day.ts'

const window = (opens: string, softCloses: string | undefined, hardCloses: string | undefined) => ({
  opens: at(opens),
  ...(softCloses === undefined ? {} : { softCloses: at(softCloses) }),
  ...(hardCloses === undefined ? {} : { hardCloses: at(hardCloses) }),
})
const dayOf = (more: Parameters<typeof visit>[1]) => smallDay({ visits: [visit('v1', more)] })

test('both ends of a window are inclusive', () => {
  const day = dayOf({ windows: [window('09:00', undefined, '10:00')] })
  expect(faultsOf(day, { anna: ['v1 09:00'] })).toEqual([])
  expect(faultsOf(day, { anna: ['v1 08:59:59'] })).toEqual(['time-window early 1 s'])
  expect(faultsOf(day, { anna: ['v1 10:00'] })).toEqual([])
  expect(faultsOf(day, { anna: ['v1 10:00:01'] })).toEqual(['time-window late 1 s'])
})

test('a closing may bind the end of the service', () => {
  const day = dayOf({ windows: [window('09:00', '09:45', '10:00')], closingBinds: 'end' })
  // Half an hour of service: ends at 10:00 when it starts at 09:30.
  expect(faultsOf(day, { anna: ['v1 09:30'] })).toEqual([])
  expect(faultsOf(day, { anna: ['v1 09:30:01'] })).toEqual(['time-window late 1 s'])
  // Lateness is measured from 09:45 to the same end.
  expect(amount('lateness', day, { anna: ['v1 09:15'] })).toBe(0)
  expect(amount('lateness', day, { anna: ['v1 09:15:01'] })).toBe(1)
  expect(amount('lateness', day, { anna: ['v1 09:30'] })).toBe(15 * 60)
})

test('a soft closing may be passed, at the price of lateness', () => {
  const day = dayOf({ windows: [window('09:00', '09:30', undefined)] })
  expect(faultsOf(day, { anna: ['v1 12:00'] })).toEqual([])
  expect(amount('lateness', day, { anna: ['v1 12:00'] })).toBe(150 * 60)
})

test('of several windows the last one open counts; in a gap the earlier one', () => {
  const day = dayOf({ windows: [window('11:00', '11:30', '12:00'), window('08:30', '09:00', '10:00')] })
  expect(amount('lateness', day, { anna: ['v1 10:00'] })).toBe(60 * 60) // the first, though listed last
  expect(faultsOf(day, { anna: ['v1 10:00'] })).toEqual([])
  expect(faultsOf(day, { anna: ['v1 10:59:59'] })).toEqual(['time-window late 3599 s'])
  expect(faultsOf(day, { anna: ['v1 11:00'] })).toEqual([])
  expect(amount('lateness', day, { anna: ['v1 11:00'] })).toBe(0)
  expect(amount('lateness', day, { anna: ['v1 11:45'] })).toBe(15 * 60)
  expect(faultsOf(day, { anna: ['v1 08:29:59'] })).toEqual(['time-window early 1 s'])
})

test('a soft opening lets a visit start early, at the price of earliness', () => {
  const day = dayOf({ windows: [window('09:00', '09:30', '10:00')], opening: 'soft' })
  expect(faultsOf(day, { anna: ['v1 08:45'] })).toEqual([])
  expect(amount('earliness', day, { anna: ['v1 08:45'] })).toBe(15 * 60)
  expect(amount('earliness', day, { anna: ['v1 09:00'] })).toBe(0)
  expect(amount('lateness', day, { anna: ['v1 08:45'] })).toBe(0)
  // Where the opening is hard, an early start is a fault and no price.
  const hard = dayOf({ windows: [window('09:00', '09:30', '10:00')] })
  expect(amount('earliness', hard, { anna: ['v1 08:45'] })).toBe(0)
})

test('without windows a visit has the horizon', () => {
  const day = { ...dayOf({}), horizon: { start: at('08:30'), end: at('12:00') } }
  expect(faultsOf(day, { anna: ['v1 08:30'] })).toEqual([])
  expect(faultsOf(day, { anna: ['v1 08:29:59'] })).toEqual(['time-window early 1 s'])
  expect(faultsOf(day, { anna: ['v1 12:00'] })).toEqual([])
  expect(faultsOf(day, { anna: ['v1 12:00:01'] })).toEqual(['time-window late 1 s'])
})

test('both places of a visit for two are late, each by its own start', () => {
  const staffing = [{ duration: 1800 }, { duration: 600, offset: 600 }]
  const double = smallDay({
    visits: [visit('v1', { windows: [window('09:00', '09:30', undefined)], staffing })],
    shifts: [shift('anna'), shift('bo')],
  })
  // The second begins ten minutes after the first: 5 and 15 minutes late.
  const routes = { anna: ['v1/0 09:35'], bo: ['v1/1 09:45'] }
  expect(amount('lateness', double, routes)).toBe(20 * 60)
  expect(amount('greatestLateness', double, routes)).toBe(15 * 60)
})
