import type { OwnLimits, SearchTask, StopRule } from '../search-port.ts'

/** The run's clocks: seconds from its start, on the wall and of the processor. */
export interface RunTimes {
  wallSeconds(): number
  cpuSeconds(): number
}

/** What a run in regions may spend, over all its threads. */
export interface RegionBudget {
  isSpent(iterations: number): boolean
  /** What each region of a round may spend, for its share of the round (0–1); `undefined`: too little to begin. */
  shareOf(roundShare: number, iterations: number): (share: number) => OwnLimits | undefined
  /** Why the run ends when nobody stops it. */
  readonly stopRule: StopRule
}

/** Shorter searches are not worth their beginning. Seconds. */
const LEAST_SECONDS = 0.05

export function budgetOf({ limits, threads }: SearchTask, { wallSeconds, cpuSeconds }: RunTimes): RegionBudget {
  const wallLeft = (): number => (limits.seconds === undefined ? Infinity : (limits.seconds - wallSeconds()) * threads)
  const cpuLeft = (): number => (limits.cpuSeconds === undefined ? Infinity : limits.cpuSeconds - cpuSeconds())
  const secondsLeft = (): number => Math.min(wallLeft(), cpuLeft())
  const iterationsLeft = (done: number): number => (limits.iterations ?? Infinity) - done
  return {
    isSpent: (done) => secondsLeft() < LEAST_SECONDS || iterationsLeft(done) < 1,
    shareOf: (roundShare, done) => {
      const [seconds, iterations] = [secondsLeft() * roundShare, iterationsLeft(done) * roundShare]
      return (share) => {
        const own = { seconds: seconds * share, iterations: Math.floor(iterations * share) }
        if (own.seconds < LEAST_SECONDS || own.iterations < 1) return undefined
        return {
          ...(own.seconds === Infinity ? {} : { threadSeconds: own.seconds }),
          ...(own.iterations === Infinity ? {} : { iterations: own.iterations }),
        }
      }
    },
    stopRule: limits.iterations !== undefined ? 'iterations' : limits.seconds !== undefined ? 'time' : 'cpu',
  }
}
