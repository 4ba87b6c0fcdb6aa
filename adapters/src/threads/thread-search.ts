import { fault, HjemruteError } from '@hjemrute/engine/errors'
import type { TravelTable } from '@hjemrute/engine/model'
import type { Plan } from '@hjemrute/engine/model'
import type { Progress, Search, SearchAnswer, SearchTask, StopRule } from '@hjemrute/engine/planning'
import { Worker } from 'node:worker_threads'
import type { Found, ThreadMessage, ThreadTask } from './search-messages.ts'
import { missingIn } from './search-messages.ts'

/** The run's clock. */
export interface RunClock {
  /** Seconds of processor time since the start of the process, all threads together. */
  cpuSeconds(): number
  /** When second `seconds` of the run is, in milliseconds since 1970. */
  wallInstant(seconds: number): number
}

/** A person's wish to stop. The flag is shared with the threads; not 0: stop. */
export interface StopRequest {
  readonly flag: Int32Array
  onStop(listener: () => void): void
}

/** A thread that has not answered this long after its limit, or after a wish to stop, is ended. Seconds. */
const GRACE_AFTER_LIMIT = 0.3
/** As long again for a thread that has no plan yet: without one there is nothing to hand on. Seconds. */
const GRACE_FOR_A_FIRST_PLAN = 0.3
const GRACE_AFTER_STOP = 3
/** How often the processor time is looked at from outside. Milliseconds. */
const LOOK_EVERY = 100
/** Seeds of further threads: far apart, so that neighbouring seeds of a series of runs share no thread. */
const SEED_STEP = 1_000_003

/**
 * Searches in threads of their own, so that signals and the clock are heeded while the search computes. Each thread
 * searches alone from its own seed; the best plan is the answer. With one thread the plan is that of `seed`. Runs that
 * come after each other may share a pool of threads, and then begin at once.
 */
export function threadSearch(clock: RunClock, stop: StopRequest, pool: ThreadPool = new ThreadPool()): Search {
  return async (task, onProgress) => {
    const shared: SearchTask = { ...task, travel: shareTable(task.travel) }
    const best = new BestOfThreads(onProgress)
    const threads = Array.from({ length: task.threads }, (_, i) =>
      new SearchThread(pool, { ...shared, seed: task.seed + i * SEED_STEP }, clock, stop, (progress, plan) =>
        best.note(i, progress, plan),
      ).result(),
    )
    const found = await Promise.all(threads)
    return best.answer(found, task.threads)
  }
}

/** Threads between two tasks: one that has searched is warm. Idle ones keep nobody from ending the process. */
export class ThreadPool {
  private readonly idle: Worker[] = []

  take(): Worker {
    const worker = this.idle.pop() ?? new Worker(new URL('./search-thread.ts', import.meta.url))
    worker.ref()
    return worker
  }

  giveBack(worker: Worker): void {
    for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
    worker.unref()
    this.idle.push(worker)
  }
}

/** One task of a thread, from being handed over to the answer; a word instead of it when the thread had to be ended. */
class SearchThread {
  private readonly pool: ThreadPool
  private readonly worker: Worker
  private readonly timers = new Set<NodeJS.Timeout>()
  private isOver = false
  private hasPlan = false
  private readonly ended: Promise<Found | StopRule>

  constructor(
    pool: ThreadPool,
    task: SearchTask,
    clock: RunClock,
    stop: StopRequest,
    onProgress: (progress: Progress, plan: Plan | undefined) => void,
  ) {
    const { seconds, cpuSeconds } = task.limits
    const endsAt = seconds === undefined ? undefined : clock.wallInstant(seconds)
    this.pool = pool
    this.worker = pool.take()
    this.ended = new Promise((resolve, reject) => {
      this.worker.on('message', (message: ThreadMessage) => {
        if (message.kind === 'done') return resolve(message.found)
        if (message.plan !== undefined) this.hasPlan = true
        onProgress(message.progress, message.plan)
      })
      this.worker.on('error', (error) => reject(failure(error)))
      this.worker.on('exit', () => resolve('finished'))
      const now = clock.wallInstant(0) - Date.now()
      if (seconds !== undefined) {
        const grace = seconds + now / 1000 + GRACE_AFTER_LIMIT
        this.after(grace, () => this.hasPlan && resolve('time'))
        this.after(grace + GRACE_FOR_A_FIRST_PLAN, () => resolve('time'))
      }
      if (cpuSeconds !== undefined) {
        const grace = () => GRACE_AFTER_LIMIT + (this.hasPlan ? 0 : GRACE_FOR_A_FIRST_PLAN)
        const look = () => clock.cpuSeconds() > cpuSeconds + grace() && resolve('cpu')
        this.timers.add(setInterval(look, LOOK_EVERY))
      }
      stop.onStop(() => this.after(GRACE_AFTER_STOP, () => resolve('signal')))
    })
    this.worker.postMessage({ task, startedAt: clock.wallInstant(0), endsAt, stopFlag: stop.flag } satisfies ThreadTask)
  }

