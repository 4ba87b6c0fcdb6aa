import { perCent, signedPerCent, whole } from '../print/numbers.ts'
import type { Bar } from '../suites/suite.ts'
import type { InstanceScore } from './score-instance.ts'
import { mean } from './statistics.ts'

export interface Verdict {
  /** The bar in words. */
  readonly bar: string
  /** What was reached, in the bar's own terms. */
  readonly reached: string
  readonly met: boolean
}

/** What a bar may need besides the instances. */
export interface GroupMeasures {
  readonly iterationsPerSecond: number
  readonly removedPerIteration: number | undefined
  readonly boundShare: number | undefined
}

/** Whether the instances measured reach a bar. Exactly at the bar is reached, except where below is asked for. */
export function barVerdict(bar: Bar, scores: readonly InstanceScore[], measures: GroupMeasures): Verdict {
  const compared = scores.filter(({ instance }) => instance.reference !== undefined)
  const countOf = (reaches: (score: InstanceScore) => boolean): number => compared.filter(reaches).length
  switch (bar.kind) {
    case 'mean-gap': {
      const gap = mean(compared.map((score) => score.gap!))
      return { bar: `mean gap ≤ ${signedPerCent(bar.atMost, 1)}`, reached: signedPerCent(gap), met: gap <= bar.atMost }
    }
    case 'share': {
      const count = countOf(({ cost, instance }) => cost <= instance.reference! + bar.tolerance)
      return {
        bar: `at or below the reference (+${bar.tolerance}) on ≥ ${perCent(bar.least)}`,
        reached: `${count} of ${compared.length}`,
        met: compared.length > 0 && count >= bar.least * compared.length,
      }
    }
    case 'all-below': {
      const count = countOf(({ cost, instance }) => cost < instance.reference!)
      return {
        bar: 'below the reference on all',
        reached: `${count} of ${compared.length}`,
        met: compared.length > 0 && count === compared.length,
      }
    }
    case 'speed': {
      const { iterationsPerSecond, removedPerIteration = NaN } = measures
      return {
        bar: `≥ ${whole(bar.iterationsPerSecond)} iterations/s, ≥ ${bar.removed} visits removed in each`,
        reached: `${whole(iterationsPerSecond)} iterations/s, ${removedPerIteration.toFixed(1)} removed`,
        met: iterationsPerSecond >= bar.iterationsPerSecond && removedPerIteration >= bar.removed,
      }
    }
    case 'bound': {
      const valid = countOf(
        ({ bound, instance }) => bound !== undefined && bound <= instance.reference! + bar.tolerance,
      )
      const share =
        measures.boundShare === undefined ? 'none' : `mean ${perCent(measures.boundShare)} of the published cost`
      return {
        bar: 'a lower bound on each, never above the published cost',
        reached: `${valid} of ${compared.length}, ${share}`,
        met: compared.length > 0 && valid === compared.length,
      }
    }
  }
}
