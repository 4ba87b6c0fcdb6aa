import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileError, writingError } from './file-faults.ts'

/**
 * Makes a folder and those above it, one at a time (Node's own way of making several never ends below `/proc`); notes
 * in `made` the ones that were not there. Throws `HjemruteError` (input) naming the folder that could not be made.
 */
export function makeFolder(folder: string, made: Set<string> = new Set()): void {
  try {
    const there = statSync(folder, { throwIfNoEntry: false })
    if (there?.isDirectory() === true) return
    if (there !== undefined) throw fileError('output-not-a-folder', folder)
    if (dirname(folder) !== folder) makeFolder(dirname(folder), made)
    makeOne(folder)
    made.add(folder)
  } catch (error) {
    throw writingError(folder, error)
  }
}

/** Somebody else may have made it meanwhile. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error
  }
}
