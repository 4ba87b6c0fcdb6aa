import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** `npm start` as a planner meets it, on a database of its own. */
export interface Application {
  readonly url: string
  stop(): Promise<void>
}

export async function startApplication(): Promise<Application> {
  const folder = mkdtempSync(join(tmpdir(), 'hjemrute-e2e-'))
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, HJEMRUTE_OPEN: '0', HJEMRUTE_PORT: '0', HJEMRUTE_DATABASE_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (text: Buffer) => {
      const found = /Hjemrute: (\S+)/.exec(text.toString())
      if (found !== null) resolve(found[1]!)
    })
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => server.on('exit', resolve))
      server.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
