// Runs every wall and every test, also after a failure, and closes with one line of totals.
// `npm test -- lint engine` runs only the steps named. A tool that fails counts as one failure.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countAbsentSets } from './published-sets.ts'
import { sum, summaryLines, tallyOf } from './test-summary.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
const inModules = (...path) => join('node_modules', ...path)

/** Each tool, the longest first, with the seconds it may take on two quiet cores; more is said, not failed. */
const tools = [
  { name: 'lint', seconds: 120, command: [inModules('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'types', seconds: 45, command: ['scripts/types.mjs'] },
  { name: 'layers', seconds: 10, command: ['scripts/layers.mjs'] },
  {
    name: 'format',
    seconds: 35,
    command: [inModules('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  },
  { name: 'licences', seconds: 5, command: ['scripts/licences.mjs', '--check'] },
  { name: 'build', seconds: 30, command: ['scripts/build-web.mjs'] },
]
const suites = [
  { name: 'engine', seconds: 170 },
  { name: 'adapters', seconds: 45 },
  { name: 'contract', seconds: 5 },
  { name: 'cli', seconds: 50 },
  { name: 'server', seconds: 90 },
  { name: 'web', seconds: 10 },
  { name: 'bench', seconds: 20 },
  { name: 'scripts', seconds: 20 },
  // Each has a browser, a server and a search of its own: two at once would wait for each other.
  { name: 'e2e', seconds: 90, options: ['--maxWorkers=1'] },
]

/** Always this Node, never the word `node`, which may be another one. */
const run = (command) => spawnSync(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] }).status

/** What a tool says is kept until it ends, for another one speaks at the same time. */
function runTool({ command }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
    child.on('close', (status) =>
      resolve({ said, tally: { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0, files: [] } }),
    )
  })
}

function runSuite({ name, options = [] }) {
  if (!hasTests(join(name, 'test'))) {
    console.log(`${name} has no tests yet`)
    return sum([])
  }
  const folder = mkdtempSync(join(tmpdir(), 'hjemrute-test-'))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const status = run([inModules('vitest', 'vitest.mjs'), 'run', '--project', name, ...options, ...reporters])
  const tally = tallyOf(readReport(file), status)
  rmSync(folder, { recursive: true, force: true })
  for (const timed of tally.files) timed.name = relative(root, timed.name)
  return tally
}

function hasTests(folder) {
  try {
    return readdirSync(folder, { recursive: true }).some((name) => name.endsWith('.test.ts'))
  } catch {
    return false
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const named = process.argv.slice(2)
const unknown = named.filter((name) => ![...tools, ...suites].some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(
    `No step is called ${unknown.join(', ')}. Steps: ${[...tools, ...suites].map((s) => s.name).join(', ')}.`,
  )
  process.exit(2)
}

const tallies = []
const failedSteps = []

function close(step, tally, started) {
  const seconds = (performance.now() - started) / 1000
  const over = seconds > step.seconds ? `, over its budget of ${step.seconds} s` : ''
  console.log(`── ${step.name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s${over}`)
  if (tally.failed > 0) failedSteps.push(step.name)
  tallies.push(tally)
}

const isWanted = ({ name }) => named.length === 0 || named.includes(name)

/** A tool keeps one core busy, so two run side by side. */
const waiting = tools.filter(isWanted)
async function runTools() {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const started = performance.now()
    const { said, tally } = await runTool(step)
    process.stdout.write(`\n── ${step.name}\n${said}`)
    close(step, tally, started)
  }
}
await Promise.all([runTools(), runTools()])

// Tests use both cores by themselves.
for (const step of suites.filter(isWanted)) {
  console.log(`\n── ${step.name}`)
  const started = performance.now()
  close(step, runSuite(step), started)
}

const total = sum(tallies)
console.log('')
for (const line of summaryLines(total, failedSteps, countAbsentSets())) console.log(line)
process.exitCode = total.failed > 0 ? 1 : 0
