import { fileError } from '../file-faults.ts'
import { placeOf } from '../text-place.ts'

/**
 * The text of a table in whichever encoding spreadsheets write: UTF-8 or UTF-16, with a byte order mark or without, and
 * Windows-1252 for what is not UTF-8. Letters that only an older code page explains are refused, and so are letters
 * that were broken before they came here: names would be spoilt without anyone noticing.
 * Throws `HjemruteError` (input).
 */
export function decodeTable(bytes: Uint8Array, file: string): string {
  const utf16 = utf16Of(bytes)
  const text =
    utf16 !== undefined ? new TextDecoder(utf16).decode(bytes) : (utf8Of(bytes) ?? windows1252Of(bytes, file))
  refuseBroken(text, file)
  return text
}

/** By its byte order mark, or by zeros in every other byte of the first ones. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 64)
  if (start.length < 8) return undefined
  const zeros = (from: number) => start.filter((byte, i) => i % 2 === from && byte === 0).length
  const half = start.length / 2
  // Two thirds of the letters of a heading are plain ones, whose high byte is 0.
  if (zeros(1) > half * 0.66 && zeros(0) === 0) return 'utf-16le'
  return zeros(0) > half * 0.66 && zeros(1) === 0 ? 'utf-16be' : undefined
}

function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Signs that stand inside Norwegian words only when the bytes are of DOS (865) or of an old Macintosh. */
const OF_OLDER_PAGES = /\p{L}[›‘†¾¿Œ]\p{Ll}|[\u0081\u008d\u008f\u0090\u009d]/u

function windows1252Of(bytes: Uint8Array, file: string): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  const found = OF_OLDER_PAGES.exec(text)
  if (found === null) return text
  throw fileError('csv-letters-unknown', file, { line: placeOf(text, found.index).line })
}

/** UTF-8 that was read as Windows-1252 and saved again, or letters that were lost for good. */
const BROKEN = /Ã[¦¸¥\u0098\u0085†˜…]|�/

function refuseBroken(text: string, file: string): void {
  const found = BROKEN.exec(text)
  if (found === null) return
  // A sign or two: enough to recognise it, too little to be anyone's name.
  throw fileError('csv-letters-broken', file, { line: placeOf(text, found.index).line, found: found[0] })
}
