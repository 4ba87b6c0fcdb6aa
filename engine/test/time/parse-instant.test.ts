import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseInstant } from '../../src/time.ts'

/** What the language itself makes of an instant. */
const byTheLanguage = (iso: string): number => Date.parse(iso) / 1000

const two = (value: number): string => String(value).padStart(2, '0')
const part = fc.integer({ min: 0, max: 99 }).map(two)

test('an instant in its plainest form is what the language says, also where there is no such day or time', () => {
  const year = fc.integer({ min: 1900, max: 2200 })
  const instants = fc
    .tuple(year, part, part, part, part, part, fc.constantFrom('+', '-'), part, part)
    .map(([y, m, d, h, min, s, sign, oh, om]) => `${y}-${m}-${d}T${h}:${min}:${s}${sign}${oh}:${om}`)
  fc.assert(
    fc.property(instants, (iso) => {
      expect(parseInstant(iso).seconds).toEqual(byTheLanguage(iso))
    }),
  )
})

test('the same for instants that exist', () => {
  const moment = fc.tuple(fc.integer({ min: -2e9, max: 7e9 }), fc.constantFrom(0, 60, -300, 345))
  fc.assert(
    fc.property(moment, ([seconds, minutes]) => {
      const local = new Date((seconds + minutes * 60) * 1000).toISOString().slice(0, 19)
      const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
      expect(parseInstant(local + offset)).toEqual({ seconds, fraction: 0 })
    }),
  )
})

test.each([
  '2026-11-23 08:00:00+01:00',
  '2026-11-23T0a:00:00+01:00',
  '2026-11-23T08:00:00*01:00',
  '2026-11-2aT08:00:00+01:00',
])('%s is no instant of ours', (iso) =>
  expect(parseInstant(iso).seconds).toEqual(/ /.test(iso) ? byTheLanguage(iso) : NaN),
)
