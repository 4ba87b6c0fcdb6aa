// A thread that searches: it takes one task, tells how it goes, and hands over the best plan it found.
import { solve } from '@hjemrute/engine/optimise'
import type { Progress as SolveProgress } from '@hjemrute/engine/optimise'
import type { StopRule } from '@hjemrute/engine/planning'
import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadMessage, ThreadTask } from './search-messages.ts'

/** The plan itself is sent this seldom, for the case that the thread has to be ended. Seconds. */
const PLAN_EVERY = 0.5

const { task, startedAt, endsAt, stopFlag } = workerData as ThreadTask
const { problem, travel, order, seed, start, limits } = task
const wallNow = (): number => performance.timeOrigin + performance.now()
const cpuNow = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
const send = (message: ThreadMessage): void => parentPort?.postMessage(message)

const beganAt = wallNow()
const cpuAtStart = cpuNow()
const wallBudget = endsAt === undefined ? Infinity : Math.max(0, (endsAt - beganAt) / 1000)
const cpuBudget = limits.cpuSeconds === undefined ? Infinity : Math.max(0, limits.cpuSeconds - cpuAtStart)

const wallShare = (): number => (wallBudget === Infinity ? 0 : (wallNow() - beganAt) / 1000 / wallBudget)
const cpuShare = (): number => (cpuBudget === Infinity ? 0 : (cpuNow() - cpuAtStart) / cpuBudget)
/** The tighter of the two budgets is told to the search, and how much of either is spent, in its seconds. */
const seconds = Math.min(wallBudget, cpuBudget)
const elapsed = (): number =>
  seconds === Infinity ? (wallNow() - beganAt) / 1000 : seconds * Math.max(wallShare(), cpuShare())

let planSentAt = -Infinity
function tell({ iterations, cost, unassigned, plan }: SolveProgress): void {
  const now = wallNow() / 1000
  const withPlan = now - planSentAt >= PLAN_EVERY
  if (withPlan) planSentAt = now
  send({ kind: 'progress', progress: { iterations, cost, missing: unassigned }, plan: withPlan ? plan() : undefined })
}

const result = solve(problem, travel, {
  seed,
  order,
  budget: {
    elapsed,
    ...(limits.iterations === undefined ? {} : { iterations: limits.iterations }),
    ...(seconds === Infinity ? {} : { seconds }),
  },
  ...(start === undefined ? {} : { start }),
  shouldStop: () => Atomics.load(stopFlag, 0) !== 0,
  onProgress: tell,
})
const { plan, searchCost, iterations, firstLegalSeconds } = result
send({
  kind: 'done',
  found: {
    plan,
    cost: searchCost,
    iterations,
    firstLegalSeconds: firstLegalSeconds === null ? null : (beganAt - startedAt) / 1000 + firstLegalSeconds,
    stopRule: stopRule(iterations),
  },
})

function stopRule(done: number): StopRule {
  if (limits.iterations !== undefined && done >= limits.iterations) return 'iterations'
  if (Atomics.load(stopFlag, 0) !== 0) return 'signal'
  if (wallShare() >= 1) return 'time'
  return cpuShare() >= 1 ? 'cpu' : 'finished'
}
