import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { replaceQuickly } from '../files/replace-quickly.ts'

/**
 * What is known of the ways out of one place, by one mode, on one map. In its file, little-endian: 8 bytes `hjroads1`,
 * the count and a checksum (uint32 each), then four runs of `count` int32: keys of the places reached (two runs: lat
 * and lon in steps), seconds, metres.
 */
export type Row = Map<number, { readonly seconds: number; readonly metres: number }>

const MAGIC = Buffer.from('hjroads1', 'latin1')
const HEAD_BYTES = 16
/** Places are told apart in steps of 10⁻⁵ degrees, 1.1 m north. */
export const STEPS_PER_DEGREE = 100_000
const LON_STEPS = 360 * STEPS_PER_DEGREE + 1

/** One whole number for a place: its steps north of the south pole and east of the date line. */
export const keyOf = (lat: number, lon: number): number =>
  Math.round((lat + 90) * STEPS_PER_DEGREE) * LON_STEPS + Math.round((lon + 180) * STEPS_PER_DEGREE)

const latStep = (key: number): number => Math.floor(key / LON_STEPS)
const lonStep = (key: number): number => key % LON_STEPS

/** The middle of a step: what the engine is asked about, so that a kept answer and a fresh one are the same. */
export const placeOf = (key: number): { lat: number; lon: number } => ({
  lat: (latStep(key) - 90 * STEPS_PER_DEGREE) / STEPS_PER_DEGREE,
  lon: (lonStep(key) - 180 * STEPS_PER_DEGREE) / STEPS_PER_DEGREE,
})

/** Reads a row; empty where there is none, or the file is damaged or belongs to something else than `owner`. */
export function readRow(file: string, owner: string): Row {
  const row: Row = new Map()
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch {
    return row
  }
  if (bytes.length < HEAD_BYTES || !bytes.subarray(0, 8).equals(MAGIC)) return row
  const count = bytes.readUInt32LE(8)
  if (bytes.length !== HEAD_BYTES + count * 16) return row
  if (bytes.readUInt32LE(12) !== checksum(bytes.subarray(HEAD_BYTES), owner)) return row
  const at = (run: number, i: number): number => bytes.readInt32LE(HEAD_BYTES + (run * count + i) * 4)
  for (let i = 0; i < count; i++) {
    row.set(at(0, i) * LON_STEPS + at(1, i), { seconds: at(2, i), metres: at(3, i) })
  }
  return row
}

/**
 * Adds to a row on disk. Whole or not at all, so that another process reads the old row or the new one; what two add
 * at the same moment may be lost for one of them, and is then computed again.
 */
export function addToRow(file: string, owner: string, more: Row): void {
  const row = new Map([...readRow(file, owner), ...more])
  const body = Buffer.alloc(row.size * 16)
  let i = 0
  for (const [key, { seconds, metres }] of row) {
    const numbers = [latStep(key), lonStep(key), seconds, metres]
    numbers.forEach((number, run) => body.writeInt32LE(number, (run * row.size + i) * 4))
    i++
  }
  const head = Buffer.alloc(HEAD_BYTES)
  MAGIC.copy(head)
  head.writeUInt32LE(row.size, 8)
  head.writeUInt32LE(checksum(body, owner), 12)
  replaceQuickly(file, Buffer.concat([head, body]))
}

const checksum = (bytes: Uint8Array, owner: string): number => crc32(bytes, crc32(owner))
