import type { Problem } from '@hjemrute/engine/model'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT } from '../config.ts'

const FOLDER = join(ROOT, 'examples', 'maps')
const ENDING = '.osm.pbf'

/** The map that a problem lies on, by the name of its extract; `null`: none that we have. */
export function mapOf({ map }: Problem): { id: string; name: string; attribution: string } | null {
  if (map === undefined) return null
  const id = basename(map.extract, ENDING)
  return mapFile(id) === undefined ? null : { id, name: nameOf(id), attribution: map.attribution }
}

/** The extract of a map that we have; only what lies in the folder is ever read. */
export function mapFile(id: string): string | undefined {
  const file = readdirSync(FOLDER).find((name) => name === `${id}${ENDING}`)
  return file === undefined ? undefined : join(FOLDER, file)
}

/** A map that we have. */
export interface KnownMap {
  readonly name: string
  readonly file: string
}

/** Every map that we have. */
export const allMaps = (): KnownMap[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => ({ name: nameOf(basename(name, ENDING)), file: join(FOLDER, name) }))

/** `liechtenstein-2024-03-03` is of Liechtenstein. */
const nameOf = (id: string): string => {
  const place = id.replace(/-\d{4}-\d{2}-\d{2}$/, '').replaceAll('-', ' ')
  return place.charAt(0).toUpperCase() + place.slice(1)
}
