import { MAGIC, PREFIX_BYTES, VERSION } from './format.ts'
import type { MatrixFile, MatrixHeader } from './format.ts'

/** The bytes of a matrix file before compression. Same file, same bytes. Matrices are trusted to have their blocks' sizes. */
export function encodeMatrixFile({ ticksPerSecond, mapVersion, modes, addresses, blocks }: MatrixFile): Uint8Array {
  const header: MatrixHeader = {
    ticksPerSecond,
    mapVersion,
    modes,
    addresses,
    blocks: blocks.map(({ from, to }) => ({ from, to })),
  }
  const text = padToFour(asciiJson(header))
  const numbers = blocks.reduce((sum, { from, to }) => sum + from.length * to.length, 0) * modes.length * 2
  const bytes = new Uint8Array(PREFIX_BYTES + text.length + numbers * 4)
  const view = new DataView(bytes.buffer)
  writeAscii(bytes, 0, MAGIC)
  view.setUint32(8, VERSION, true)
  view.setUint32(12, text.length, true)
  writeAscii(bytes, PREFIX_BYTES, text)
  let at = PREFIX_BYTES + text.length
  for (const mode of modes) {
    for (const block of blocks) {
      const { times, distances } = block.modes.get(mode)!
      at = writeNumbers(view, at, times)
      at = writeNumbers(view, at, distances)
    }
  }
  return bytes
}

/** JSON with everything outside ASCII escaped, so that a character is a byte. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0080-\uffff]/g, (character) => {
    return '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0')
  })
}

/** Numbers start on a multiple of four bytes; JSON does not mind the spaces. */
const padToFour = (text: string): string => text.padEnd(Math.ceil(text.length / 4) * 4)

function writeAscii(out: Uint8Array, at: number, text: string): void {
  for (let i = 0; i < text.length; i++) out[at + i] = text.charCodeAt(i)
}

function writeNumbers(out: DataView, at: number, numbers: Int32Array): number {
  for (const number of numbers) {
    out.setInt32(at, number, true)
    at += 4
  }
  return at
}
