import { expect, test } from 'vitest'
import { instantIn } from '../src/features/data-quality/instant-in.ts'

test.each([
  ['2026-12-02', 'day', '08:30', '2026-12-02T08:30:00+01:00'],
  ['2026-07-01', 'evening', '18:00', '2026-07-01T18:00:00+02:00'],
  ['2026-12-31', 'night', '23:15', '2026-12-31T23:15:00+01:00'],
  ['2026-12-31', 'night', '02:00', '2027-01-01T02:00:00+01:00'],
] as const)('%s %s at %s is %s', (date, kind, clock, instant) => {
  expect(instantIn({ date, kind }, clock)).toBe(instant)
})
