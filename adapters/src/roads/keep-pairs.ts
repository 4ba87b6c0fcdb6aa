import type { Coordinate } from '@hjemrute/engine/geo'
import type { TravelProvider } from '@hjemrute/engine/travel'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { addToRow, keyOf, placeOf, readRow } from './row-file.ts'
import type { Row } from './row-file.ts'

/** Rows asked for and written down together: a run that is stopped loses at most these. */
const ROWS_AT_ONCE = 25

/**
 * The same roads with a memory on disk: a pair that was ever answered is never asked for again. A file per map, mode
 * and place of departure (row-file.ts); places less than a metre apart are one.
 */
export function keepPairs(roads: TravelProvider, folder: string): TravelProvider {
  const { mapVersion, local } = roads
  const shelf = join(folder, createHash('sha256').update(mapVersion).digest('hex').slice(0, 8))

  return {
    mapVersion,
    local,
    async matrix(mode, from, to, onProgress = () => undefined) {
      const seconds = new Int32Array(from.length * to.length)
      const metres = new Int32Array(from.length * to.length)
      const rowsOf = positionsByKey(from)
      const columnsOf = positionsByKey(to)
      const fill = (fromKey: number, known: Row): void => {
        for (const [toKey, columns] of columnsOf) {
          const pair = known.get(toKey)!
          for (const row of rowsOf.get(fromKey)!) {
            for (const column of columns) {
              seconds[row * to.length + column] = pair.seconds
              metres[row * to.length + column] = pair.metres
            }
          }
        }
      }
      const fileOf = (key: number): string => join(shelf, encodeURIComponent(mode), `${key}.row`)
      const ownerOf = (key: number): string => `${mapVersion} ${mode} ${key}`

      let done = 0
      const advance = (rows: number): void => onProgress(rowsOf.size === 0 ? 1 : (done += rows) / rowsOf.size)
      const missing = new Map<string, Missing>()
      for (const key of rowsOf.keys()) {
        const known = readRow(fileOf(key), ownerOf(key))
        const targets = [...columnsOf.keys()].filter((target) => !known.has(target))
        if (targets.length === 0) {
          fill(key, known)
          advance(1)
        } else groupOf(missing, targets).rows.push({ key, known })
      }
      for (const { rows, targets } of missing.values()) {
        for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) {
          const some = rows.slice(first, first + ROWS_AT_ONCE)
          const sources = some.map(({ key }) => placeOf(key))
          const answer = await roads.matrix(mode, sources, targets.map(placeOf))
          some.forEach(({ key, known }, i) => {
            const found: Row = new Map(
              targets.map((target, j) => {
                const cell = i * targets.length + j
                return [target, { seconds: answer.seconds[cell]!, metres: answer.metres[cell]! }]
              }),
            )
            addToRow(fileOf(key), ownerOf(key), found)
            fill(key, new Map([...known, ...found]))
          })
          advance(some.length)
        }
      }
      return { seconds, metres }
    },
  }
}

/** Places of departure that miss the same targets, with what is known of each; they are asked for together. */
interface Missing {
  readonly rows: { readonly key: number; readonly known: Row }[]
  readonly targets: readonly number[]
}

function groupOf(groups: Map<string, Missing>, targets: readonly number[]): Missing {
  const name = targets.join()
  const group = groups.get(name) ?? { rows: [], targets }
  groups.set(name, group)
  return group
}

function positionsByKey(places: readonly Coordinate[]): Map<number, number[]> {
  const positions = new Map<number, number[]>()
  places.forEach(({ lat, lon }, position) => {
    const key = keyOf(lat, lon)
    const same = positions.get(key)
    if (same === undefined) positions.set(key, [position])
    else same.push(position)
  })
  return positions
}
