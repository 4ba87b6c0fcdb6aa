import { rangeText } from '../print/numbers.ts'
import { secondsText } from '../print/group-table.ts'
import type { GroupScore } from '../score/score-group.ts'

/** What one group of a suite came to, as it stands in bench/results: kept also where it is worse than before. */
export interface Entry {
  readonly suite: string
  readonly group: string
  readonly order: string
  /** `sample`, `full` or `quick`: which instances. */
  readonly extent: string
  /** CPU seconds, seeds and what was run, in words. */
  readonly protocol: string
  /** ISO 8601 day of the last run. */
  readonly date: string
  readonly commit: string
  readonly code: string
  readonly machine: string
  readonly node: string
  readonly parallel: number
  /** Greatest load average at the beginning of a run: near 1 for one run at a time on a quiet machine. */
  readonly load: number
  readonly instances: number
  readonly runs: number
  /** Per cent; null: no reference, a plan that breaks a hard rule, or a group that measures something else. */
  readonly meanGapPercent: number | null
  readonly tuneHalfGapPercent: number | null
  readonly reportHalfGapPercent: number | null
  readonly iterationsPerSecond: number
  readonly removedPerIteration: number | null
  /** Mean share of the published cost that a lower bound proves; null: none was looked for, or found. */
  readonly boundPercent: number | null
  readonly violations: number
  readonly bar: string | null
  readonly reached: string | null
  readonly met: boolean | null
  readonly scores: readonly InstanceEntry[]
}

export interface InstanceEntry {
  readonly instance: string
  readonly reference: number | null
  readonly best: number | null
  readonly median: number | null
  readonly mean: number | null
  readonly gapPercent: number | null
}

/** The entry of a group whose every run is finished. */
export function entryOf(suite: string, extent: string, score: GroupScore): Entry {
  const { group, runs, verdict } = score
  const comparesCost = group.measures === undefined
  const last = [...runs].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)!
  const distinct = (key: 'commit' | 'code' | 'machine' | 'node' | 'through' | 'order'): string =>
    [...new Set(runs.map((run) => run[key]))].join(' and ')
  return {
    suite,
    group: group.name,
    order: distinct('order'),
    extent,
    protocol: `${secondsText(group, runs)} CPU, 1 thread, seeds ${rangeText(runs.map(({ seed }) => seed))}, ${distinct('through')}`,
    date: last.at.slice(0, 10),
    commit: distinct('commit'),
    code: distinct('code'),
    machine: distinct('machine'),
    node: distinct('node'),
    parallel: Math.max(...runs.map(({ parallel }) => parallel)),
    load: Math.max(...runs.map(({ load }) => load)),
    instances: score.scores.length,
    runs: runs.length,
    meanGapPercent: comparesCost ? perCentOrNull(score.meanGap) : null,
    tuneHalfGapPercent: comparesCost ? perCentOrNull(score.meanGapOfHalf.tune) : null,
    reportHalfGapPercent: comparesCost ? perCentOrNull(score.meanGapOfHalf.report) : null,
    iterationsPerSecond: Math.round(score.iterationsPerSecond),
    removedPerIteration: rounded(score.removedPerIteration, 2),
    boundPercent: perCentOrNull(score.boundShare),
    violations: score.violations,
    bar: verdict?.bar ?? null,
    reached: verdict?.reached ?? null,
    met: verdict?.met ?? null,
    scores: score.scores.map(({ instance, best, median, mean, gap }) => ({
      instance: instance.name,
      reference: rounded(instance.reference, 4),
      best: rounded(best, 4),
      median: rounded(median, 4),
      mean: rounded(mean, 4),
      gapPercent: perCentOrNull(gap),
    })),
  }
}

const perCentOrNull = (share: number | undefined): number | null =>
  share === undefined ? null : rounded(share * 100, 3)

function rounded(value: number | undefined, decimals: number): number | null {
  return value === undefined || !Number.isFinite(value) ? null : Number(value.toFixed(decimals))
}
