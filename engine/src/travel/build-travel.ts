import { fault, inputError } from '../errors.ts'
import type { Problem, TravelTable } from '../model/index.ts'
import { tableFromFile } from './matrix-file/table-from-file.ts'
import { tableFromMatrix } from './given-matrix.ts'
import { estimateTable } from './straight-line.ts'

/**
 * Hands over the decompressed bytes of a matrix file. `path` is as the problem states it, relative to the problem;
 * the reader has held the stored file to `sha256` (64 hexadecimal digits) and throws when it differs.
 */
export type ReadMatrixFile = (reference: { path: string; sha256: string }) => Uint8Array

/**
 * The travel table of a problem: per mode, times in ticks and distances in metres between matrix indices.
 *
 * A location's index is its `matrixIndex`, or else its place in `problem.locations`. Fixed seconds of a place
 * (parking, key box) are not in the table: search and check add them to the leg. From a place to itself is 0.
 * Throws `HjemruteError` (input) with every fault found when the table cannot be made.
 */
export function buildTravel(problem: Problem, readMatrixFile?: ReadMatrixFile): TravelTable {
  const { travel } = problem
  switch (travel.kind) {
    case 'matrix':
      return tableFromMatrix(problem, travel)
    case 'estimate':
      return estimateTable(problem, travel)
    case 'matrixFile': {
      const { path, sha256 } = travel
      if (readMatrixFile === undefined)
        throw inputError(fault('travel-file-not-readable', 'travel.path', { file: path }))
      return tableFromFile(problem, readMatrixFile({ path, sha256 }), path)
    }
    case 'map':
      throw inputError(fault('travel-map-not-readable', 'travel', { extract: travel.extract }))
  }
}
