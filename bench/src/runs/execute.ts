import { readJsonFile } from '@hjemrute/adapters/files'
import { checkPlan } from '@hjemrute/engine/check'
import { inputError } from '@hjemrute/engine/errors'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import type { Plan, Problem } from '@hjemrute/engine/model'
import { buildTravel } from '@hjemrute/engine/travel'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadNow, machineName } from '../machine.ts'
import { toProblem } from '../sets/to-problem.ts'
import type { CodeVersion } from './code-version.ts'
import type { FinishedRun, Order, Run, Through } from './run.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const PROGRAM: Readonly<Record<Through, readonly string[]>> = {
  plan: [join(ROOT, 'cli', 'bin', 'hjemrute.js'), 'plan'],
  bound: [join(ROOT, 'cli', 'bin', 'hjemrute.js'), 'plan', '--bound'],
  solve: [join(ROOT, 'bench', 'src', 'run-one.ts')],
}
/** A run that is still there after so many times its CPU seconds on the wall, and a little, hangs. */
const PATIENCE = 20
const LEAST_PATIENCE_SECONDS = 120

/** What is the same for all runs of one bench. */
export interface Circumstances {
  readonly version: string
  readonly code: CodeVersion
  readonly parallel: number
}

/** What `run-one.ts` tells besides the plan; `hjemrute plan` tells nothing. */
interface Told {
  readonly removed?: number
  readonly searchSeconds?: number
}

/**
 * Makes one run in a process of its own and has the check judge the plan that it wrote. The cost the program itself
 * states is not read. Throws when the process fails or writes no plan.
 */
export async function execute(run: Run, { version, code, parallel }: Circumstances): Promise<FinishedRun> {
  const { suite, instance, seed, order, seconds, through } = run
  const folder = mkdtempSync(join(tmpdir(), 'hjemrute-bench-'))
  try {
    const problemFile = join(folder, 'problem.json')
    const planFile = join(folder, 'plan.json')
    const input = toProblem(instance)
    writeFileSync(problemFile, JSON.stringify(input))
    const load = loadNow()
    const options = ['--seed', `${seed}`, '--order', order, '--threads', '1', '--out', planFile]
    const said = await child(through, [problemFile, '--cpu', `${seconds}`, ...options], seconds)
    const { removed = null, searchSeconds = null } = told(through, said)
    const { plan, judgement } = judge(input, planFile, order)
    const record = plan.run
    if (record === undefined) throw new Error('the plan holds no record of its run')
    return {
      ...{ suite, set: instance.set, instance: instance.name, seed, order, seconds, through },
      ...{ version, code: code.code, commit: code.commit },
      cost: judgement.cost.total,
      violations: judgement.violations.length,
      patientOrder: judgement.patientOrder,
      iterations: record.iterations,
      ...{ removed, cpuSeconds: record.cpuSeconds, searchSeconds, wallSeconds: record.wallSeconds },
      firstLegalSeconds: record.firstLegalSeconds,
      bound: plan.bound?.value ?? null,
      ...{ parallel, load, machine: machineName(), node: process.version, at: new Date().toISOString() },
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Standard output of the program; exit 1 is a plan with something missing, which the check will tell. */
function child(through: Through, options: readonly string[], seconds: number): Promise<string> {
  const patience = Math.max(LEAST_PATIENCE_SECONDS, PATIENCE * seconds)
  return new Promise((resolve, reject) => {
    const process_ = spawn(process.execPath, [...PROGRAM[through], ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patience * 1000,
      killSignal: 'SIGKILL',
    })
    let [said, complained] = ['', '']
    process_.stdout.on('data', (text) => (said += text))
    process_.stderr.on('data', (text) => (complained += text))
    process_.on('error', reject)
    process_.on('close', (status, signal) => {
      if (status === 0 || (status === 1 && through !== 'solve')) resolve(said)
      else reject(new Error(`${through} ended with ${signal ?? `exit ${status}`}: ${complained.trim().slice(-2000)}`))
    })
  })
}

const told = (through: Through, said: string): Told => (through === 'solve' ? (JSON.parse(said) as Told) : {})

function judge(input: unknown, planFile: string, order: Order) {
  const { problem, faults } = parseProblem(input)
  if (problem === undefined) throw inputError(...faults)
  const plan = readPlan(planFile)
  return { plan, judgement: checkPlan(problem, plan, travelOf(problem), { order }) }
}

const travelOf = (problem: Problem) => buildTravel(problem)

function readPlan(file: string): Plan {
  const { plan, faults } = parsePlan(readJsonFile(file))
  if (plan === undefined) throw inputError(...faults)
  return plan
}
