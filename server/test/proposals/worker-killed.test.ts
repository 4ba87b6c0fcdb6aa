import type { Job } from '@hjemrute/contract'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { testApp } from '../app.ts'

test('a worker that is killed in the middle of a job: another takes it up, and who follows it hears of it', async () => {
  const away = await testApp({ takesJobs: false })
  const client = await away.as('planner')
  const worker = async (): Promise<{ kill(signal: NodeJS.Signals): void }> => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../src/worker.ts')], {
      env: { ...process.env, DATABASE_URL: away.urls.app },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    await new Promise((resolve) => child.stdout.once('data', resolve))
    return child
  }
  const first = await worker()
  const shift = (await client.ask('listShifts', {})).body.shifts[0]!.id
  const job = (await client.ask('requestProposal', { shift })).body.id
  while ((await client.ask('readJob', { job })).body.state === 'waiting') await wait(20)
  first.kill('SIGKILL')
  await worker()
  const { text } = await client.ask('followJob', { job })
  const heard = [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data!) as Job)
  expect(heard.at(-1)).toMatchObject({ state: 'done', problem: null })
}, 120_000)
