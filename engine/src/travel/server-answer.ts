import type { RoadMatrix } from './travel-provider.ts'

/**
 * What a routing server's answer means:
 * - `matrix`: seconds and metres, negative where there is no way;
 * - `too-large`: ask for less at once;
 * - `off-road`: this place of the request has no road near it;
 * - `refused`: in its own words;
 * - `not-understood`: this is no routing server, or another kind.
 */
export type ServerAnswer =
  | { readonly kind: 'matrix'; readonly matrix: RoadMatrix }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'off-road'; readonly position: number }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'not-understood' }

export const NOT_UNDERSTOOD: ServerAnswer = { kind: 'not-understood' }

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/**
 * One number per cell, row after row; `null` becomes `ifNone`. `undefined` when rows, columns or numbers are not as
 * asked for.
 */
export function cellsOf(rows: unknown, from: number, to: number, ifNone: number, unit: number): Int32Array | undefined {
  if (!Array.isArray(rows) || rows.length !== from) return undefined
  const cells = new Int32Array(from * to)
  for (let i = 0; i < from; i++) {
    const row: unknown = rows[i]
    if (!Array.isArray(row) || row.length !== to) return undefined
    for (let j = 0; j < to; j++) {
      const value: unknown = row[j]
      if (value !== null && (typeof value !== 'number' || !Number.isFinite(value) || value < 0)) return undefined
      cells[i * to + j] = value === null ? ifNone : Math.round(value * unit)
    }
  }
  return cells
}
