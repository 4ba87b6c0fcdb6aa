import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownFolder, root, run, TINY } from './run.ts'

/** Starts `hjemrute plan` without a limit that ends soon, sends the signal at the first word of progress, and waits. */
function planUntil(signal: NodeJS.Signals, out: string, early = false): Promise<{ code: number | null; err: string }> {
  return new Promise((resolve) => {
    const argv = ['plan', TINY, '--time', '600', '--threads', '1', '--out', out]
    const child = spawn(process.execPath, [join(root, 'cli/bin/hjemrute.js'), ...argv])
    let err = ''
    // Long before a first plan, and not before the process hears anything at all.
    if (early) setTimeout(() => child.kill(signal), 250)
    child.stderr.on('data', (text: Buffer) => {
      // Once: what is said of the stop is no reason to ask again.
      if (!early && err === '') child.kill(signal)
      err += text.toString()
    })
    child.on('exit', (code) => resolve({ code, err }))
  })
}

test.each(['SIGINT', 'SIGTERM'] as const)('%s writes the best plan so far and ends well', async (signal) => {
  const out = join(ownFolder(), 'plan.json')
  const { code } = await planUntil(signal, out)
  expect(code).toBe(0)
  const plan = JSON.parse(readFileSync(out, 'utf8')) as { run: { stopRule: string } }
  expect(plan.run.stopRule).toBe('signal')
  expect((await run('check', TINY, out)).code).toBe(0)
})

test('a stop while files are being read ends in a plan too', async () => {
  const out = join(ownFolder(), 'plan.json')
  expect((await planUntil('SIGTERM', out, true)).code).toBe(0)
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ run: { stopRule: 'signal' } })
})
