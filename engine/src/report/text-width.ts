/**
 * How wide letters are in the font of the PDFs, hundredths of the type size: the advance in Roboto, regular, medium or italic,
 * whichever is widest, rounded up. So what is counted to fit does fit, and pages are as full as they can be.
 */
const CLASSES: Readonly<Record<number, string>> = {
  18: "'",
  22: '’',
  24: ',;',
  26: ' \u00a0|ijl',
  27: '!:íîï',
  29: '.[]I·ÍÎÏ',
  34: '"`-t{}ŧ',
  36: '()fr',
  42: '“”°/\\',
  46: '^*_',
  50: '?yv«»ý',
  51: '<xzž',
  53: 'sš>ckçč',
  54: 'e×èéêë',
  55: 'Laàáâäå',
  56: 'FJhnuñúûü',
  57: '$+0123456789=EbdgpqøŋÈÉÊË',
  58: 'o−óôö',
  61: 'STZŠŽŦ',
  63: '#YđÝßR§',
  65: 'BKPX&V',
  67: 'CDU–ÇÚÛÜČAÀÁÂÄÅ',
  70: 'ĐGOQ~ÓÔÖØŊ',
  72: '…HNÑ',
  76: '%w',
  79: '½—',
  88: 'æMm',
  91: 'W@œ',
  97: 'ÆŒ',
}
const WIDTHS = new Map(
  Object.entries(CLASSES).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width) / 100] as const),
  ),
)
const SPACE = WIDTHS.get(' ')!
/** Letters that are not in the table: rare ones of Latin, by the widest of the common. */
const CAPITAL = 0.97
const OTHER = 0.91
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
