import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../..')
const FOLDERS = ['engine/src', 'adapters/src', 'cli/src', 'bench/src', 'server/src']

/** How faults are made: `fault('code'`, and functions named after it. */
const RAISING = /\b(?:fault|fileError|report|wrong|usageFault|usage)\(\s*'([a-z][a-z0-9]*(?:-[a-z0-9]+)+)'/g
/** Prefixes of codes that belong to rooms which keep their codes in a list or a table. */
const LISTED = /'((?:exchange|csv|travel|input|output|json|usage|server|database|access)-[a-z0-9]+(?:-[a-z0-9]+)*)'/g

/** Every fault code that stands in the source, with a file it stands in. The texts themselves are left out. */
export function raisedCodes(): Map<string, string> {
  const found = new Map<string, string>()
  for (const file of FOLDERS.flatMap(sourcesIn)) {
    const source = readFileSync(join(ROOT, file), 'utf8')
    for (const pattern of [RAISING, LISTED])
      for (const [, code] of source.matchAll(pattern)) if (!found.has(code!)) found.set(code!, file)
  }
  return found
}

function sourcesIn(folder: string): string[] {
  const names = listed(folder).filter((name) => name.endsWith('.ts'))
  return names.map((name) => join(folder, name)).filter((file) => !file.startsWith(join('engine', 'src', 'text')))
}

function listed(folder: string): string[] {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
  } catch {
    return [] // a package that has no source yet
  }
}
