import { readTextFile } from '@hjemrute/adapters/files'
import { parse } from 'csv-parse/sync'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Instance } from './instance.ts'
import { PUBLISHED_SETS } from './published-set.ts'
import type { PublishedSet, SetName } from './published-set.ts'

type Row = Readonly<Record<string, string>>

/**
 * The instances of a set in the data folder that its best-known.csv lists, in alphabetical order (by character code, so
 * 10 stands before 2); undefined where the set is not there.
 */
export function readSet(data: string, set: SetName): Instance[] | undefined {
  const published = PUBLISHED_SETS[set]
  const folder = join(data, published.folder)
  const table = join(folder, 'best-known.csv')
  if (!existsSync(table)) return undefined
  const files = filesByName(published.instanceFolders.map((name) => join(folder, name)))
  const rows: Row[] = parse(readTextFile(table), { columns: true, skip_empty_lines: true })
  const found = rows
    .filter((row) => belongs(row, published))
    .flatMap((row) => {
      const name = nameOf(row['instance']!)
      const file = files.get(name.toLowerCase())
      return file === undefined ? [] : [instanceOf(set, published, row, { name, file })]
    })
  return inHalves(found)
}

/** Sorted, and every other one for tuning: the same split whatever part of the set is run. */
export function inHalves(instances: readonly Omit<Instance, 'half'>[]): Instance[] {
  const sorted = [...instances].sort((a, b) => (a.name < b.name ? -1 : 1))
  return sorted.map((instance, i) => ({ ...instance, half: i % 2 === 0 ? 'tune' : 'report' }))
}

function belongs(row: Row, { sizes, sizeColumn, where }: PublishedSet): boolean {
  if (sizes !== undefined && !sizes.includes(Number(row[sizeColumn]))) return false
  return where === undefined || Number(row[where.column]) === where.is
}

function instanceOf(
  set: SetName,
  { sizeColumn, referenceColumn, secondsColumn }: PublishedSet,
  row: Row,
  { name, file }: { name: string; file: string },
): Omit<Instance, 'half'> {
  return {
    set,
    name,
    size: Number(row[sizeColumn]),
    file,
    reference: numberIn(row[referenceColumn]),
    proven: row['proven_optimal'] === 'yes',
    publishedSeconds: secondsColumn === undefined ? undefined : numberIn(row[secondsColumn]),
  }
}

const numberIn = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : Number(text)

/** Some sets write their names in other letters in the table than on the files. */
function filesByName(folders: readonly string[]): Map<string, string> {
  const files = folders.filter((folder) => existsSync(folder)).flatMap((folder) => filesIn(folder))
  return new Map(files.map((file) => [nameOf(basename(file)).toLowerCase(), file]))
}

const filesIn = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name))

const nameOf = (file: string): string => file.replace(/\.(json|dat|txt)(\.gz)?$/, '')
