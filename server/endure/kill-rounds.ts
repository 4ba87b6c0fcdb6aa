import type { AnswerOf, BodyOf, ParamsOf, RouteName } from '@hjemrute/contract'
import { ROUTES } from '@hjemrute/contract'
import { createRandom } from '@hjemrute/engine/random'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ROOT } from '../src/config.ts'
import { serverPrograms } from '../src/database/server-programs.ts'

type Sent = BodyOf<'editPlan'>
type Answer = AnswerOf<'editPlan'>

/** A kill comes at most so long after the first answer of a round. Milliseconds. */
const LONGEST_ROUND = 1500

/**
 * Edits while the server is killed at random moments, every third time with its database. After each start every edit
 * that was answered must be there, and the one whose answer was lost is sent again with its key and is done once.
 * Throws at the first that is lost or done twice; gives how many were answered.
 */
export async function killRounds(rounds: number, say: (line: string) => void): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'hjemrute-endure-'))
  const random = createRandom(1)
  const answered = new Map<string, { sent: Sent; answer: Answer }>()
  let server = await startServer(folder)
  try {
    const shift = (await server.ask('listShifts', {})).shifts[0]!.id
    const { plan } = await server.ask('listEdits', { shift })
    const { lanes } = await server.ask('readPlan', { plan: plan! })
    const { id: visit, place } = lanes.flatMap(({ stops }) => stops).find(({ kind }) => kind === 'visit')!
    let sent: Sent = { key: randomUUID(), on: plan!, edit: { kind: 'lock', visit, place, on: true } }
    for (let round = 1; round <= rounds; round++) {
      const withDatabase = round % 3 === 0
      let killed: Promise<void> | undefined
      try {
        for (;;) {
          const answer = await server.ask('editPlan', { shift }, sent)
          answered.set(answer.edit, { sent, answer })
          // From the first answer on: a cold server would be killed before it has done anything.
          killed ??= wait(random.unit() * LONGEST_ROUND).then(() => server.kill(withDatabase))
          const isOn = sent.edit.kind === 'lock' && sent.edit.on
          sent = { key: randomUUID(), on: answer.plan, edit: { kind: 'lock', visit, place, on: !isOn } }
        }
      } catch (error) {
        // Cut off in the middle; what the server itself refuses is a mistake.
        if (!(error instanceof TypeError) && !withDatabase) throw error
      }
      await killed
      server = await startServer(folder)
      await assertAllThere(server, shift, [...answered.values()])
      say(`round ${round}: ${answered.size} answered, none lost${withDatabase ? ' (database killed too)' : ''}`)
    }
    return answered.size
  } finally {
    await server.kill(true)
    const programs = serverPrograms(folder)
    if (programs !== undefined) rmSync(programs.folder, { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  }
}

async function assertAllThere(server: Killable, shift: string, all: { sent: Sent; answer: Answer }[]): Promise<void> {
  const { steps } = await server.ask('listEdits', { shift })
  const there = new Map(steps.map((step) => [step.id, step]))
  for (const { answer } of all) {
    const step = there.get(answer.edit)
    if (step?.plan !== answer.plan || step.version !== answer.version) throw new Error(`lost: edit ${answer.edit}`)
  }
  // One more than was answered at most: the one whose answer was lost.
  if (steps.length > all.length + 1) throw new Error('done twice')
  const last = all.at(-1)
  if (last === undefined) return
  const again = await server.ask('editPlan', { shift }, last.sent)
  if (JSON.stringify(again) !== JSON.stringify(last.answer)) throw new Error('another answer to the same key')
}

interface Killable {
  ask<R extends RouteName>(name: R, params: ParamsOf<R>, body?: unknown): Promise<AnswerOf<R>>
  kill(withDatabase: boolean): Promise<void>
}

async function startServer(folder: string): Promise<Killable> {
  const environment = { HJEMRUTE_PORT: '0', HJEMRUTE_OPEN: '0', HJEMRUTE_DATABASE_FOLDER: folder }
  const child = spawn(process.execPath, [join(ROOT, 'server', 'src', 'main.ts')], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const url = await addressOf(child)
  let cookie = ''
  const ask: Killable['ask'] = async (name, params, body) => {
    const { method, path } = ROUTES[name]
    const at = path.replace(/:(\w+)/g, (_, key: string) => (params as Record<string, string>)[key]!)
    const json = body === undefined ? {} : { body: JSON.stringify(body) }
    const headers = { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
    const answer = await fetch(url + at, { method, headers, ...json })
    if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`)
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    return (await answer.json()) as never
  }
  await ask('openDemoSession', {}, { role: 'planner' })
  const kill = async (withDatabase: boolean): Promise<void> => {
    if (withDatabase) process.kill(databaseOf(folder), 'SIGKILL')
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { ask, kill }
}

async function addressOf(child: ChildProcess): Promise<string> {
  for await (const text of child.stdout!.setEncoding('utf8') as AsyncIterable<string>) {
    const found = /http:\/\/\S+/.exec(text)
    if (found !== null) return found[0]
  }
  throw new Error('the server did not start')
}

const databaseOf = (folder: string): number =>
  Number(readFileSync(join(serverPrograms(folder)!.folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
