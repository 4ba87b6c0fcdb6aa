import { z } from 'zod'

/** Inline matrices are kept to this size; larger ones belong in a matrix file. */
export const LARGEST_INLINE_MATRIX = 1100

const rows = z.array(z.array(z.number()))

/**
 * How travel times are known. Given matrices are used as given, also when they break the triangle inequality.
 *
 * - `matrix`: per mode, `times` in whole ticks and (optional) `distances` in metres, row = from, column = to.
 *   Without distances the distance of a leg is unknown and counts 0.
 * - `matrixFile`: the same in a compressed file beside the problem, held to its sha256.
 * - `map`: computed from an OpenStreetMap extract.
 * - `estimate`: straight line × factor; labelled an estimate wherever it shows.
 */
export const travelSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('matrix'),
    modes: z.record(z.string(), z.strictObject({ times: rows, distances: rows.optional() })),
  }),
  z.strictObject({
    kind: z.literal('matrixFile'),
    path: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    mapVersion: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('map'), extract: z.string().min(1) }),
  z.strictObject({
    kind: z.literal('estimate'),
    /** Seconds per straight-line kilometre, by mode; the defaults are medians on real roads (docs/concepts.md). */
    secondsPerKilometre: z.record(z.string(), z.number().positive()).optional(),
  }),
])

export type Travel = z.infer<typeof travelSchema>

/**
 * Travel as the search and the check read it: one pair of square matrices per mode over matrix indices.
 * `times` in ticks, `distances` in metres (all 0 when unknown), both row-major `from * size + to`.
 */
export interface TravelTable {
  readonly size: number
  /** true when any pair is an estimate. */
  readonly estimated: boolean
  readonly modes: ReadonlyMap<string, { readonly times: Int32Array; readonly distances: Int32Array }>
}
