// `npm run test:postgres`: the server's tests on a PostgreSQL ≥ 15 of your own, named by DATABASE_OWNER_URL (an account that
// may make databases and is a member of hjemrute_app) and DATABASE_URL (hjemrute_app), or else one that is installed here.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const LEAST = 15

/** Programs of the newest version that is installed here: Debian keeps them by version, elsewhere they are on the path. */
function installed() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(a) - Number(b)) : []
  const places = [...(process.env.PATH ?? '').split(':'), ...versions.map((version) => join(debian, version, 'bin'))]
  return places.findLast((place) => existsSync(join(place, 'pg_ctl')) && existsSync(join(place, 'initdb')))
}

const { DATABASE_URL, DATABASE_OWNER_URL } = process.env
const named = DATABASE_URL !== undefined && DATABASE_OWNER_URL !== undefined
const programs = named ? undefined : installed()
if (!named && programs === undefined) {
  console.error(`No PostgreSQL: install version ${LEAST} or newer, or set DATABASE_OWNER_URL and DATABASE_URL.`)
  process.exit(2)
}
console.log(named ? 'On the database that DATABASE_OWNER_URL names.' : `On the programs in ${programs}.`)
const env = named
  ? { HJEMRUTE_TEST_OWNER_URL: DATABASE_OWNER_URL, HJEMRUTE_TEST_APP_URL: DATABASE_URL }
  : { HJEMRUTE_DATABASE_PROGRAMS: programs }
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'server', ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, ...env },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
