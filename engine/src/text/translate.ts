import type { Fault } from '../errors.ts'
import { UNASSIGNED_REASONS } from '../model/index.ts'
import type { ReasonCode, Statement, Stopped, TermName, UnassignedReason, Violation } from '../model/index.ts'
import { en } from './en/index.ts'
import { fillTemplate } from './fill-template.ts'
import type { Values, Writer } from './fill-template.ts'
import { nb } from './nb/index.ts'
import { nn } from './nn/index.ts'
import type { Language, RuleSentence, Sentence } from './sentence.ts'
import { named } from './names.ts'
import type { Names } from './names.ts'
import { DEFAULT_TIME_ZONE, writerFor } from './styles.ts'
import type { Days } from './styles.ts'
import type { TextTable } from './text-table.ts'

export const TABLES: Readonly<Record<Language, TextTable>> = { nb, nn, en }

/** What is said: the message, and what may be done about it. */
export interface Said {
  readonly message: string
  readonly remedy?: string
}

/** How it is said. `timeZone`: of the instants; default Europe/Oslo. */
export interface SayOptions {
  readonly timeZone?: string
  /** `one`: instants as a time of day; `several`: with the day after it. Default: in full. */
  readonly days?: Days
  /** What ids are called, for a person who asks; default: the ids. */
  readonly names?: Names
}

/**
 * The sentence for a code: of a fault, a broken rule, a reason why something is unassigned, or an action.
 * `values`: as the code's maker gives them; a missing one shows as ⟨its name⟩, never as `undefined`.
 * A code that nobody knows is told as itself. Terms have `sayTerm`.
 */
export function say(language: Language, code: string, values: Values = {}, options: SayOptions = {}): Said {
  const sentence = templateOf(language, code, values)
  const writer = writerOf(language, options.timeZone, options.days)
  const told = options.names === undefined ? values : named(values, options.names)
  const fill = (template: string): string => fillTemplate(template, told, writer)
  const { message, remedy } = sentence
  return { message: fill(message), ...(remedy === undefined ? {} : { remedy: fill(remedy) }) }
}

export const sayFault = (language: Language, { code, values }: Fault): Said => say(language, code, values)

/** The sentence for a violation that the check found. */
export const sayViolation = (
  language: Language,
  { rule, place, amount, unit, values }: Violation,
  options?: SayOptions,
): Said => say(language, rule, { ...values, place, amount, unit }, options)

/** The sentence for a reason; its remedy is the action that the reason names, or else all that may help. */
export function sayReason(language: Language, { code, values, action }: UnassignedReason, options?: SayOptions): Said {
  const said = say(language, code, values, options)
  return action === undefined ? said : { ...said, remedy: say(language, action).message }
}

/** What stops an edit, in at most thirty characters, for the label of a lane. */
export const shortReason = (language: Language, { code }: Pick<Stopped, 'code'>): string =>
  TABLES[language].shortReasons[code]

/**
 * What stops an edit, and what may be done. A reason speaks of one shift here, not of all as where a visit is unassigned:
 * it is told in its short form.
 */
export function sayStopped(language: Language, stopped: Stopped, options?: SayOptions): Said {
  const { code, values, violation } = stopped
  if (violation !== undefined) return sayViolation(language, violation, options)
  const said = say(language, code, values, options)
  const isReason = Object.hasOwn(UNASSIGNED_REASONS, code)
  return isReason ? { ...said, message: `${shortReason(language, stopped)}.` } : said
}

/** The sentence for one statement of an explanation; it begins with a capital, whoever or whatever it begins with. */
export function sayStatement(language: Language, { code, values }: Statement, options: SayOptions = {}): string {
  const told = options.names === undefined ? values : named(values, options.names)
  const text = fillTemplate(TABLES[language].statements[code], told, writerOf(language, options.timeZone, options.days))
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** A length as explanations tell it, to the minute; below one minute to the second. */
export const sayLength = (language: Language, seconds: number): string =>
  writerOf(language).style('cost', seconds, {}) ?? ''

/** A time of day as explanations tell it. */
export const sayClock = (language: Language, iso: string, options: SayOptions = {}): string =>
  writerOf(language, options.timeZone, options.days ?? 'one').style('clock', iso, {}) ?? ''

/** What a term is called, and an amount of it in words. `amount`: seconds, metres, øre, a number, as the term counts. */
export function sayTerm(language: Language, term: TermName, amount: number): { label: string; amount: string } {
  const text = TABLES[language].terms[term]
  const writer = writerOf(language)
  return { label: text.label, amount: fillTemplate(text.amount, { amount }, writer) }
}

/** The templates of a code before they are filled; for tests and for `say`. */
export function templateOf(
  language: Language,
  code: string,
  values: Values = {},
): { message: string; remedy?: string } {
  const { faults, edits, rules, reasons, actions, unknown } = TABLES[language]
  const fault = own<Sentence>(faults, code) ?? own<Sentence>(edits, code)
  if (fault !== undefined) return fault
  const rule = own<RuleSentence>(rules, code)
  if (rule !== undefined) return { message: variantOf(rule, values), remedy: rule.remedy }
  const reason = own<string>(reasons, code)
  if (reason !== undefined) {
    const helpful = UNASSIGNED_REASONS[code as ReasonCode].actions
    return { message: reason, remedy: helpful.map((action) => actions[action]).join(' ') }
  }
  const action = own<string>(actions, code)
  // Braces in a code that nobody knows must not be taken for a value.
  return { message: action ?? unknown.replace('{code}', () => code.replace(/[{}[\]]/g, '')) }
}

function variantOf({ message, variants = {} }: RuleSentence, values: Values): string {
  for (const name of [values.fault, values.outcome]) {
    const variant = name === undefined ? undefined : own<string>(variants, String(name))
    if (variant !== undefined) return variant
  }
  return message
}

const writers = new Map<string, Writer>()

/** Writers are slow to make, and there are few of them. */
/** How a language writes values; made once for each zone and way of telling days. */
export function writerOf(language: Language, timeZone = DEFAULT_TIME_ZONE, days: Days = 'full'): Writer {
  const key = `${language} ${timeZone} ${days}`
  let writer = writers.get(key)
  if (writer === undefined) {
    const { words, terms } = TABLES[language]
    const termLabel = (term: string): string | undefined => own<{ label: string }>(terms, term)?.label
    writers.set(key, (writer = writerFor(language, { words, termLabel }, timeZone, days)))
  }
  return writer
}

function own<T>(table: object, key: string): T | undefined {
  return Object.hasOwn(table, key) ? (table as Record<string, T>)[key] : undefined
}