  async result(): Promise<Found | StopRule> {
    let found: Found | StopRule | undefined
    try {
      return (found = await this.ended)
    } finally {
      this.isOver = true
      for (const timer of this.timers) clearInterval(timer)
      if (typeof found === 'object') this.pool.giveBack(this.worker)
      else await this.worker.terminate()
    }
  }

  private after(seconds: number, act: () => void): void {
    if (this.isOver) return
    this.timers.add(setTimeout(act, Math.max(0, seconds * 1000)))
  }
}

/** What the threads have told so far, and which of them is ahead. */
class BestOfThreads {
  private readonly latest = new Map<number, { progress: Progress; plan: Plan | undefined }>()
  private readonly onProgress: (progress: Progress) => void

  constructor(onProgress: (progress: Progress) => void) {
    this.onProgress = onProgress
  }

  note(thread: number, progress: Progress, plan: Plan | undefined): void {
    this.latest.set(thread, { progress, plan: plan ?? this.latest.get(thread)?.plan })
    const all = [...this.latest.values()].map((each) => each.progress)
    const ahead = all.reduce((best, each) => (isBetter(each, best) ? each : best))
    this.onProgress({ ...ahead, iterations: all.reduce((sum, { iterations }) => sum + iterations, 0) })
  }

  answer(results: readonly (Found | StopRule)[], threads: number): SearchAnswer {
    const found = results.filter((result) => typeof result !== 'string')
    const firsts = found.map(({ firstLegalSeconds }) => firstLegalSeconds).filter((seconds) => seconds !== null)
    if (found.length > 0) {
      const rank = ({ plan, cost }: Found) => ({ missing: missingIn(plan), cost })
      const best = found.reduce((ahead, each) => (isBetter(rank(each), rank(ahead)) ? each : ahead))
      return {
        plan: best.plan,
        iterations: found.reduce((sum, { iterations }) => sum + iterations, 0),
        threads,
        firstLegalSeconds: firsts.length === 0 ? null : Math.min(...firsts),
        stopRule: best.stopRule,
      }
    }
    // Every thread had to be ended: the last plan that one of them sent must do.
    const sent = [...this.latest.values()].filter(({ plan }) => plan !== undefined)
    const iterations = sent.reduce((sum, { progress }) => sum + progress.iterations, 0)
    const stopRule = results.find((result) => typeof result === 'string') ?? 'finished'
    const ahead = sent.reduce<(typeof sent)[number] | undefined>(
      (best, each) => (best === undefined || isBetter(each.progress, best.progress) ? each : best),
      undefined,
    )
    return { plan: ahead?.plan, iterations, threads, firstLegalSeconds: null, stopRule }
  }
}

const isBetter = (a: { missing: number; cost: number }, b: { missing: number; cost: number }): boolean =>
  a.missing < b.missing || (a.missing === b.missing && a.cost < b.cost)

/** Memory that runs out is the problem's size; anything else is our mistake. */
function failure(error: unknown): HjemruteError {
  const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error)
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ERR_WORKER_OUT_OF_MEMORY' || /allocation failed|Invalid (typed )?array length/.test(reason)) {
    return new HjemruteError('input', [fault('out-of-memory')], { cause: error })
  }
  return new HjemruteError('ours', [fault('search-failed', '', { reason })], { cause: error })
}

/** The table in memory that every thread reads, instead of a copy for each. */
function shareTable({ size, estimated, modes }: TravelTable): TravelTable {
  const share = (numbers: Int32Array): Int32Array => {
    const copy = new Int32Array(new SharedArrayBuffer(numbers.byteLength))
    copy.set(numbers)
    return copy
  }
  const shared = [...modes].map(
    ([mode, { times, distances }]) => [mode, { times: share(times), distances: share(distances) }] as const,
  )
  return { size, estimated, modes: new Map(shared) }
}
