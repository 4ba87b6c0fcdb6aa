import { keyOf } from '../runs/run.ts'
import type { FinishedRun, Run } from '../runs/run.ts'
import type { Half } from '../sets/instance.ts'
import type { Group } from '../suites/suite.ts'
import { barVerdict } from './bar.ts'
import type { Verdict } from './bar.ts'
import { scoreInstance } from './score-instance.ts'
import type { InstanceScore } from './score-instance.ts'
import { geometricMean, mean } from './statistics.ts'

/** What the runs of a group come to, as far as they are finished. */
export interface GroupScore {
  readonly group: Group
  /** Of the instances with at least one finished run, in the suite's order. */
  readonly scores: readonly InstanceScore[]
  readonly instancesWanted: number
  readonly runs: readonly FinishedRun[]
  readonly runsWanted: number
  /** Every wanted run is there. */
  readonly complete: boolean
  /** No seed, limit, half or instance was chosen by hand. */
  readonly byProtocol: boolean
  /** Mean of the gaps of the instances that have a reference; undefined where none has. */
  readonly meanGap: number | undefined
  readonly meanGapOfHalf: Readonly<Record<Half, number | undefined>>
  /** Geometric mean over the instances, and mean of what an iteration removes. */
  readonly iterationsPerSecond: number
  readonly removedPerIteration: number | undefined
  /** Mean of lower bound ÷ reference over the instances that have both; undefined where none has. */
  readonly boundShare: number | undefined
  readonly violations: number
  readonly verdict: Verdict | undefined
}

export function scoreGroup(
  group: Group,
  wanted: readonly Run[],
  finished: ReadonlyMap<string, FinishedRun>,
  { version, byProtocol }: { readonly version: string; readonly byProtocol: boolean },
): GroupScore {
  const byInstance = Map.groupBy(wanted, ({ instance }) => instance)
  const found = (runs: readonly Run[]): FinishedRun[] => runs.flatMap((run) => finished.get(keyOf(run, version)) ?? [])
  const scores = [...byInstance].flatMap(([instance, runs]) => {
    const there = found(runs)
    return there.length === 0 ? [] : [scoreInstance(instance, there, runs.length, group.centre)]
  })
  const runs = found(wanted)
  const removed = scores.flatMap(({ removedPerIteration }) => removedPerIteration ?? [])
  const summary = {
    iterationsPerSecond: geometricMean(scores.map(({ iterationsPerSecond }) => iterationsPerSecond)),
    removedPerIteration: meanOrNone(removed),
    boundShare: meanOrNone(
      scores.flatMap(({ bound, instance: { reference } }) =>
        bound === undefined || reference === undefined ? [] : bound / reference,
      ),
    ),
  }
  return {
    group,
    scores,
    instancesWanted: byInstance.size,
    runs,
    runsWanted: wanted.length,
    complete: runs.length === wanted.length,
    byProtocol,
    meanGap: meanGapOf(scores),
    meanGapOfHalf: {
      tune: meanGapOf(scores.filter(({ instance }) => instance.half === 'tune')),
      report: meanGapOf(scores.filter(({ instance }) => instance.half === 'report')),
    },
    ...summary,
    violations: scores.reduce((sum, { violations }) => sum + violations, 0),
    verdict: group.bar === undefined ? undefined : barVerdict(group.bar, scores, summary),
  }
}

const meanGapOf = (scores: readonly InstanceScore[]): number | undefined =>
  meanOrNone(scores.flatMap(({ gap }) => gap ?? []))

const meanOrNone = (values: readonly number[]): number | undefined => (values.length === 0 ? undefined : mean(values))
