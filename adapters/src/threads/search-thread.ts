// A thread that searches: it takes a task, tells how it goes, hands over the best plan it found, and waits for another.
import { solve } from '@hjemrute/engine/optimise/solve'
import type { Progress as SolveProgress } from '@hjemrute/engine/optimise'
import type { StopRule } from '@hjemrute/engine/planning'
import { parentPort } from 'node:worker_threads'
import type { Found, ThreadMessage, ThreadTask } from './search-messages.ts'

/** The plan itself is sent this seldom, for the case that the thread has to be ended. Seconds. */
const PLAN_EVERY = 0.5

const wallNow = (): number => performance.timeOrigin + performance.now()
const secondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6
const send = (message: ThreadMessage): void => parentPort?.postMessage(message)

parentPort?.on('message', (asked: ThreadTask) => send({ kind: 'done', found: search(asked) }))

function search({ task, startedAt, endsAt, stopFlag }: ThreadTask): Found {
  const { problem, travel, order, seed, start, heat, limits, own } = task
  const beganAt = wallNow()
  const cpuAtStart = secondsOf(process.cpuUsage())
  const ownAtStart = secondsOf(process.threadCpuUsage())
  const wall = new Budget(
    endsAt === undefined ? undefined : (endsAt - beganAt) / 1000,
    () => (wallNow() - beganAt) / 1000,
  )
  const cpu = new Budget(
    limits.cpuSeconds === undefined ? undefined : limits.cpuSeconds - cpuAtStart,
    () => secondsOf(process.cpuUsage()) - cpuAtStart,
  )
  const mine = new Budget(own?.threadSeconds, () => secondsOf(process.threadCpuUsage()) - ownAtStart)
  const budgets = [wall, cpu, mine]
  /** The tightest budget is told to the search, and how much of any is spent, in its seconds. */
  const seconds = Math.min(...budgets.map(({ seconds: each }) => each))
  const elapsed = (): number =>
    seconds === Infinity ? (wallNow() - beganAt) / 1000 : seconds * Math.max(...budgets.map((each) => each.spent()))
  const most = Math.min(limits.iterations ?? Infinity, own?.iterations ?? Infinity)
  const wantsToStop = (): boolean => Atomics.load(stopFlag, 0) !== 0

  const { plan, searchCost, iterations, firstLegalSeconds } = solve(problem, travel, {
    seed,
    order,
    budget: {
      elapsed,
      ...(most === Infinity ? {} : { iterations: most }),
      ...(seconds === Infinity ? {} : { seconds }),
    },
    ...(start === undefined ? {} : { start }),
    ...(heat === undefined ? {} : { heat }),
    shouldStop: wantsToStop,
    onProgress: teller(),
  })
  const stopRule = (): StopRule => {
    if (limits.iterations !== undefined && iterations >= limits.iterations) return 'iterations'
    if (wantsToStop()) return 'signal'
    return wall.spent() >= 1 ? 'time' : cpu.spent() >= 1 ? 'cpu' : 'finished'
  }
  return {
    plan,
    cost: searchCost,
    iterations,
    firstLegalSeconds: firstLegalSeconds === null ? null : (beganAt - startedAt) / 1000 + firstLegalSeconds,
    stopRule: stopRule(),
  }
}

/** So many seconds, measured by `used`; `undefined`: no limit. */
class Budget {
  readonly seconds: number
  private readonly used: () => number

  constructor(seconds: number | undefined, used: () => number) {
    this.seconds = seconds === undefined ? Infinity : Math.max(0, seconds)
    this.used = used
  }

  /** The share that is spent; nothing of what has no limit. */
  spent(): number {
    return this.seconds === Infinity ? 0 : this.used() / this.seconds
  }
}

/** Tells how the search is going, now and then with its plan. */
function teller(): (progress: SolveProgress) => void {
  let planSentAt = -Infinity
  return ({ iterations, cost, unassigned, plan }) => {
    const now = wallNow() / 1000
    const withPlan = now - planSentAt >= PLAN_EVERY
    if (withPlan) planSentAt = now
    send({ kind: 'progress', progress: { iterations, cost, missing: unassigned }, plan: withPlan ? plan() : undefined })
  }
}
