import { randomBytes } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { writingError } from './file-faults.ts'
import { makeFolder } from './make-folder.ts'

/**
 * Replaces a file whole, and makes its folder, without waiting for the disk: for what can be made again when a power cut
 * takes it. Readers see the old file or the new one, also when several processes write. Throws as `writeWholeFile`.
 */
export function replaceQuickly(file: string, bytes: Uint8Array): void {
  const temporary = besideName(file)
  try {
    makeFolder(dirname(file))
    writeFileSync(temporary, bytes)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw writingError(file, error)
  }
}

/** A name beside a file or folder that nobody else uses. */
export const besideName = (file: string): string => `${file}.${randomBytes(6).toString('hex')}.tmp`
