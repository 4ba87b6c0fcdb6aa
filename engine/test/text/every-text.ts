import { LANGUAGES } from '../../src/text/index.ts'
import type { Language } from '../../src/text/index.ts'
import { TABLES } from '../../src/text/translate.ts'

/** A text and where it stands in its language's table. */
export interface PlacedText {
  readonly language: Language
  /** `faults.unknown-id.remedy`, the same in every language. */
  readonly place: string
  readonly text: string
}

/** Every text of a language. */
export const textsOf = (language: Language): PlacedText[] => walk(language, TABLES[language], [])

/** Every text of every language. */
export const everyText = (): PlacedText[] => LANGUAGES.flatMap(textsOf)

function walk(language: Language, value: unknown, place: readonly string[]): PlacedText[] {
  if (typeof value === 'string') return [{ language, place: place.join('.'), text: value }]
  return Object.entries(value as object).flatMap(([key, below]) => walk(language, below, [...place, key]))
}
