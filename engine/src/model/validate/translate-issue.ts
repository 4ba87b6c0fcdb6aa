import type { z } from 'zod'
import type { FaultCode, FaultValues } from '../fault-values.ts'
import { PHONE_NUMBER } from '../phone.ts'
import { pathText, valueAt } from './json-path.ts'
import type { JsonPath } from './json-path.ts'
import { knownKeys } from './known-keys.ts'
import { nearestWord } from './near-miss.ts'
import type { Report } from './report.ts'
import { typeOf, typeWord, valueText } from './value-text.ts'

type Issue = z.core.$ZodIssue

/** A document that was judged: its schema, its root, and where to report. */
export interface Document {
  readonly schema: z.ZodType
  readonly root: unknown
  readonly report: Report
}

/** Reports one complaint of the schema in our own words: code, place, values. */
export function translateIssue(document: Document, issue: Issue, below: JsonPath = []): void {
  const path = [...below, ...issue.path]
  const value = valueAt(document.root, path)
  const say = <Code extends FaultCode>(code: Code, values: FaultValues<Code>): void =>
    document.report.add(code, pathText(path), values)

  const isMissing = value === undefined && typeof path.at(-1) === 'string'
  if (isMissing) return say('missing-key', { key: String(path.at(-1)) })
  switch (issue.code) {
    case 'unrecognized_keys':
      return reportKeys(document, path, issue.keys)
    case 'invalid_type':
      if (typeof value === 'number' && !Number.isFinite(value))
        return say('not-a-finite-number', { value: String(value) })
      if (typeof value === 'number' && issue.expected === 'int') return say('not-a-whole-number', { value })
      return say('wrong-type', { expected: typeWord(issue.expected), found: typeOf(value) })
    case 'too_small':
      return reportTooSmall(say, issue, value)
    case 'too_big':
      return say('number-too-great', { value: valueText(value), maximum: Number(issue.maximum) })
    case 'invalid_format':
      return reportFormat(say, issue, valueText(value))
    case 'invalid_value':
      return reportChoice(say, issue.values.map(String), value)
    case 'invalid_union':
      return reportUnion(document, issue, path)
    default:
      return say('wrong-shape', { reason: issue.message })
  }
}

type Say = <Code extends FaultCode>(code: Code, values: FaultValues<Code>) => void

function reportKeys({ schema, root, report }: Document, path: JsonPath, keys: readonly string[]): void {
  const known = knownKeys(schema, root, path)
  const taken = new Set(Object.keys(valueAt(root, path) ?? {}))
  const free = known.filter((key) => !taken.has(key))
  for (const key of keys) {
    const place = pathText([...path, key])
    const nearest = nearestWord(key, free)
    if (nearest === undefined) report.add('unknown-key', place, { key })
    else report.add('misspelt-key', place, { key, nearest })
  }
}

function reportTooSmall(say: Say, { origin, minimum, inclusive }: z.core.$ZodIssueTooSmall, value: unknown): void {
  if (origin === 'string') return say('text-empty', {})
  if (Array.isArray(value)) return say('list-too-short', { count: value.length, minimum: Number(minimum) })
  if (minimum === 0)
    return inclusive === false
      ? say('number-not-positive', { value: valueText(value) })
      : say('negative-number', { value: valueText(value) })
  say('number-too-small', { value: valueText(value), minimum: Number(minimum) })
}

/** Looks like an instant, apart from the offset at its end. */
const LOCAL_TIME = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?)?$/

function reportFormat(say: Say, { format, pattern }: z.core.$ZodIssueInvalidStringFormat, value: string): void {
  if (format === 'time') return say('not-a-time-of-day', { value })
  if (format === 'datetime') return say(LOCAL_TIME.test(value) ? 'instant-without-offset' : 'not-an-instant', { value })
  if (pattern === String(PHONE_NUMBER)) return say('not-a-phone-number', {})
  // The two other patterns of the schema: 64 hexadecimal digits, and a number or fraction.
  return say(pattern?.includes('a-f') === true ? 'not-a-sha256' : 'not-a-fraction', { value })
}

function reportChoice(say: Say, choices: readonly string[], value: unknown): void {
  if (typeof value !== 'string' && typeof value !== 'number')
    return say('wrong-type', { expected: 'text', found: typeOf(value) })
  const nearest = typeof value === 'string' ? nearestWord(value, choices) : undefined
  const text = String(value)
  if (nearest === undefined) say('unknown-choice', { value: text, choices: choices.join(', ') })
  else say('misspelt-choice', { value: text, nearest, choices: choices.join(', ') })
}

/** Several shapes were possible and none fitted: speaks of the one whose type fits, or of all of them together. */
function reportUnion(document: Document, issue: z.core.$ZodIssueInvalidUnion, path: JsonPath): void {
  const value = valueAt(document.root, path)
  const say: Say = (code, values) => document.report.add(code, pathText(path), values)
  const options = 'options' in issue ? issue.options : undefined
  if (options !== undefined) return reportChoice(say, options.map(String), value)

  const isAboutWhole = ({ path, code }: Issue) => path.length === 0 && code === 'invalid_type'
  const fitting = issue.errors.find((branch) => !branch.some(isAboutWhole))
  if (typeof value === 'number' && !Number.isFinite(value)) return say('not-a-finite-number', { value: String(value) })
  if (issue.errors.every(([first]) => first?.code === 'invalid_value')) {
    const choices = issue.errors.flatMap(([first]) => (first?.code === 'invalid_value' ? first.values : []))
    return reportChoice(say, choices.map(String), value)
  }
  if (fitting !== undefined) return fitting.forEach((nested) => translateIssue(document, nested, path))
  const expected = issue.errors.flatMap(([first]) => (first?.code === 'invalid_type' ? typeWord(first.expected) : []))
  say('wrong-type', { expected: expected.join('|'), found: typeOf(value) })
}
