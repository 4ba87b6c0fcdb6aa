// Fails on a dependency whose licence we have not looked at, and writes THIRD-PARTY.md from the lock file.
// `--check` writes nothing and fails where THIRD-PARTY.md is behind.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Licences that may stand beside EUPL-1.2 code. Add one only after reading it, with the reason in the commit. */
export const ALLOWED_LICENCES = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1', // fonts: used and handed on as they are
  'MPL-2.0', // weak copyleft, per file: used as it is, never copied into our files
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]

/** Packages that state no licence in package.json but carry one: read, and found in the file named. */
const READ_BY_US = new Map([['png-js@1.1.0', 'MIT']]) // LICENSE

/** Whether an SPDX expression can be satisfied: one side of an OR, both sides of an AND. */
export function isAllowed(expression) {
  const bare = expression.trim().replace(/^\((.*)\)$/, '$1')
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed)
  if (bare.includes(' AND ')) return bare.split(' AND ').every(isAllowed)
  return ALLOWED_LICENCES.includes(bare)
}

/** Every package of the lock file that is not ours, once per version, in order of name. */
export function packagesOf(lock, root) {
  const found = new Map()
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (!path.includes('node_modules/') || entry.link) continue
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const known = READ_BY_US.get(`${name}@${entry.version}`)
    const licence = entry.license ?? licenceInstalled(join(root, path)) ?? known ?? 'not stated'
    found.set(`${name}@${entry.version}`, { name, version: entry.version, licence, dev: entry.dev === true })
  }
  return [...found.values()].sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1))
}

function licenceInstalled(folder) {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return undefined
  const { license } = JSON.parse(readFileSync(file, 'utf8'))
  return typeof license === 'object' ? license?.type : license
}

/** The page a reader gets: what we stand on, and under which terms. */
export function thirdPartyPage(packages) {
  const rows = packages.map(({ name, version, licence, dev }) => {
    return `| ${name} | ${version} | ${licence} | ${dev ? 'development' : 'running'} |`
  })
  return [
    '# Third-party packages',
    '',
    'Written by `npm run licences` from package-lock.json. The full texts stand in each package under node_modules.',
    '',
    '| package | version | licence | needed for |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function main(root, check) {
  const packages = packagesOf(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')), root)
  const refused = packages.filter(({ licence }) => !isAllowed(licence))
  for (const { name, version, licence } of refused) {
    console.error(
      `${name}@${version}: ${licence} is not on the list in scripts/licences.mjs. Read it, or choose another.`,
    )
  }
  const file = join(root, 'THIRD-PARTY.md')
  const page = thirdPartyPage(packages)
  const stale = check && (!existsSync(file) || readFileSync(file, 'utf8') !== page)
  if (stale) console.error('THIRD-PARTY.md is behind package-lock.json: run `npm run licences` and commit it.')
  if (!check) writeFileSync(file, page)
  console.log(`licences: ${packages.length} packages, ${refused.length} outside the list`)
  return refused.length > 0 || stale ? 1 : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = main(dirname(dirname(fileURLToPath(import.meta.url))), process.argv.includes('--check'))
}
