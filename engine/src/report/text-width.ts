/**
 * About how wide text is, in multiples of the type size. Never less than the font of the PDFs makes it for the texts
 * of lists, so that what is counted to fit does fit; a little more for other fonts.
 */
const NARROW = new Set("iljtfrI.,:;'’!|()[]-/ ·")
const WIDE = new Set('mwMWÆæŒœ@%—…')
const WIDTHS = { narrow: 0.4, wide: 0.95, capital: 0.72, other: 0.58 } as const

export function textWidth(text: string): number {
  let width = 0
  for (const sign of text) {
    if (NARROW.has(sign)) width += WIDTHS.narrow
    else if (WIDE.has(sign)) width += WIDTHS.wide
    else if (sign >= 'A' && sign <= 'Å' && sign === sign.toUpperCase()) width += WIDTHS.capital
    else width += sign <= '\u024f' ? WIDTHS.other : 1
  }
  return width
}

/** How many lines `text` takes in a column of `width` points, set at `size`; at least one. Breaks between words. */
export function linesNeeded(text: string, width: number, size: number): number {
  const room = width / size
  let lines = 1
  let used = 0
  for (const word of text.split(/\s+/)) {
    const length = textWidth(word)
    if (used > 0 && used + WIDTHS.narrow + length > room) {
      lines++
      used = 0
    }
    // A word longer than the column is broken wherever it must be.
    if (length > room) lines += Math.ceil(length / room) - 1
    used = length > room ? length % room : used + length + (used > 0 ? WIDTHS.narrow : 0)
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
