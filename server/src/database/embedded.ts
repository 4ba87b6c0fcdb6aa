import { fault, HjemruteError } from '@hjemrute/engine/errors'
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { APP_ROLE, DATABASE_NAME } from './names.ts'
import type { DatabaseUrls } from './names.ts'
import { makeFolder, serverPrograms } from './server-programs.ts'
import type { ServerPrograms } from './server-programs.ts'

/** A database server of our own, on loopback, for demo, development and tests. */
export interface EmbeddedServer {
  readonly urls: DatabaseUrls
  /** Ends it in good order. What was acknowledged is on disk either way. */
  stop(): Promise<void>
}

const OWNER = 'hjemrute_owner'
/** After a kill the former server's last processes hold its memory for a moment. Milliseconds. */
const TRY_AGAIN_AFTER = 100
const TRY_FOR = 10_000
const run = promisify(execFile)

/**
 * Starts PostgreSQL in `folder`, making it first where it is not; adopts one that is left running there by a process
 * that is gone. The only file that knows of the embedded server: everything else sees addresses.
 * Throws `HjemruteError`: `database-missing` where there is no such program, `database-start` where it does not start.
 */
export async function startEmbedded(folder: string): Promise<EmbeddedServer> {
  const programs = serverPrograms(folder)
  if (programs === undefined)
    throw new HjemruteError('usage', [
      fault('database-missing', '', { platform: `${process.platform}-${process.arch}` }),
    ])
  const cluster = new Cluster(programs)
  try {
    await cluster.start()
  } catch (error) {
    if (error instanceof HjemruteError) throw error
    throw new HjemruteError('ours', [fault('database-start', '', { log: cluster.log })], { cause: error })
  }
  return { urls: cluster.urls, stop: () => cluster.stop() }
}

interface Passwords {
  readonly owner: string
  readonly app: string
}

/** One folder of data and the server over it. */
class Cluster {
  readonly log: string
  private readonly programs: ServerPrograms
  private readonly data: string
  private readonly secrets: string
  private passwords: Passwords = { owner: '', app: '' }
  private port = 0

  constructor(programs: ServerPrograms) {
    this.programs = programs
    this.data = join(programs.folder, 'data')
    this.log = join(programs.folder, 'postgres.log')
    this.secrets = join(programs.folder, 'passwords.json')
  }

  get urls(): DatabaseUrls & { readonly owner: string } {
    const at = (user: string, password: string, database: string): string =>
      `postgres://${user}:${password}@127.0.0.1:${this.port}/${database}`
    const { owner, app } = this.passwords
    return { owner: at(OWNER, owner, DATABASE_NAME), app: at(APP_ROLE, app, DATABASE_NAME) }
  }

  /** As the owner, into any database of this server. */
  private urlOf(database: string): string {
    return this.urls.owner.replace(/\/[^/]*$/, `/${database}`)
  }

  async start(): Promise<void> {
    if (!existsSync(join(this.data, 'PG_VERSION'))) await this.make()
    this.passwords = JSON.parse(readFileSync(this.secrets, 'utf8')) as Passwords
    await this.launchOrAdopt()
    await this.makeDatabase()
  }

  async stop(): Promise<void> {
    await this.control('stop', '-m', 'fast', '-w', '-t', '30')
  }

  /** Made beside and renamed, so that a start cut short leaves nothing that looks whole. */
  private async make(): Promise<void> {
    const { bin, folder, account } = this.programs
    makeFolder(this.programs, folder)
    const beside = `${this.data}-${process.pid}`
    const passwordFile = join(folder, `password-${process.pid}`)
    const passwords: Passwords = { owner: secret(), app: secret() }
    this.writeSecret(passwordFile, passwords.owner)
    this.writeSecret(this.secrets, JSON.stringify(passwords))
    const asked = [
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=nb-NO',
      '--auth=scram-sha-256',
    ]
    try {
      await run(
        join(bin, 'initdb'),
        [`--pgdata=${beside}`, `--username=${OWNER}`, `--pwfile=${passwordFile}`, ...asked],
        { ...account, cwd: folder },
      )
      renameSync(beside, this.data)
    } finally {
      rmSync(passwordFile, { force: true })
    }
  }

  /** A server that was just killed still looks alive for a moment, and holds its memory for one more. */
  private async launchOrAdopt(): Promise<void> {
    const until = Date.now() + TRY_FOR
    for (;;) {
      try {
        if (await this.isRunning()) return await this.adopt()
        return await this.launch()
      } catch (error) {
        if (Date.now() > until) throw error
        await wait(TRY_AGAIN_AFTER)
      }
    }
  }

  private async adopt(): Promise<void> {
    this.port = this.statedPort()
    const client = new pg.Client({ connectionString: this.urlOf('postgres') })
    await client.connect()
    await client.end()
  }

  private async launch(): Promise<void> {
    this.port = await freePort()
    const settings = `-p ${this.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`
    await this.control('start', '-w', '-t', '30', '-s', '-l', this.log, '-o', settings)
  }

  private async isRunning(): Promise<boolean> {
    return this.control('status').then(
      () => true,
      () => false,
    )
  }

  /** The server writes its port on the fourth line of its lock file. */
  private statedPort(): number {
    return Number(readFileSync(join(this.data, 'postmaster.pid'), 'utf8').split('\n')[3])
  }

  private async control(...words: string[]): Promise<void> {
    const { bin, account, folder } = this.programs
    await run(join(bin, 'pg_ctl'), ['-D', this.data, ...words], { ...account, cwd: folder })
  }

  private async makeDatabase(): Promise<void> {
    const client = new pg.Client({ connectionString: this.urlOf('postgres') })
    await client.connect()
    try {
      const { rowCount: roles } = await client.query('select from pg_roles where rolname = $1', [APP_ROLE])
      const password = client.escapeLiteral(this.passwords.app)
      if (roles === 0) await client.query(`create role ${APP_ROLE} login nobypassrls password ${password}`)
      const { rowCount: made } = await client.query('select from pg_database where datname = $1', [DATABASE_NAME])
      if (made === 0) await client.query(`create database ${DATABASE_NAME}`)
    } finally {
      await client.end()
    }
  }

  private writeSecret(file: string, text: string): void {
    const { account } = this.programs
    writeFileSync(file, text, { mode: 0o600 })
    chmodSync(file, 0o600)
    if (account !== undefined) chownSync(file, account.uid, account.gid)
  }
}

const secret = (): string => randomBytes(24).toString('base64url')

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
