import { createHash } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import { fileError } from './file-faults.ts'
import { LARGEST_MATRIX_FILE } from './limits.ts'
import { readBytes } from './read-bytes.ts'

/**
 * Reads the matrix files that the problem `problemFile` names: relative to its folder, held to their sha256 as stored,
 * and unpacked. Throws `HjemruteError` (input) when a file is missing or is another than the problem was made with.
 */
export function matrixFileReader(problemFile: string) {
  return ({ path, sha256 }: { path: string; sha256: string }): Uint8Array => {
    const file = resolve(dirname(problemFile), path)
    const { stored, content } = readBytes(file, LARGEST_MATRIX_FILE)
    const found = createHash('sha256').update(stored).digest('hex')
    if (found !== sha256) throw fileError('travel-file-hash', file, { stated: sha256, found })
    return content
  }
}
