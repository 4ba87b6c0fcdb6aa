import { describe, expect, test } from 'vitest'
import { STATEMENT_CODES, STATEMENTS } from '../../src/model/index.ts'
import type { CostDifference, Statement, StatementCode, TermName } from '../../src/model/index.ts'
import { Explainer, LANGUAGES, sayClock, sayLength, sayStatement, sayViolation } from '../../src/text/index.ts'
import type { Language, Names } from '../../src/text/index.ts'
import { slotsOf } from '../../src/text/fill-template.ts'
import { TABLES } from '../../src/text/translate.ts'
import { lix } from './lix.ts'

const at = (time: string) => `2026-11-23T${time}+01:00`
const names: Names = {
  caregiver: (id) => ({ a: 'Ada Alm', b: 'Bo Bjørk' })[id],
  visit: (id) => (id === 'v' ? 'morgenstell hos Eva Eik' : undefined),
  recipient: () => 'Eva Eik',
  pause: (shift, id) => (shift === 'D1' ? undefined : id),
}
const options = { days: 'one', names } as const

/** Something that stands for each value: two of a thing, half an hour, half past nine. */
const EXAMPLES: Readonly<Record<string, string | number>> = {
  ...Object.fromEntries(['caregiver', 'other', 'former'].map((key) => [key, 'a'])),
  ...Object.fromEntries(['visit', 'before', 'next', 'first', 'second', 'moved'].map((key) => [key, 'v'])),
  ...Object.fromEntries(['from', 'until', 'start', 'usual', 'newStart'].map((key) => [key, at('09:30:00')])),
  ...Object.fromEntries(['cost', 'by', 'most', 'slack', 'run', 'duration'].map((key) => [key, 1800])),
  ...Object.fromEntries(
    ['visits', 'others', 'moves', 'count', 'placed', 'missing', 'broken', 'changed'].map((key) => [key, 2]),
  ),
  days: 28,
  recipient: 'r',
  shift: 'D1',
  qualification: 'legemidler',
  team: 'nord',
  service: 'stell',
  kind: 'mat',
  term: 'travel',
  amount: '6 minutter',
  clock: '09:00',
  minutes: 5,
  words: 'nøkkelboks bak boden',
}

const example = (code: StatementCode, change: Statement['values'] = {}): Statement => ({
  code,
  values: Object.fromEntries(STATEMENTS[code].map((name) => [name, change[name] ?? EXAMPLES[name]!])),
})

const said = (language: Language, code: StatementCode, change: Statement['values'] = {}): string =>
  sayStatement(language, example(code, change), options)

describe.each(LANGUAGES)('%s', (language) => {
  const { statements } = TABLES[language]

  test('every statement has its text, with the values that come with it and no others', () => {
    expect(Object.keys(statements).sort()).toEqual([...STATEMENT_CODES].sort())
    for (const code of STATEMENT_CODES) {
      const used = [...new Set(slotsOf(statements[code]).map(({ name }) => name))]
      expect([code, used.sort()]).toEqual([code, [...STATEMENTS[code]].sort()])
    }
  })

  test('every statement is a whole sentence, and no part of it is left open', () => {
    for (const code of STATEMENT_CODES) {
      const sentence = said(language, code)
      expect(sentence, code).not.toMatch(/⟨|⟩|undefined|NaN|[{}]/)
      if (!code.startsWith('part-')) expect(sentence, code).toMatch(/^[\p{Lu}\d].*\.$/u)
    }
  })

  test('every number that counts things has its singular and its plural', () => {
    for (const code of STATEMENT_CODES) {
      for (const { name, words } of slotsOf(statements[code])) {
        const isNumber = typeof EXAMPLES[name] === 'number'
        const isLength = /:(cost|duration)\}/.test(statements[code].slice(statements[code].indexOf(`{${name}`)))
        if (isNumber && !isLength && name !== 'days') expect(words, `${code} ${name}`).toBeDefined()
      }
    }
  })

  test('lengths at their edges', () => {
    const lengths = [0, 1, 59.4, 59.5, 60, 89, 91, 3570, 3600, 3660, 7200, 86_400].map((each) =>
      sayLength(language, each),
    )
    const { second, minute, hour, and } = UNITS[language]
    expect(lengths).toEqual([
      `0 ${second[1]}`,
      `1 ${second[0]}`,
      `59 ${second[1]}`,
      `1 ${minute[0]}`,
      `1 ${minute[0]}`,
      `1 ${minute[0]}`,
      `2 ${minute[1]}`,
      `1 ${hour[0]}`,
      `1 ${hour[0]}`,
      `1 ${hour[0]} ${and} 1 ${minute[0]}`,
      `2 ${hour[1]}`,
      `24 ${hour[1]}`,
    ])
  })

  test('times of day are minutes that have begun, over midnight and on the night when clocks change', () => {
    const clocks = ['08:00:00', '08:00:59', '23:59:59', '00:00:00'].map((time) => sayClock(language, at(time)))
    expect(clocks).toEqual(['08:00', '08:00', '23:59', '00:00'])
    expect(sayClock(language, '2026-10-25T01:30:00Z')).toBe('02:30')
    expect(sayClock(language, '2026-10-25T00:30:00Z')).toBe('02:30')
    expect(sayClock(language, at('08:00:00'), { days: 'several' })).toMatch(/^08:00 \p{L}+ 23/u)
  })
})

