/** Words for types, translated in `text/`; several possible ones are joined by `|`. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'whole number',
  array: 'list',
  record: 'object',
  boolean: 'true or false',
}

/** The word for a type of the schema. */
export const typeWord = (zodName: string): string => TYPE_WORDS[zodName] ?? zodName

/** The word for the type of a value. */
export function typeOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  return typeWord(typeof value)
}

/** A value as a fault shows it: short texts and numbers as they are, all else by its type. */
export function valueText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return typeOf(value)
}
