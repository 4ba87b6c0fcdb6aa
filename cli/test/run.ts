import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { main } from '../src/main.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process, with its output kept. */
export async function run(...argv: string[]): Promise<Ran> {
  let [out, err] = ['', '']
  const io = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    errIsTerminal: false,
  }
  const code = await main(argv, io)
  return { code, out, err }
}

/** A folder of the test's own, gone when it ends. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hjemrute-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const fixtures = join(import.meta.dirname, '../../engine/test/fixtures')
export const TINY = join(fixtures, 'tiny-day', 'problem.json')
export const TINY_PLAN = join(fixtures, 'tiny-day', 'plan.json')
export const UDINE = join(fixtures, 'published', 'udine')
export const root = join(import.meta.dirname, '../..')
