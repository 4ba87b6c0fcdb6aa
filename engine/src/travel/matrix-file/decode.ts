import { fault, inputError } from '../../errors.ts'
import type { HjemruteError } from '../../errors.ts'
import { readHeader } from './read-header.ts'
import { MAGIC, PREFIX_BYTES, VERSION } from './format.ts'
import type { MatrixBlock, MatrixFile } from './format.ts'

/**
 * Reads the decompressed bytes of a matrix file; `file` names it in faults.
 * Throws `HjemruteError` (input) when it is no matrix file, of another version, cut short, or holds a negative time.
 */
export function decodeMatrixFile(bytes: Uint8Array, file: string): MatrixFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < PREFIX_BYTES || ascii(bytes, 0, MAGIC.length) !== MAGIC)
    throw wrong('travel-file-not-a-matrix', file)
  const version = view.getUint32(8, true)
  if (version !== VERSION) throw wrong('travel-file-version', file, { version, known: VERSION })
  const start = PREFIX_BYTES + view.getUint32(12, true)
  if (start > bytes.length) throw wrong('travel-file-cut-short', file, { bytes: bytes.length, needed: start })
  const header = readHeader(ascii(bytes, PREFIX_BYTES, start - PREFIX_BYTES))
  if (header === undefined) throw wrong('travel-file-not-a-matrix', file)

  const cells = header.blocks.reduce((sum, { from, to }) => sum + from.length * to.length, 0)
  const needed = start + cells * header.modes.length * 2 * 4
  if (needed !== bytes.length) throw wrong('travel-file-cut-short', file, { bytes: bytes.length, needed })
  const matrices = header.blocks.map(() => new Map<string, { times: Int32Array; distances: Int32Array }>())
  let at = start
  const take = (count: number): Int32Array => {
    const numbers = readNumbers(view, at, count)
    at += count * 4
    return numbers
  }
  for (const mode of header.modes) {
    header.blocks.forEach(({ from, to }, block) => {
      const times = take(from.length * to.length)
      const distances = take(from.length * to.length)
      if (!times.every(isNotNegative) || !distances.every(isNotNegative))
        throw wrong('travel-file-negative', file, { mode })
      matrices[block]!.set(mode, { times, distances })
    })
  }
  const blocks = header.blocks.map(({ from, to }, block): MatrixBlock => ({ from, to, modes: matrices[block]! }))
  return { ...header, blocks }
}

const isNotNegative = (number: number): boolean => number >= 0

const wrong = (code: string, file: string, values: Record<string, string | number> = {}): HjemruteError =>
  inputError(fault(code, 'travel.path', { file, ...values }))

/** In pieces: a header of many addresses is longer than the arguments a call may have. */
function ascii(bytes: Uint8Array, from: number, length: number): string {
  let text = ''
  for (let at = from; at < from + length; at += 4096) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 4096, from + length)))
  }
  return text
}

function readNumbers(view: DataView, from: number, count: number): Int32Array {
  const numbers = new Int32Array(count)
  for (let i = 0; i < count; i++) numbers[i] = view.getInt32(from + i * 4, true)
  return numbers
}
