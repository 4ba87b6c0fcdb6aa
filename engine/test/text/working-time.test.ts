import { describe, expect, test } from 'vitest'
import { LIMIT_NAMES } from '../../src/model/index.ts'
import { LANGUAGES, say } from '../../src/text/index.ts'
import { union, verdicts, planned, worked } from '../check/working-time-periods.ts'

const OUTCOMES = ['legal', 'legalByAgreement', 'illegal'] as const
const FAULTS = [
  ...LIMIT_NAMES.flatMap((limit) => OUTCOMES.map((outcome) => `${limit}.${outcome}`)),
  'normalDay.legalAsOvertime',
  'normalWeek.legalAsOvertime',
  'breakAfter.given',
]

/** Every value that a verdict may have. */
const values = {
  caregiver: 'c1',
  shift: 's1',
  paragraph: '§ 10-x (1)',
  level: 'unionRepresentatives',
  actual: 7200,
  allowed: 3600,
  statutory: 1800,
  actualHours: 2,
  limitHours: 1,
  statutoryHours: 0.5,
  restFrom: '2026-11-22T22:00:00+01:00',
  restTo: '2026-11-23T07:30:00+01:00',
  day: 28_800,
  breaks: 1,
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(FAULTS)('%s has a sentence of its own', (fault) => {
    const { message } = say(language, 'working-time', { ...values, fault })
    expect(message).toMatch(/^c1, (vakt|shift) s1: .+\(.+§ 10-(x \(1\)|6).*\)\.$/)
    expect(message).not.toMatch(/[⟨{[]/)
  })

  test('the sentences differ', () => {
    const messages = FAULTS.map((fault) => say(language, 'working-time', { ...values, fault }).message)
    expect(new Set(messages).size).toBe(FAULTS.length)
  })

  test('there is something to be done', () => {
    expect(say(language, 'working-time', values).remedy).toMatch(/\.$/)
  })
})

describe('a verdict as it is said', () => {
  const shifts = [worked('2026-11-22T14:30', '2026-11-22T22:00'), planned('2026-11-23T07:30', '2026-11-23T15:00')]
  const rest = (...agreements: ReturnType<typeof union>[]) => ({
    caregiver: 'c1',
    ...verdicts(shifts, { agreements }).find(({ limit }) => limit === 'dailyRest')!.values,
  })

  test('not legal because …', () => {
    expect(say('nb', 'working-time', rest()).message).toBe(
      'c1, vakt the shift: Ikke lovlig fordi 9 timer og 30 minutter sammenhengende arbeidsfri i løpet av 24 timer, fra søndag 22. november 2026 kl. 22:00, er mindre enn 11 timer (arbeidsmiljøloven § 10-8 (1)).',
    )
  })

  test('legal only because of an agreement, valid to …', () => {
    const agreement = union({ reference: 'Hviletid', validTo: '2026-12-31T23:59:00+01:00' })
    const { message } = say('en', 'working-time', rest(agreement))
    expect(message).toMatch(
      /Legal only because of an agreement with the union representatives “Hviletid”, valid to .+ 31 December 2026/,
    )
    expect(message).toMatch(
      /is less than the law’s 11 hours, but at least the agreed 8 hours \(arbeidsmiljøloven § 10-8 \(3\)\)\.$/,
    )
    expect(say('nn', 'working-time', rest(union())).message).toMatch(
      /^c1, vakt the shift: Lovleg berre på grunn av avtale med dei tillitsvalde: 9 timar og 30 minutt /,
    )
  })

  test('legal because …, in hours where the law speaks of weeks', () => {
    const week = verdicts(shifts).find(({ limit }) => limit === 'normalWeek')!
    expect(say('nb', 'working-time', { caregiver: 'c1', ...week.values }).message).toBe(
      'c1, vakt the shift: Lovlig fordi 15 timer arbeid i løpet av sju dager ikke er mer enn 40 timer (arbeidsmiljøloven § 10-4 (1)).',
    )
  })
})
