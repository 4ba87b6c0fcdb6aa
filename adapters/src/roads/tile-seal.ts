import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

/** Beside the tiles: what each file was when the set was whole. */
const SEAL = 'whole.json'

/** Writes down what belongs to a set of tiles, as the last thing. */
export function sealTileFolder(folder: string): void {
  writeFileSync(join(folder, SEAL), JSON.stringify(contentOf(folder)))
}

/** true when every tile is as it was when the set was sealed: a cut or changed file is noticed. */
export function isWholeTileFolder(folder: string): boolean {
  try {
    return readFileSync(join(folder, SEAL), 'utf8') === JSON.stringify(contentOf(folder))
  } catch {
    return false
  }
}

/** Each tile's name with its length and checksum, in order of names. */
function contentOf(folder: string): [string, number, number][] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name !== SEAL && statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name))
      return [name, bytes.length, crc32(bytes)]
    })
}
