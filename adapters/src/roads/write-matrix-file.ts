import { encodeMatrixFile } from '@hjemrute/engine/travel'
import type { MatrixFile } from '@hjemrute/engine/travel'
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { writeWholeFile } from '../files/write-whole-file.ts'

/**
 * Writes a matrix file, compressed, whole or not at all; the hash is what a problem states beside its path.
 * Throws `HjemruteError` (input) when it cannot be written.
 */
export function writeMatrixFile(file: string, matrix: MatrixFile): { readonly sha256: string } {
  const stored = gzipSync(encodeMatrixFile(matrix), { level: 9 })
  writeWholeFile(file, stored)
  return { sha256: createHash('sha256').update(stored).digest('hex') }
}
