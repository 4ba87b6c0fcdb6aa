import { fileError } from './file-faults.ts'
import { placeOf } from './text-place.ts'

/** U+FFFD, which a decoder writes where it could not read, as UTF-8. */
const REPLACEMENT = [0xef, 0xbf, 0xbd] as const

/**
 * The text of UTF-8 bytes, without a byte order mark. Anything else is refused with the place of the first byte that
 * is not UTF-8 (æ, ø and å of an older encoding, as a rule): a guess could spoil names without anyone noticing.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (looksLikeUtf16(bytes)) throw fileError('input-encoding', file, { line: 1, column: 1, found: 'UTF-16' })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const { line, column, byte } = firstUnreadable(bytes)
    throw fileError('input-encoding', file, { line, column, found: `0x${byte.toString(16).padStart(2, '0')}` })
  }
}

/** A byte order mark of UTF-16, or every other byte of the first ones 0. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true
  return bytes.length >= 4 && ((a === 0 && c === 0) || (b === 0 && d === 0))
}

function firstUnreadable(bytes: Uint8Array): { line: number; column: number; byte: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let at = text.indexOf('\ufffd')
  while (at !== -1) {
    const offset = Buffer.byteLength(text.slice(0, at))
    const written = REPLACEMENT.every((byte, i) => bytes[offset + i] === byte)
    if (!written) return { ...placeOf(text, at), byte: bytes[offset]! }
    at = text.indexOf('\ufffd', at + 1)
  }
  return { line: 1, column: 1, byte: bytes[0] ?? 0 }
}
