// One run of the engine's search, as `hjemrute plan` makes it, for the bench alone: same arguments, same clock, and on
// standard output what the search tells about itself besides the plan.
//   node bench/src/run-one.ts PROBLEM.json (--cpu S | --iterations N) --seed N --order visit|patient --out PLAN.json
import { readJsonFile, writeWholeFile } from '@hjemrute/adapters/files'
import { inputError } from '@hjemrute/engine/errors'
import { parseProblem } from '@hjemrute/engine/model'
import type { Plan } from '@hjemrute/engine/model'
import { solve } from '@hjemrute/engine/optimise'
import { buildTravel } from '@hjemrute/engine/travel'
import { parseArgs } from 'node:util'

/** CPU seconds kept for writing the plan after the search has stopped. */
const KEPT_BACK = 0.02

/** User and system CPU seconds of this process since its own start, reading and compiling included. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cpu: { type: 'string' },
    iterations: { type: 'string' },
    seed: { type: 'string', default: '1' },
    order: { type: 'string', default: 'visit' },
    threads: { type: 'string', default: '1' },
    out: { type: 'string', default: 'plan.json' },
  },
})
const { problem, faults } = parseProblem(readJsonFile(positionals[0] ?? ''))
if (problem === undefined) throw inputError(...faults)
const travel = buildTravel(problem)
const seed = Number(values.seed)
const order = values.order === 'patient' ? 'patient' : 'visit'

const before = cpuSeconds()
const answer = solve(problem, travel, {
  seed,
  order,
  budget: {
    ...(values.iterations === undefined ? {} : { iterations: Number(values.iterations) }),
    ...(values.cpu === undefined ? {} : { seconds: Number(values.cpu) - KEPT_BACK }),
    elapsed: cpuSeconds,
  },
})
const searchSeconds = cpuSeconds() - before

const plan: Plan = {
  ...answer.plan,
  ...(order === 'patient' ? { order } : {}),
  run: {
    seed,
    threads: 1,
    stopRule: values.iterations === undefined ? `cpu ${values.cpu} s` : `iterations ${values.iterations}`,
    iterations: answer.iterations,
    cpuSeconds: cpuSeconds(),
    wallSeconds: performance.now() / 1000,
    firstLegalSeconds: answer.firstLegalSeconds,
    version: 'bench',
    node: process.version,
  },
}
writeWholeFile(values.out, `${JSON.stringify(plan)}\n`)
process.stdout.write(`${JSON.stringify({ removed: answer.removedNodes, searchSeconds })}\n`)
