/** Travel: from what a problem says about it to one table of times and distances that search and check both read. */
export { buildTravel } from './build-travel.ts'
export { LARGEST_TABLE } from './empty-table.ts'
export type { ReadMatrixFile } from './build-travel.ts'
export { decodeMatrixFile } from './matrix-file/decode.ts'
export { encodeMatrixFile } from './matrix-file/encode.ts'
export type { MatrixBlock, MatrixFile } from './matrix-file/format.ts'
export { DETOUR_FACTOR, SECONDS_PER_KILOMETRE } from './straight-line.ts'
