/** Longest value that is shown, characters. */
const LONGEST_SHOWN = 40
/** More letters than this beside the digits may be a word, and a word may be a name: `kl 25:00`, `uke 48`. */
const MOST_LETTERS = 4
/** Eleven digits in a row may be a national identity number, whatever column they stand in. */
const ELEVEN_DIGITS = /(?:\d[\s\u00a0-]?){11}/

/**
 * A cell's value for a fault, or undefined when it could be a person's: rows get shifted, and then a name or an address
 * stands where a time should be. Times, dates and numbers that are wrong are shown.
 */
export function shown(value: string): string | undefined {
  const letters = value.match(/\p{L}/gu)?.length ?? 0
  return letters > MOST_LETTERS ? undefined : shownText(value)
}

/** An id, unless it looks like a name or a number of a person: digits it has, spaces it has not. */
export const shownId = (id: string): string | undefined => (/\s/.test(id) ? undefined : shownText(id))

/** A word that a list of choices lacks: one in small letters is no name. */
export const shownChoice = (value: string): string | undefined => (/^\p{Ll}{1,20}$/u.test(value) ? value : shown(value))

function shownText(value: string): string | undefined {
  if (!/\d/.test(value) || ELEVEN_DIGITS.test(value)) return undefined
  return value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN - 1)}…` : value
}
