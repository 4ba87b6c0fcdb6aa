import { HjemruteError } from '@hjemrute/engine/errors'
import type { Fault } from '@hjemrute/engine/errors'
import type { SheetRows } from '@hjemrute/engine/exchange/csv'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileError, readingError } from '../file-faults.ts'
import { readBytes, unpackBytes } from '../read-bytes.ts'
import { anotherKind, anotherKindOfText } from './another-kind.ts'
import { decodeTable } from './decode-table.ts'
import { splitRows } from './split-rows.ts'

/** Largest CSV file, bytes after decompression: a year of a large department is about 15 MB. */
export const LARGEST_CSV = 100_000_000

/** A file's decoded rows, as `fromCsv` takes them. */
export interface ReadSheet {
  readonly file: string
  readonly rows: SheetRows
}

/** What could be read, and the faults and names of what could not. */
export interface ReadCsvFiles {
  readonly sheets: readonly ReadSheet[]
  readonly faults: readonly Fault[]
  readonly unreadable: readonly string[]
}

/**
 * Reads CSV files, and those of folders: any encoding that spreadsheets write, any of their separators, compressed or
 * not. A file that cannot be read does not keep the others from being read: all faults are told at once.
 */
export function readCsvFiles(paths: readonly string[], limit = LARGEST_CSV): ReadCsvFiles {
  return attempting((attempt, sheets) => {
    for (const path of paths) {
      attempt(path, () => {
        for (const file of filesOf(path)) attempt(file, () => sheets.push({ file, rows: readCsvFile(file, limit) }))
      })
    }
  })
}

/** The same for files that somebody sent: their names and bytes. `limit`: bytes of one file, stored and unpacked. */
export function readSentCsv(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  limit = LARGEST_CSV,
): ReadCsvFiles {
  return attempting((attempt, sheets) => {
    for (const { name, bytes } of files)
      attempt(name, () =>
        sheets.push({
          file: name,
          rows: rowsOf(
            namingLimit(name, limit, () => unpackBytes(bytes, name, limit)),
            name,
          ),
        }),
      )
  })
}

type Attempt = (file: string, read: () => void) => void

function attempting(readAll: (attempt: Attempt, sheets: ReadSheet[]) => void): ReadCsvFiles {
  const sheets: ReadSheet[] = []
  const faults: Fault[] = []
  const unreadable: string[] = []
  readAll((file, read) => {
    try {
      read()
    } catch (error) {
      if (!(error instanceof HjemruteError)) throw error
      unreadable.push(file)
      faults.push(...error.faults)
    }
  }, sheets)
  return { sheets, faults, unreadable }
}

/** The rows of one file. Throws `HjemruteError` (input). */
export const readCsvFile = (file: string, limit = LARGEST_CSV): SheetRows =>
  rowsOf(
    namingLimit(file, limit, () => readBytes(file, limit).content),
    file,
  )

function rowsOf(bytes: Uint8Array, file: string): SheetRows {
  if (bytes.length === 0) throw fileError('csv-empty', file)
  const kind = anotherKind(bytes)
  if (kind !== undefined) throw fileError('csv-another-kind', file, { kind })
  const text = decodeTable(bytes, file)
  const kindOfText = anotherKindOfText(text)
  if (kindOfText !== undefined) throw fileError('csv-another-kind', file, { kind: kindOfText })
  if (text.trim() === '') throw fileError('csv-empty', file)
  return splitRows(text, file)
}

function namingLimit(file: string, limit: number, read: () => Uint8Array): Uint8Array {
  try {
    return read()
  } catch (error) {
    const isTooLarge = error instanceof HjemruteError && error.faults[0]?.code === 'input-too-large'
    // A problem's remedy, a matrix of its own, would not help a table.
    throw isTooLarge ? fileError('csv-too-large', file, { limit }) : error
  }
}

/** Ordinary endings of tables of text; what spreadsheets leave behind while a file is open begins with `~` or `.`. */
const TABLE_FILE = /^[^.~].*\.(csv|tsv|txt)(\.gz)?$/i

function filesOf(path: string): string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  if (!isFolder) return [path]
  const names = namesIn(path)
    .filter((name) => TABLE_FILE.test(name))
    .sort()
  if (names.length === 0) throw fileError('csv-no-files', path)
  return names.map((name) => join(path, name))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [] : entry.name))
  } catch (error) {
    throw readingError(folder, error)
  }
}
