import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writingError } from './file-faults.ts'
import { makeFolder } from './make-folder.ts'

/** A file to be written: where in the folder, with `/`, and what is in it. */
export interface FolderFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** In the folder: which of its files are ours, one a line, so that the next time takes away what is no longer. */
const OURS = '.hjemrute-files'

/**
 * Writes many files into a folder, all or none: every byte is on disk beside its place before the first is put there.
 * Files of an earlier writing that are no longer among them are taken away; what others put in the folder stays. The
 * folder is made when it is not there. Throws `HjemruteError` (input) naming the file and why; then the folder is as
 * it was. `onProgress`: the share that is written.
 */
export function writeWholeFolder(
  folder: string,
  files: readonly FolderFile[],
  onProgress: (share: number) => void = () => undefined,
): void {
  const earlier = earlierFiles(folder)
  const all = [...files, { path: OURS, content: files.map(({ path }) => `${path}\n`).join('') }]
  const made = new Set<string>()
  const written: { temporary: string; target: string }[] = []
  try {
    for (const [k, { path, content }] of all.entries()) {
      const target = join(folder, path)
      makeFolder(dirname(target), made)
      const temporary = join(dirname(target), `.hjemrute-${process.pid}-${k}.tmp`)
      writing(target, () => {
        written.push({ temporary, target })
        writeDown(temporary, content)
      })
      onProgress((k + 1) / all.length)
    }
    for (const { temporary, target } of written) writing(target, () => renameSync(temporary, target))
  } catch (error) {
    for (const { temporary } of written) rmSync(temporary, { force: true })
    for (const each of deepestFirst(made)) removeIfEmpty(each)
    throw error
  }
  const kept = new Set(all.map(({ path }) => path))
  for (const path of earlier) if (!kept.has(path)) rmSync(join(folder, path), { force: true })
}

/** Finds out before the work begins that a folder can be written. Throws as `writeWholeFolder` would. */
export function probeFolder(folder: string): void {
  const made = new Set<string>()
  try {
    makeFolder(folder, made)
    const temporary = join(folder, `.hjemrute-${process.pid}.tmp`)
    writing(temporary, () => closeSync(openSync(temporary, 'w')), folder)
    rmSync(temporary, { force: true })
  } finally {
    for (const each of deepestFirst(made)) removeIfEmpty(each)
  }
}

function writeDown(file: string, content: string | Uint8Array): void {
  const descriptor = openSync(file, 'w')
  try {
    writeFileSync(descriptor, content)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function writing<T>(file: string, write: () => T, told = file): T {
  try {
    return write()
  } catch (error) {
    throw writingError(told, error)
  }
}

const deepestFirst = (folders: ReadonlySet<string>): string[] => [...folders].sort((a, b) => b.length - a.length)

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Somebody has put something there meanwhile: it stays.
  }
}

/** What an earlier writing left; only names inside the folder are believed. */
function earlierFiles(folder: string): string[] {
  try {
    const lines = readFileSync(join(folder, OURS), 'utf8').split('\n')
    return lines.filter((path) => path !== '' && !path.startsWith('/') && !path.split('/').includes('..'))
  } catch {
    return []
  }
}
