import { HjemruteError } from '@hjemrute/engine/errors'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** The first fault of what is thrown, as code and values without the file's name; throws on what is no fault of ours. */
export function faultOf(run: () => unknown): Record<string, string | number> {
  try {
    run()
  } catch (error) {
    if (!(error instanceof HjemruteError)) throw error
    const { code, values } = error.faults[0]!
    return Object.fromEntries([['code', code], ...Object.entries(values).filter(([key]) => key !== 'file')])
  }
  throw new Error('nothing was thrown')
}

/** A folder of the test's own, gone when it ends. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hjemrute-files-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
