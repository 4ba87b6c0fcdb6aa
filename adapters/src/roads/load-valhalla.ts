import { fault, HjemruteError } from '@hjemrute/engine/errors'
import type { Actor } from '@valhallajs/valhallajs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { arch, platform } from 'node:process'

/** The routing engine as it is installed on this machine. */
export interface Valhalla {
  readonly Actor: typeof Actor
  /** Its version, part of every name of what it made. */
  readonly version: string
  /** The program that makes tiles of an extract. */
  readonly tileBuilder: string
}

/**
 * Loads the routing engine, an optional part: its package has binaries for Linux (x64, arm64) and macOS (arm64) alone.
 * Throws `HjemruteError` (input) `travel-engine-missing` where it is not installed or does not load.
 */
export async function loadValhalla(): Promise<Valhalla> {
  try {
    const { Actor, VALHALLA_VERSION } = await import('@valhallajs/valhallajs')
    const folder = dirname(createRequire(import.meta.url).resolve('@valhallajs/valhallajs'))
    return { Actor, version: VALHALLA_VERSION, tileBuilder: join(folder, platform, arch, 'valhalla_build_tiles') }
  } catch (error) {
    throw new HjemruteError('input', [fault('travel-engine-missing', '', { system: `${platform} ${arch}` })], {
      cause: error,
    })
  }
}
