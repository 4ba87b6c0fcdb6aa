import { closeSync, openSync, readSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { errnoOf, fileError, readingError } from './file-faults.ts'

/** The first two bytes of everything that gzip wrote (RFC 1952). */
const GZIP_MAGIC = [0x1f, 0x8b] as const
/** Enough for a typical problem in one piece. */
const CHUNK_BYTES = 1 << 22

/** A file's bytes, as stored and unpacked; the two are the same when it is not compressed. */
export interface FileBytes {
  readonly stored: Uint8Array
  readonly content: Uint8Array
}

/**
 * Reads a file whole, unpacked when gzip wrote it, whatever its name. At most `limit` bytes, stored and unpacked, so
 * that neither an endless device nor a small file of zeros fills the memory.
 * Throws `HjemruteError` (input): not found, a folder, no access, too large, broken compression.
 */
export function readBytes(file: string, limit: number): FileBytes {
  const stored = readStored(file, limit)
  return { stored, content: unpackBytes(stored, file, limit) }
}

/**
 * The bytes of a file that came some other way, unpacked when gzip wrote them; at most `limit`.
 * Throws `HjemruteError` (input): too large, broken compression.
 */
export function unpackBytes(stored: Uint8Array, file: string, limit: number): Uint8Array {
  if (stored.length > limit) throw fileError('input-too-large', file, { limit })
  const isPacked = stored[0] === GZIP_MAGIC[0] && stored[1] === GZIP_MAGIC[1]
  return isPacked ? unpack(stored, file, limit) : stored
}

function readStored(file: string, limit: number): Uint8Array {
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, 'r')
    const chunks: Uint8Array[] = []
    let total = 0
    for (;;) {
      const chunk = new Uint8Array(CHUNK_BYTES)
      const count = readSync(descriptor, chunk)
      if (count === 0) return Buffer.concat(chunks, total)
      total += count
      if (total > limit) throw fileError('input-too-large', file, { limit })
      chunks.push(chunk.subarray(0, count))
    }
  } catch (error) {
    throw readingError(file, error)
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function unpack(stored: Uint8Array, file: string, limit: number): Uint8Array {
  try {
    return gunzipSync(stored, { maxOutputLength: limit })
  } catch (error) {
    if (errnoOf(error) === 'ERR_BUFFER_TOO_LARGE') throw fileError('input-too-large', file, { limit })
    throw fileError('input-compression-broken', file)
  }
}
