import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, say, sayFault, sayReason, sayTerm, sayViolation } from '../../src/text/index.ts'
import { fillTemplate, missingValues } from '../../src/text/fill-template.ts'

/** What no number of spaces may hide: Intl writes narrow and unbreakable ones. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

describe('a sentence', () => {
  const values = { visit: 'v1', opens: '2026-11-23T08:00:00+01:00', closes: '2026-11-23T07:30:00+01:00' }

  test.each([
    [
      'nb',
      'Tidsvinduet til oppdrag v1 lukker mandag 23. november 2026 kl. 07:30, før det åpner mandag 23. november 2026 kl. 08:00.',
      'Bytt om eller rett tidene.',
    ],
    [
      'nn',
      'Tidsvindauget til oppdrag v1 lukkar måndag 23. november 2026 kl. 07:30, før det opnar måndag 23. november 2026 kl. 08:00.',
      'Byt om eller rett tidene.',
    ],
    [
      'en',
      'The time window of visit v1 closes Monday, 23 November 2026 at 07:30, before it opens Monday, 23 November 2026 at 08:00.',
      'Swap the times, or put them right.',
    ],
  ] as const)('in %s', (language, message, remedy) => {
    const said = say(language, 'visit-window-closed-before-open', values)
    expect(plain(said.message)).toBe(message)
    expect(said.remedy).toBe(remedy)
  })

  test('tells instants in Norwegian time, whatever their offset, and in another zone when asked', () => {
    const utc = { ...values, opens: '2026-07-01T06:00:00Z', closes: '2026-07-01T05:30:15Z' }
    const { message } = say('nb', 'visit-window-closed-before-open', utc)
    expect(plain(message)).toContain('onsdag 1. juli 2026 kl. 08:00')
    expect(plain(message)).toContain('kl. 07:30:15') // seconds only where there are any
    const there = say('nb', 'visit-window-closed-before-open', utc, { timeZone: 'UTC' })
    expect(plain(there.message)).toContain('kl. 06:00')
  })

  test('chooses singular and plural by the language', () => {
    const rows = (language: 'nb' | 'nn' | 'en', size: number) =>
      plain(say(language, 'travel-matrix-too-small', { size, needed: 1234 }).message)
    expect(rows('nb', 1)).toBe('Matrisen har 1 rad, men stedene trenger 1 234.')
    expect(rows('nb', 2)).toBe('Matrisen har 2 rader, men stedene trenger 1 234.')
    expect(rows('en', 0)).toBe('The matrix has 0 rows, but the locations need 1,234.')
    expect(rows('en', 1)).toBe('The matrix has 1 row, but the locations need 1,234.')
  })

  test('names kinds and types in its own words', () => {
    expect(say('nn', 'unknown-id', { kind: 'caregiver', id: 'c9' }).message).toBe(
      '«c9» finst ikkje mellom dei tilsette.',
    )
    expect(say('en', 'wrong-type', { expected: 'number|text', found: 'list' }).message).toBe(
      'A number or a text is needed here, but there is a list.',
    )
  })

  test('with a value missing shows its name, and never `undefined`', () => {
    expect(say('en', 'unknown-id', { kind: 'visit' }).message).toBe('“⟨id⟩” is not among the visits.')
  })

  test('of a code that nobody knows is the code', () => {
    expect(say('nb', 'no-such-code')).toEqual({ message: 'Noe er galt: no-such-code.' })
    expect(say('nb', 'constructor').message).toBe('Noe er galt: constructor.')
  })
})

describe('lengths of time', () => {
  const longest = (seconds: number) => plain(say('nb', 'longer-than-any-shift', { duration: seconds }).message)
  test.each([
    [0, '0 sekunder'],
    [45, '45 sekunder'],
    [60, '1 minutt'],
    [90, '1 minutt og 30 sekunder'],
    [3600, '1 time'],
    [5430, '1 time og 31 minutter'], // 90½ minutes, rounded
    [144_000, '40 timer'], // a week's work is never told in days
    [-300, '−5 minutter'],
  ])('%d s: %s', (seconds, text) => expect(longest(seconds)).toContain(`varer i ${text}.`))
})

describe('a fault, a violation, a reason and a term', () => {
  test('speak through the same tables', () => {
    expect(sayFault('en', { code: 'text-empty', path: 'id', values: {} }).message).toBe('The text is empty.')
    const late = { rule: 'time-window', place: 'visit/v1', amount: 90, unit: 's', values: { fault: 'late' } } as const
    expect(sayViolation('en', late).message).toBe('Visit v1 is 1 minute and 30 seconds too late.')
    const closes = { ...late, values: { fault: 'late', closes: '2026-11-23T09:00:00+01:00' } }
    expect(sayViolation('en', closes).message).toContain('; the time window closes Monday, 23 November 2026 at 09:00.')
    const reason = { code: 'no-shift-qualified', values: { qualification: 'medication' }, ruledOut: [] }
    expect(sayReason('en', reason).remedy).toMatch(/^Find a substitute\. Ask another unit/)
    expect(sayReason('en', { ...reason, action: 'share-task' }).remedy).toMatch(/^Consider task sharing/)
    expect(sayTerm('en', 'travel', 5400)).toEqual({ label: 'Travel time', amount: '1 hour and 30 minutes' })
    expect(plain(sayTerm('nb', 'shiftUsed', 1_234_500).amount)).toBe('12 345 kr')
    expect(sayTerm('en', 'greatestUtilisation', 0.875).amount).toBe('87.5%')
  })
})

describe('a template', () => {
  const writer = {
    style: (_: string, value: string | number) => String(value),
    plural: (n: number, a: string, b: string) => `${n} ${n === 1 ? a : b}`,
  }

  test('never takes a value for a template, nor lets it write to a terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const filled = fillTemplate('a {x} b[ c {x} d]', { x: text }, writer)
        const clean = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�')
        expect(filled).toBe(`a ${clean} b c ${clean} d`)
      }),
    )
    expect(fillTemplate('{x}', { x: '{x}' }, writer)).toBe('{x}')
    for (const language of LANGUAGES)
      expect(say(language, 'unknown-key', { key: '\u001b[31m{key}' }).message).toContain('�[31m{key}')
  })

  test('leaves a part out when a value of it is missing, and only then', () => {
    expect(fillTemplate('a[, b {x}][, c {y}].', { y: 1 }, writer)).toBe('a, c 1.')
    expect(missingValues('a {z}[, b {x}]', { y: 1 })).toEqual(['z'])
    expect(missingValues('{n|one|many}', {})).toEqual(['n'])
  })
})
