import type { ModeMatrices } from './empty-table.ts'

/** Above every time, and twice it still fits 32 bits: no way is known. */
export const UNKNOWN = 0x3fffffff
/** Columns looked at together. A block is left alone when no detour can pay for any of its places. */
const BLOCK = 32

/**
 * Makes every time the shortest over all detours through other places, in place; distances follow the way taken, and
 * `UNKNOWN` times that a detour can reach become known. The result obeys the triangle inequality and no time is greater
 * than it was. Times are whole, ≥ 0, and 0 from a place to itself.
 *
 * Floyd–Warshall, with the places laid out so that neighbours stand beside each other, and a bound for each block of
 * 32 columns: a detour through k pays for none of a block when even its nearest place, reached through k, is no sooner
 * than its farthest is now. On roads that skips nine blocks in ten (docs/roads.md tells what was measured).
 */
export function repairToShortestPaths(size: number, { times, distances }: ModeMatrices): void {
  const order = neighbourChain(size, times)
  const time = rearranged(size, times, order)
  const distance = rearranged(size, distances, order)
  const blocks = Math.ceil(size / BLOCK)
  const greatest = new Int32Array(size * blocks)
  for (let from = 0; from < size; from++) {
    for (let block = 0; block < blocks; block++) greatest[from * blocks + block] = greatestOf(time, size, from, block)
  }
  const least = new Int32Array(blocks)
  for (let through = 0; through < size; through++) {
    for (let block = 0; block < blocks; block++) least[block] = leastOf(time, size, through, block)
    for (let from = 0; from < size; from++) {
      const there = time[from * size + through]!
      if (there >= UNKNOWN || from === through) continue
      for (let block = 0; block < blocks; block++) {
        if (there + least[block]! >= greatest[from * blocks + block]!) continue
        if (shorten(time, distance, size, from, through, block)) {
          greatest[from * blocks + block] = greatestOf(time, size, from, block)
        }
      }
    }
  }
  putBack(size, times, time, order)
  putBack(size, distances, distance, order)
}

/** Takes every detour through `through` that pays, from one place to those of a block; true when one did. */
function shorten(
  time: Int32Array,
  distance: Int32Array,
  size: number,
  from: number,
  through: number,
  block: number,
): boolean {
  const row = from * size
  const back = through * size
  const there = time[row + through]!
  const end = Math.min(size, (block + 1) * BLOCK)
  let paid = false
  for (let to = block * BLOCK; to < end; to++) {
    const detour = there + time[back + to]!
    if (detour >= time[row + to]!) continue
    time[row + to] = detour
    distance[row + to] = distance[row + through]! + distance[back + to]!
    paid = true
  }
  return paid
}

function greatestOf(time: Int32Array, size: number, from: number, block: number): number {
  const end = Math.min(size, (block + 1) * BLOCK)
  let greatest = 0
  for (let to = block * BLOCK; to < end; to++) greatest = Math.max(greatest, time[from * size + to]!)
  return greatest
}

function leastOf(time: Int32Array, size: number, from: number, block: number): number {
  const end = Math.min(size, (block + 1) * BLOCK)
  let least = UNKNOWN
  for (let to = block * BLOCK; to < end; to++) least = Math.min(least, time[from * size + to]!)
  return least
}

/** All places, each followed by the nearest of those that are left. */
function neighbourChain(size: number, times: Int32Array): Int32Array {
  const chain = Int32Array.from({ length: size }, (_, place) => place)
  for (let at = 1; at < size; at++) {
    const row = chain[at - 1]! * size
    let best = at
    for (let next = at + 1; next < size; next++) {
      if (times[row + chain[next]!]! < times[row + chain[best]!]!) best = next
    }
    const swap = chain[at]!
    chain[at] = chain[best]!
    chain[best] = swap
  }
  return chain
}

function rearranged(size: number, matrix: Int32Array, order: Int32Array): Int32Array {
  const out = new Int32Array(size * size)
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) out[a * size + b] = matrix[order[a]! * size + order[b]!]!
  }
  return out
}

function putBack(size: number, matrix: Int32Array, laidOut: Int32Array, order: Int32Array): void {
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) matrix[order[a]! * size + order[b]!] = laidOut[a * size + b]!
  }
}
