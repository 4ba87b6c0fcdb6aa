import { closeSync, fsyncSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { errnoOf, fileError, writingError } from './file-faults.ts'

/**
 * Writes a file whole or not at all: beside the old one first, and renamed when every byte is on disk, so that a
 * power cut or a full disk leaves the old file as it was. Compressed when the name ends in `.gz`. Devices and pipes
 * are written straight to. Throws `HjemruteError` (input) naming the file and why.
 */
export function writeWholeFile(file: string, content: string | Uint8Array): void {
  const bytes = file.endsWith('.gz') ? gzipSync(content) : content
  try {
    const { target, ordinary } = targetOf(file)
    if (ordinary) replace(target, bytes)
    else writeFileSync(target, bytes)
  } catch (error) {
    throw writingError(file, error)
  }
}

/** Finds out before the work begins that its result can be written. Throws as `writeWholeFile` would. */
export function probeOutput(file: string): void {
  try {
    const { target, ordinary } = targetOf(file)
    if (!ordinary) return
    const temporary = temporaryFor(target)
    closeSync(openSync(temporary, 'wx'))
    unlinkSync(temporary)
  } catch (error) {
    throw writingError(file, error)
  }
}

/** Where the bytes go: behind a link to what it points at. `ordinary` files are replaced, others written to. */
function targetOf(file: string): { target: string; ordinary: boolean } {
  const there = statSync(file, { throwIfNoEntry: false })
  if (there === undefined) return { target: file, ordinary: true }
  if (there.isDirectory()) throw fileError('output-is-a-folder', file)
  return { target: realpathSync(file), ordinary: there.isFile() }
}

function replace(target: string, bytes: string | Uint8Array): void {
  const temporary = temporaryFor(target)
  const descriptor = openSync(temporary, 'wx')
  try {
    try {
      writeFileSync(descriptor, bytes)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(temporary, target)
  } catch (error) {
    removeIfThere(temporary)
    throw error
  }
}

let count = 0

/** In the same folder, because a file system renames only within itself; hidden, and no two alike. */
const temporaryFor = (target: string): string =>
  join(dirname(target), `.${basename(target).slice(0, 200)}.${process.pid}-${count++}.tmp`)

function removeIfThere(file: string): void {
  try {
    unlinkSync(file)
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error
  }
}
