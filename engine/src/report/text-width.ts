/**
 * About how wide text is, in multiples of the type size: the font of the PDFs, Roboto, in classes of letters, each a
 * little wider than it is, so that what is counted to fit does fit.
 */
const CLASSES: readonly (readonly [letters: string, width: number])[] = [
  ["ijlI.,:;'’!| \u00a0", 0.28],
  ['tfr()[]-"/·', 0.37],
  ['cksvxyzJ', 0.53],
  ['mwMWÆæŒœ@%—…', 0.92],
]
const WIDTHS = new Map(CLASSES.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)))
const SPACE = 0.28
const CAPITAL = 0.7
const OTHER = 0.57
/** Signs of other scripts are as wide as they are high. */
const FOREIGN = 1
const LAST_LATIN = '\u024f'

export function textWidth(text: string): number {
  let width = 0
  for (const sign of text) {
    const isCapital = sign !== sign.toLowerCase()
    width += WIDTHS.get(sign) ?? (sign > LAST_LATIN ? FOREIGN : isCapital ? CAPITAL : OTHER)
  }
  return width
}

/** How many lines `text` takes in a column of `width` points, set at `size`; at least one. Breaks between words. */
export function linesNeeded(text: string, width: number, size: number): number {
  const room = width / size
  let lines = 1
  let used = 0
  for (const word of text.split(/ +/)) {
    const length = textWidth(word)
    if (used > 0 && used + SPACE + length > room) {
      lines++
      used = 0
    }
    // A word longer than the column is broken wherever it must be.
    if (length > room) lines += Math.ceil(length / room) - 1
    used = length > room ? length % room : used + length + (used > 0 ? SPACE : 0)
  }
  return lines
}

/** Text cut between words into pieces of at most `most` characters. */
export function pieces(text: string, most: number): string[] {
  if (text.length <= most) return [text]
  const space = text.lastIndexOf(' ', most)
  const end = space > most / 2 ? space : most
  return [text.slice(0, end), ...pieces(text.slice(end).trimStart(), most)]
}