const UNITS = {
  nb: { second: ['sekund', 'sekunder'], minute: ['minutt', 'minutter'], hour: ['time', 'timer'], and: 'og' },
  nn: { second: ['sekund', 'sekund'], minute: ['minutt', 'minutt'], hour: ['time', 'timar'], and: 'og' },
  en: { second: ['second', 'seconds'], minute: ['minute', 'minutes'], hour: ['hour', 'hours'], and: 'and' },
} as const

test('one and many, in each language', () => {
  const both = (language: Language, code: StatementCode, name: string) =>
    [1, 2, 21].map((count) => said(language, code, { [name]: count }))
  expect(both('nb', 'who-cheapest', 'others')).toEqual([
    '1 annen kan ta det, og det koster minst 30 minutter mer.',
    '2 andre kan ta det, og det koster minst 30 minutter mer.',
    '21 andre kan ta det, og det koster minst 30 minutter mer.',
  ])
  expect(both('nn', 'who-known', 'visits')).toEqual([
    'Ada Alm har vore hos Eva Eik 1 gong dei siste 28 dagane.',
    'Ada Alm har vore hos Eva Eik 2 gonger dei siste 28 dagane.',
    'Ada Alm har vore hos Eva Eik 21 gonger dei siste 28 dagane.',
  ])
  expect(both('en', 'other-moves', 'moves')).toEqual([
    'Then 1 other visit moves in time, by at most 30 minutes.',
    'Then 2 other visits move in time, by at most 30 minutes.',
    'Then 21 other visits move in time, by at most 30 minutes.',
  ])
  expect(both('nb', 'ruled-no-time-left', 'count')[0]).toBe('1 vakt har ikke ledig tid slik listene er nå.')
  expect(both('en', 'ruled-pin-impossible', 'count').slice(0, 2)).toEqual([
    '1 shift falls away because the visit is locked.',
    '2 shifts fall away because the visit is locked.',
  ])
})

test.each([
  ['nb', 'fra nå', 'Da flyttes 2 andre oppdrag i tid, høyst 30 minutter.'],
  ['nn', 'frå no', 'Då blir 2 andre oppdrag flytte i tid, høgst 30 minutt.'],
  ['en', 'from now', 'Then 2 other visits move in time, by at most 30 minutes.'],
] as const)('%s: how far others move is never told as a time %s', (language, now, sentence) => {
  expect(said(language, 'other-moves')).toBe(sentence)
  for (const code of STATEMENT_CODES) expect(said(language, code), code).not.toContain(now)
})

test('a rule that follows is said to be broken, not to be so already', () => {
  const both = (language: Language) =>
    (['other-stopped', 'list-slack', 'list-tight'] as const).map((code) => said(language, code))
  expect(both('nb')).toEqual([
    'Ada Alm kan ikke. Nærmest er kl. 09:30, men da blir en regel brutt.',
    'Ada Alm kan komme 30 minutter for sent til første oppdrag. Ett minutt mer bryter en regel.',
    'Kommer Ada Alm ett minutt for sent til første oppdrag, blir en regel brutt.',
  ])
  expect(both('nn')).toEqual([
    'Ada Alm kan ikkje. Nærast er kl. 09:30, men då blir ein regel broten.',
    'Ada Alm kan kome 30 minutt for seint til første oppdrag. Eitt minutt meir bryt ein regel.',
    'Kjem Ada Alm eitt minutt for seint til første oppdrag, blir ein regel broten.',
  ])
  expect(both('en')).toEqual([
    'Ada Alm cannot. The nearest is at 09:30, but that breaks a rule.',
    'Ada Alm can be 30 minutes late for the first visit. One minute more breaks a rule.',
    'If Ada Alm is one minute late for the first visit, a rule is broken.',
  ])
})

