import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES, TERMS } from '../../src/check/index.ts'
import {
  ACTIONS,
  EDIT_REFUSALS,
  EDIT_REFUSAL_CODES,
  FAULT_CODES,
  FAULT_VALUES,
  REASON_CODES,
  RULE_NAMES,
  TERM_NAMES,
  UNASSIGNED_REASONS,
} from '../../src/model/index.ts'
import { LANGUAGES } from '../../src/text/index.ts'
import { slotsOf } from '../../src/text/fill-template.ts'
import { TABLES } from '../../src/text/translate.ts'
import { writerFor } from '../../src/text/styles.ts'
import { everyText, textsOf } from './every-text.ts'
import { raisedCodes } from './raised-codes.ts'

/** The values of a text, each once. */
const namesIn = (...texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap(slotsOf).map(({ name }) => name))].sort()

describe.each(LANGUAGES)('%s', (language) => {
  const { faults, rules, terms, reasons, edits, shortReasons, actions } = TABLES[language]

  test('every rule, term, fault, reason and action has its text, and nothing else has', () => {
    expect(Object.keys(rules).sort()).toEqual([...RULE_NAMES].sort())
    expect(Object.keys(terms).sort()).toEqual([...TERM_NAMES].sort())
    expect(FAULT_CODES.filter((code) => !Object.hasOwn(faults, code))).toEqual([])
    expect(Object.keys(reasons).sort()).toEqual([...REASON_CODES].sort())
    expect(Object.keys(actions).sort()).toEqual([...ACTIONS].sort())
    expect(Object.keys(edits).sort()).toEqual([...EDIT_REFUSAL_CODES].sort())
  })

  test('whatever stops an edit has a reason that a lane has room for', () => {
    const codes = [...EDIT_REFUSAL_CODES, ...REASON_CODES, ...RULE_NAMES]
    expect(Object.keys(shortReasons).sort()).toEqual(codes.sort())
    for (const text of Object.values(shortReasons)) expect(text).toMatch(/^\p{Lu}.{2,28}[^.]$/u)
  })

  test('has the same texts as nb, with the same values in each', () => {
    const values = (of: (typeof LANGUAGES)[number]) =>
      Object.fromEntries(textsOf(of).map(({ place, text }) => [place, namesIn(text)]))
    expect(values(language)).toEqual(values('nb'))
  })

  test('uses the values that come with a code, all of them, and no others', () => {
    for (const code of FAULT_CODES) {
      const { message, remedy } = faults[code]
      expect([code, namesIn(message, remedy)]).toEqual([code, [...FAULT_VALUES[code]].sort()])
    }
    for (const code of REASON_CODES)
      expect([code, namesIn(reasons[code])]).toEqual([code, [...UNASSIGNED_REASONS[code].values].sort()])
    for (const code of EDIT_REFUSAL_CODES) {
      const { message, remedy } = edits[code]
      expect([code, namesIn(message, remedy)]).toEqual([code, [...EDIT_REFUSALS[code]].sort()])
    }
    for (const term of TERM_NAMES) expect([term, namesIn(terms[term].amount)]).toEqual([term, ['amount']])
  })
})

test('no text is empty, begins small, lacks its full stop or has a style that does not exist', () => {
  const writer = writerFor('en', { words: {}, termLabel: () => undefined })
  for (const { language, place, text } of everyText()) {
    const where = `${language} ${place}`
    expect(text.trim(), where).toBe(text)
    expect(text.length, where).toBeGreaterThan(0)
    for (const { style } of slotsOf(text))
      if (style !== undefined) expect(writer.style(style, 1, {}), where).toBeDefined()
    expect(text.replace(/\{[^{}]*\}/g, ''), where).not.toMatch(/[{}]/)
    // A sentence begins with a capital, a value or a part that may be left out, and ends as sentences do.
    const isSentence = /^(faults|edits|rules|reasons|actions)\b/.test(place)
    if (isSentence) expect(text, where).toMatch(/^[\p{Lu}{[«“”"].*([.?]|\{reason\})$/u)
  }
})

test('a code is one thing: a fault, a rule, a reason or an action', () => {
  const { faults, edits, rules, reasons, actions } = TABLES.nb
  const codes = [faults, edits, rules, reasons, actions].flatMap((table) => Object.keys(table))
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([])
})

test('every fault that some room makes has a text, and every text is of a fault that some room makes', () => {
  const raised = raisedCodes()
  expect(raised.size).toBeGreaterThan(FAULT_CODES.length / 2)
  const without = [...raised].filter(([code]) => !Object.hasOwn(TABLES.nb.faults, code))
  expect(without).toEqual([])
  const declared = new Set<string>([...FAULT_CODES, ...raised.keys()])
  expect(Object.keys(TABLES.nb.faults).filter((code) => !declared.has(code))).toEqual([])
})

test('every rule has a check and every term an amount', () => {
  expect(RULE_NAMES.filter((rule) => typeof RULES[rule] !== 'function')).toEqual([])
  expect(TERM_NAMES.filter((term) => typeof TERMS[term] !== 'function')).toEqual([])
})

test('what the check says is at fault in a rule is a variant of its sentence', () => {
  const named = /fault(?:: |\([^,]+, )'(\w+)'/g
  for (const rule of RULE_NAMES) {
    const source = readFileSync(join(import.meta.dirname, `../../src/check/rules/${rule}.ts`), 'utf8')
    const variants = Object.keys(TABLES.nb.rules[rule].variants ?? {})
    for (const [, fault] of source.matchAll(named)) expect(variants, `${rule} ${fault}`).toContain(fault)
  }
})
