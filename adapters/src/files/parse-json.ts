import { fileError } from './file-faults.ts'
import { findJsonMistake } from './json-mistake.ts'
import { placeOf } from './text-place.ts'

/** Letters that make up what was found, so that `NaN` is shown as NaN and not as N. */
const WORD = /^[\p{L}\p{N}_.+-]{1,20}/u

/**
 * The value of a JSON text. Throws `HjemruteError` (input) with line and column of the first mistake; a file that
 * stops in the middle is told apart, because the remedy is another.
 */
export function parseJson(text: string, file: string): unknown {
  if (text.trim() === '') throw fileError('json-empty', file)
  try {
    return JSON.parse(text)
  } catch {
    const { offset, cutShort } = findJsonMistake(text) ?? { offset: 0, cutShort: false }
    const place = placeOf(text, offset)
    if (cutShort) throw fileError('json-cut-short', file, place)
    const rest = text.slice(offset, offset + 40)
    throw fileError('json-syntax', file, { ...place, found: WORD.exec(rest)?.[0] ?? printable(rest) })
  }
}

/** One character, or its number when it cannot be seen. */
function printable(text: string): string {
  const point = text.codePointAt(0) ?? 0
  return point < 0x20 || point === 0x7f ? `U+${point.toString(16).padStart(4, '0')}` : String.fromCodePoint(point)
}