test.each([
  ['nb', 'Pausen i vakt D1 er 19 sekunder for sen.', 'Pausen i vakt D2 er 19 sekunder for sen (lunsj).'],
  ['nn', 'Pausen i vakt D1 er 19 sekund for sein.', 'Pausen i vakt D2 er 19 sekund for sein (lunsj).'],
  ['en', 'The break of shift D1 is 19 seconds too late.', 'The break of shift D2 is 19 seconds too late (lunsj).'],
] as const)('%s: a break is named only where its shift has others', (language, only, oneOfTwo) => {
  const late = (shift: string) => {
    const values = { fault: 'late', shift, break: 'lunsj' }
    return sayViolation(language, { rule: 'break', place: `shift/${shift}`, amount: 19, unit: 's', values }, options)
      .message
  }
  expect([late('D1'), late('D2')]).toEqual([only, oneOfTwo])
})

test('a sentence begins with a capital, also where it begins with a vacant shift', () => {
  const vacant: Names = { ...names, caregiver: (id) => (id === 'D9' ? 'den ledige vakta D9' : undefined) }
  const sentence = (code: StatementCode, change: Statement['values']) =>
    sayStatement('nb', example(code, change), { ...options, names: vacant })
  expect(sentence('other-possible', { caregiver: 'D9' })).toBe('Den ledige vakta D9 kan ta det kl. 09:30.')
  expect(sentence('out-move', { caregiver: 'D9', other: 'D9' })).toContain('til den ledige vakta D9 kl.')
})

test('several people in one value, people without a name, and names that look like something else', () => {
  const required = (caregiver: string) => said('nb', 'ruled-required-caregiver-not-on-duty', { caregiver })
  expect(required('a')).toContain('oppdraget krever Ada Alm.')
  expect(required('a, b')).toContain('oppdraget krever Ada Alm eller Bo Bjørk.')
  expect(required('a, c, b')).toContain('oppdraget krever Ada Alm, c eller Bo Bjørk.')
  const odd: Names = { ...names, visit: () => 'stell/bad|dusj hos {visit} [x]' }
  const { change } = { change: example('change-caregiver') }
  expect(sayStatement('nb', change, { names: odd })).toBe(
    'Stell/bad|dusj hos {visit} [x]: Ada Alm i stedet for Ada Alm.',
  )
})

describe('a cost and its parts', () => {
  const explainer = (language: Language) => new Explainer(language, 1, options)
  const difference = (...terms: readonly [TermName, number, number][]): CostDifference => {
    const total = terms.reduce((sum, [, , cost]) => sum + cost, 0)
    return {
      total,
      unit: 's',
      seconds: total,
      terms: terms.map(([term, amount, cost]) => ({ term, amount, unit: '', cost })),
    }
  }

  test('more, less and the same', () => {
    const { nb, nn, en } = { nb: explainer('nb'), nn: explainer('nn'), en: explainer('en') }
    const dearer = difference(['travel', 240, 240], ['newFace', 1, 600], ['waiting', -60, -60])
    expect(nb.difference(dearer)).toBe(
      'Det koster 13 minutter mer: reisetid +4 minutter, ny for tjenestemottaker +1 nytt møte (teller 10 minutter), ventetid i listene −1 minutt.',
    )
    expect(nn.difference(difference(['newFace', -2, -1200]))).toBe(
      'Det kostar 20 minutt mindre: ny for tenestemottakaren −2 nye møte (tel 20 minutt).',
    )
    expect(en.difference(difference(['lateness', 30, 300]))).toBe(
      'It costs 5 minutes more: late for visits +30 seconds (counts as 5 minutes).',
    )
    expect(en.difference(difference())).toBe('It costs the same.')
    // What is too small for a person is no part.
    expect(en.difference(difference(['travel', 60, 60], ['balance', 1, 0.1]))).toBe(
      'It costs 1 minute more: travel time +1 minute.',
    )
    expect(en.difference(difference(['travel', 60, 60], ['waiting', -60, -60]))).toBe('It costs the same.')
  })
})

test.each([
  ['nb', 35],
  ['nn', 35],
  ['en', 35],
] as const)('%s reads as easily as the easier half of a newspaper: LIX of at most %i', (language, most) => {
  const sentences = STATEMENT_CODES.filter((code) => !code.startsWith('part-')).map((code) => said(language, code))
  expect(lix(sentences)).toBeLessThanOrEqual(most)
  // And none alone is as heavy as a law.
  for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(22)
})
