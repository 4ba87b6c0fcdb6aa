import type { Texts } from '../../../text/index.tsx'
import type { HandWords } from './in-hand.ts'

/** Words of a hand over the board, in a language. */
export function handWords(text: Texts): HandWords {
  const format = new Intl.NumberFormat(text.locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 })
  const signed = (seconds: number): string => format.format(Math.round(seconds / 60))
  return { now: text.planning.now, signed, signedMinutes: (seconds) => text.planning.inMinutes(signed(seconds)) }
}
