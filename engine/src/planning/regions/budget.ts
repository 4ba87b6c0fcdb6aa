import type { OwnLimits, SearchTask, StopRule } from '../search-port.ts'

/** The run's clocks: seconds from its start, on the wall and of the processor. */
export interface RunTimes {
  wallSeconds(): number
  cpuSeconds(): number
}

/** What a run in regions may spend, over all its threads. */
export interface RegionBudget {
  isSpent(iterations: number): boolean
  /** Seconds of threads that are left; Infinity for none but a limit of iterations. */
  secondsLeft(): number
  /** Opens the budget of a round that may spend a share (0–1) of what is left. */
  openRound(roundShare: number, iterations: number): RoundBudget
  /** Why the run ends when nobody stops it. */
  readonly stopRule: StopRule
}

/** What a round may spend, handed out region by region. */
export interface RoundBudget {
  /**
   * What the next region may spend, for its share of the round (0–1) and that of all regions which have not begun, it among them:
   * what the judging of those before has taken is missing for all that come alike. `undefined`: too little to begin.
   */
  begin(share: number, shareLeft: number): OwnLimits | undefined
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
    secondsLeft,
    openRound: (roundShare, done) => {
      const kept = secondsLeft() === Infinity ? 0 : secondsLeft() * (1 - roundShare)
      const iterations = iterationsLeft(done) * roundShare
      const begun: { readonly at: number; readonly seconds: number }[] = []
      /** What regions that are under way have still to spend, about. */
      const promised = (): number =>
        begun.reduce((sum, { at, seconds }) => sum + Math.max(0, seconds - (wallSeconds() - at)), 0)
      return {
        begin: (share, shareLeft) => {
          const left = secondsLeft() - kept
          const seconds = left === Infinity ? Infinity : ((left - promised()) * share) / shareLeft
          const own = { seconds, iterations: Math.floor(iterations * share) }
          if (own.seconds < LEAST_SECONDS || own.iterations < 1) return undefined
          if (seconds < Infinity) begun.push({ at: wallSeconds(), seconds })
          return {
            ...(own.seconds === Infinity ? {} : { threadSeconds: own.seconds }),
            ...(own.iterations === Infinity ? {} : { iterations: own.iterations }),
          }
        },
      }
    },
    stopRule: limits.iterations !== undefined ? 'iterations' : limits.seconds !== undefined ? 'time' : 'cpu',
  }
}
