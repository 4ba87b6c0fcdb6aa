/**
 * The matrix file: travel by address, for many problems to share. docs/matrix-file.md tells the layout byte by byte.
 *
 * After decompression: 8 bytes `hjmatrix`, version and header length (two uint32), the header as ASCII JSON, then
 * int32 numbers. All little-endian. Blocks hold the pairs of an area and its neighbours; other pairs are not in the
 * file and are estimated from the coordinates.
 */
export const MAGIC = 'hjmatrix'
export const VERSION = 1
/** Bytes before the header: magic, version, header length. */
export const PREFIX_BYTES = 16

export interface MatrixAddress {
  readonly id: string
  /** WGS 84 degrees; needed only where some pair is in no block. */
  readonly lat?: number
  readonly lon?: number
}

/** Rectangular part of the matrix: every pair from one of `from` to one of `to` (positions in `addresses`). */
export interface MatrixBlock {
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** By mode: `times` in ticks and `distances` in metres, row-major `from × to`. */
  readonly modes: ReadonlyMap<string, { readonly times: Int32Array; readonly distances: Int32Array }>
}

export interface MatrixFile {
  /** Ticks in a second of the times; a problem that reads the file states the same. */
  readonly ticksPerSecond: number | string
  /** Which map the times were made from; `null` when they were given. */
  readonly mapVersion: string | null
  readonly modes: readonly string[]
  readonly addresses: readonly MatrixAddress[]
  readonly blocks: readonly MatrixBlock[]
}

/** The header as it stands in the file. */
export interface MatrixHeader {
  readonly ticksPerSecond: number | string
  readonly mapVersion: string | null
  readonly modes: readonly string[]
  readonly addresses: readonly MatrixAddress[]
  readonly blocks: readonly { readonly from: readonly number[]; readonly to: readonly number[] }[]
}
