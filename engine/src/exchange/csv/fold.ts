/**
 * A word as headings and choices are compared: small letters and digits alone. Case, accents, spaces, signs, no-break
 * spaces and byte order marks do not tell two headings apart; `æ`, `ø` and `å` are `ae`, `o` and `a`.
 */
export function fold(text: string): string {
  const plain = text.toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'o').normalize('NFKD')
  const folded = plain.replace(/[^\p{L}\p{N}]/gu, '')
  // A sign may be all there is: `-` and a tick are words of their own in a column of yes and no.
  return folded === '' ? text.trim() : folded
}

/** Remembers what the few different words of a long column were folded to. */
export function foldOnce(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    let folded = known.get(text)
    if (folded === undefined) {
      folded = fold(text)
      if (known.size < MOST_KNOWN) known.set(text, folded)
    }
    return folded
  }
}

/** More different words than this are no list of choices; remembering them would only fill the memory. */
const MOST_KNOWN = 5000
