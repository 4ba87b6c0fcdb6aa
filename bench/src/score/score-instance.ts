import type { FinishedRun } from '../runs/run.ts'
import type { Instance } from '../sets/instance.ts'
import { gapOf, mean, median } from './statistics.ts'

/** What the runs of one instance come to. Costs are the check's; a run that breaks a hard rule costs Infinity. */
export interface InstanceScore {
  readonly instance: Instance
  /** Runs there are, and runs the suite wants. */
  readonly runs: number
  readonly wanted: number
  readonly best: number
  readonly median: number
  readonly mean: number
  /** Median or mean, as the group says: the one that the gap is of. */
  readonly cost: number
  /** Undefined without a reference. */
  readonly gap: number | undefined
  /** Median over the runs; per CPU second of the search, or of the whole process where it does not tell that. */
  readonly iterationsPerSecond: number
  /** Visit places taken out in an iteration, mean over the runs; undefined where no run tells. */
  readonly removedPerIteration: number | undefined
  /** Greatest lower bound that a run found; undefined: none did. */
  readonly bound: number | undefined
  /** Over all runs. */
  readonly violations: number
}

/** The cost a run counts with: a plan that breaks a hard rule is no plan. */
export const countedCost = ({ cost, violations }: FinishedRun): number => (violations > 0 ? Infinity : cost)

/** `runs`: at least one. */
export function scoreInstance(
  instance: Instance,
  runs: readonly FinishedRun[],
  wanted: number,
  centre: 'median' | 'mean' = 'median',
): InstanceScore {
  const costs = runs.map(countedCost)
  const centres = { median: median(costs), mean: mean(costs) }
  const cost = centres[centre]
  const removing = runs.filter(({ removed, iterations }) => removed !== null && iterations > 0)
  const bounds = runs.flatMap(({ bound }) => bound ?? [])
  return {
    instance,
    runs: runs.length,
    wanted,
    best: Math.min(...costs),
    ...centres,
    cost,
    gap: instance.reference === undefined ? undefined : gapOf(cost, instance.reference),
    iterationsPerSecond: median(runs.map(speedOf)),
    removedPerIteration: removing.length === 0 ? undefined : mean(removing.map((run) => run.removed! / run.iterations)),
    bound: bounds.length === 0 ? undefined : Math.max(...bounds),
    violations: runs.reduce((sum, { violations }) => sum + violations, 0),
  }
}

const speedOf = ({ iterations, searchSeconds, cpuSeconds }: FinishedRun): number =>
  iterations / (searchSeconds ?? cpuSeconds)
