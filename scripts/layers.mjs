// Runs dependency-cruiser on every package, and refuses an empty answer: where it cannot read TypeScript it skips every
// file without a word and calls that a success.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'

const root = process.argv[2] ?? dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)

const { output } = await cruise(
  ['engine', 'adapters', 'contract', 'cli', 'server', 'web', 'bench', 'scripts', 'e2e'].filter((folder) =>
    existsSync(join(root, folder)),
  ),
  await extractOptions(join(root, '.dependency-cruiser.mjs')),
)
const { modules, summary } = output
const ours = modules.filter(({ source }) => /\.tsx?$/.test(source) && !source.includes('node_modules'))

for (const { rule, from, to, cycle } of summary.violations) {
  const path = cycle === undefined ? to : cycle.map(({ name }) => name).join(' → ')
  const comment = summary.ruleSetUsed.forbidden.find(({ name }) => name === rule.name)?.comment ?? ''
  console.error(`${from} → ${path}\n  ${rule.name}: ${comment}`)
}
if (ours.length === 0) console.error('No TypeScript module was read, so no wall was tested.')
console.log(
  `${ours.length} modules, ${summary.totalDependenciesCruised} imports, ${summary.violations.length} over a wall`,
)
process.exitCode = summary.error > 0 || ours.length === 0 ? 1 : 0
