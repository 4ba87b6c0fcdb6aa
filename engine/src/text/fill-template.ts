/**
 * Templates: the one small language that all texts are written in.
 *
 * - `{visit}`: the value as it is
 * - `{closes:instant}`: the value in a style (`styles.ts`)
 * - `{count|visit|visits}`: the number and the right one of two words, by the language's plural rules
 * - `[ at {location}]`: left out as a whole when one of its values is missing
 *
 * Values never become templates themselves.
 */
export type Values = Readonly<Record<string, string | number>>

/** How a language writes values. */
export interface Writer {
  /** A value in a named style; undefined when there is no such style. */
  style(style: string, value: string | number, values: Values): string | undefined
  /** A number with the right one of two words. */
  plural(count: number, one: string, other: string): string
}

/** A value in a template: its name, its style, its two words. */
interface Slot {
  readonly name: string
  readonly style: string | undefined
  readonly words: readonly [string, string] | undefined
}

const OPTIONAL = /\[([^[\]]*)\]/g
const SLOT = /\{(\w+)(?::(\w+)|\|([^|{}]*)\|([^|{}]*))?\}/g

/** Fills a template. A missing value shows as its name in brackets, `⟨visit⟩`; `missingValues` finds it in tests. */
export function fillTemplate(template: string, values: Values, writer: Writer): string {
  const fill = (text: string): string =>
    text.replace(SLOT, (...match: (string | undefined)[]) => write(slotOf(match), values, writer))
  let filled = ''
  let end = 0
  for (const match of template.matchAll(OPTIONAL)) {
    filled += fill(template.slice(end, match.index))
    if (missingValues(match[1]!, values).length === 0) filled += fill(match[1]!)
    end = match.index + match[0].length
  }
  return filled + fill(template.slice(end))
}

/** Names of values that a template needs and does not get; those of parts that may be left out are not needed. */
export const missingValues = (template: string, values: Values): string[] =>
  slotsOf(template.replace(OPTIONAL, ''))
    .map(({ name }) => name)
    .filter((name) => values[name] === undefined)

/** Every value of a template, those of parts that may be left out too. */
export const slotsOf = (template: string): Slot[] => [...template.matchAll(SLOT)].map((match) => slotOf(match))

const slotOf = ([, name = '', style, one, other]: readonly (string | undefined)[]): Slot => ({
  name,
  style,
  words: one === undefined || other === undefined ? undefined : [one, other],
})

function write({ name, style, words }: Slot, values: Values, writer: Writer): string {
  const value = values[name]
  if (value === undefined) return `⟨${name}⟩`
  const written =
    words === undefined ? writer.style(style ?? 'plain', value, values) : writer.plural(Number(value), ...words)
  return printable(written ?? String(value))
}

/** Values come from files of others: no line breaks, no control codes to a terminal, no turned writing. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�')
