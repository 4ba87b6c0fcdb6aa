import { spawn } from 'node:child_process'
import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve as absolute } from 'node:path'
import { createInterface } from 'node:readline'
import { besideName } from '../files/replace-quickly.ts'
import { fileError, writingError } from '../files/file-faults.ts'
import { makeFolder } from '../files/make-folder.ts'
import { isWholeTileFolder, sealTileFolder } from './tile-seal.ts'
import { valhallaConfig } from './valhalla-config.ts'

/** Someone said stop before the tiles were ready. The next run begins anew. */
export class TilesStopped extends Error {}

/** How often the builder's owner is asked whether to stop. Milliseconds. */
const LOOK_EVERY = 100

/** A workshop this old belongs to someone who was killed. Milliseconds: a day. */
const OLD = 86_400_000

/** Steps that the tile builder tells when it ends one: how far it has come, roughly. */
const STEPS = 26

/**
 * Makes the routing tiles of an extract in `folder`, once: a whole set that is there is kept, a damaged or half made
 * one is made again. Two processes may do so at once; the first to end is the one that counts.
 * Throws `HjemruteError` (input): the extract is broken, holds no roads, or the folder cannot be written.
 */
export async function buildTiles(
  builder: string,
  extract: string,
  folder: string,
  onProgress: (share: number) => void = () => undefined,
  shouldStop: () => boolean = () => false,
): Promise<void> {
  if (isWholeTileFolder(folder)) return
  clearOldWorkshops(folder)
  const workshop = besideName(folder)
  try {
    try {
      makeFolder(join(workshop, 'tiles'))
      writeFileSync(join(workshop, 'config.json'), JSON.stringify(valhallaConfig(join(workshop, 'tiles'), 'std_out')))
    } catch (error) {
      throw writingError(folder, error)
    }
    await runBuilder(builder, join(workshop, 'config.json'), extract, onProgress, shouldStop)
    if (!hasTiles(join(workshop, 'tiles'))) throw fileError('travel-map-without-roads', extract)
    sealTileFolder(join(workshop, 'tiles'))
    moveInto(join(workshop, 'tiles'), folder)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

async function runBuilder(
  builder: string,
  config: string,
  extract: string,
  onProgress: (share: number) => void,
  shouldStop: () => boolean,
): Promise<void> {
  // The builder leaves notes where it stands (duplicateways.txt): in the workshop, which is cleared afterwards.
  const child = spawn(absolute(builder), ['-c', absolute(config), absolute(extract)], {
    cwd: dirname(config),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A person who stops us stops the builder too.
  const stop = (): void => void child.kill()
  process.once('exit', stop)
  let stopped = false
  const look = setInterval(() => {
    if (!shouldStop()) return
    stopped = true
    stop()
  }, LOOK_EVERY)
  let steps = 0
  let lastWords = ''
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.includes('[TIMING]')) onProgress(Math.min(0.99, ++steps / STEPS))
  })
  createInterface({ input: child.stderr }).on('line', (line) => (lastWords = line.trim()))
  try {
    const ended = await new Promise<string>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code, signal) => resolve(signal ?? String(code)))
    })
    if (stopped) throw new TilesStopped()
    if (ended !== '0') throw fileError('travel-map-broken', extract, { reason: lastWords === '' ? ended : lastWords })
    onProgress(1)
  } finally {
    clearInterval(look)
    process.off('exit', stop)
  }
}

const hasTiles = (folder: string): boolean =>
  readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.gph'))

function clearOldWorkshops(folder: string): void {
  const beside = dirname(folder)
  if (!existsSync(beside)) return
  for (const name of readdirSync(beside)) {
    if (!name.startsWith(`${basename(folder)}.`) || !name.endsWith('.tmp')) continue
    const workshop = join(beside, name)
    const { mtimeMs } = statSync(workshop, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity }
    if (Date.now() - mtimeMs > OLD) rmSync(workshop, { recursive: true, force: true })
  }
}

/** Renames, so that no one ever sees half a set; whoever was first is left in peace. */
function moveInto(from: string, to: string): void {
  if (existsSync(to) && isWholeTileFolder(to)) return
  rmSync(to, { recursive: true, force: true })
  try {
    renameSync(from, to)
  } catch (error) {
    if (!isWholeTileFolder(to)) throw writingError(to, error)
  }
}
