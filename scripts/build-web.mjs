// Builds the pages of the board when something they are made of has changed since last time.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** What the pages are made of. */
const SOURCES = [
  'web/src',
  'web/public',
  'web/index.html',
  'web/vite.config.ts',
  'contract/src',
  'engine/src',
  'package-lock.json',
]
const STAMP = join(root, 'web', 'dist', '.built')

function filesIn(path) {
  const whole = join(root, path)
  if (!existsSync(whole)) return []
  const entries = path.includes('.') ? [path] : readdirSync(whole, { recursive: true, withFileTypes: true })
  if (path.includes('.')) return entries
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}

/** Changes whenever the pages would. */
function stampOf() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesIn).sort()) hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** Whether the pages are there and as new as their sources; builds them where they are not. */
export function buildWeb() {
  const stamp = stampOf()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return true
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'web'),
    encoding: 'utf8',
  })
  if (status !== 0) {
    console.error(stdout + stderr)
    console.error('The pages of the board were not built: the lines above say why.')
    return false
  }
  writeFileSync(STAMP, stamp)
  return true
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = buildWeb() ? 0 : 1
