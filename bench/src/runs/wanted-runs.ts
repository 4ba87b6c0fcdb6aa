import type { Half, Instance } from '../sets/instance.ts'
import type { SetName } from '../sets/published-set.ts'
import { isInSample, seedsOf } from '../suites/sample.ts'
import type { Sample } from '../suites/sample.ts'
import type { Group, Suite } from '../suites/suite.ts'
import { throughFor } from './run.ts'
import type { AskedThrough, Order, Run } from './run.ts'

/** What a person asked for besides the suite. */
export interface Wish {
  readonly order: Order
  /** `solve` leaves the protocol. */
  readonly through: AskedThrough
  /** Every instance of the data folder instead of the sample. */
  readonly full: boolean
  /** Overrides of the protocol: results that use one are no row of bench/results. */
  readonly half?: Half
  readonly seeds?: readonly number[]
  readonly seconds?: number
  /** Only instances whose name holds this. */
  readonly instances?: string
}

/** Whether the wish keeps to the protocol, so that its result may stand beside others. */
export const keepsProtocol = ({ through, half, seeds, seconds, instances }: Wish): boolean =>
  through === 'plan' && [half, seeds, seconds, instances].every((override) => override === undefined)

/**
 * Every run of a suite, first all instances with their first seed, then all with their second: a table that is not
 * finished yet then speaks of every instance.
 */
export function wantedRuns(
  { name, groups }: Suite,
  sets: ReadonlyMap<SetName, readonly Instance[]>,
  sample: Sample,
  wish: Wish,
): Run[] {
  const runs = groups.flatMap((group) =>
    instancesOf(group, sets.get(group.set) ?? [], sample, wish).flatMap((instance) =>
      (wish.seeds ?? group.seeds ?? seedsOf(sample, instance)).map((seed, turn) => ({
        turn,
        run: {
          suite: name,
          group,
          instance,
          seed,
          order: wish.order,
          seconds: wish.seconds ?? secondsOf(group, instance),
          through: throughFor(group, wish.through),
        },
      })),
    ),
  )
  return runs.sort((a, b) => a.turn - b.turn).map(({ run }) => run)
}

function instancesOf(group: Group, all: readonly Instance[], sample: Sample, wish: Wish): Instance[] {
  const [least, most] = group.sizes
  return all
    .filter(({ size }) => size >= least && size <= most)
    .filter(({ proven }) => group.proven === undefined || proven === group.proven)
    .filter((instance) => isTaken(group, instance, sample, wish))
    .filter(({ half }) => wish.half === undefined || half === wish.half)
    .filter(({ name }) => wish.instances === undefined || name.includes(wish.instances))
    .sort((a, b) => a.size - b.size)
}

function isTaken({ only, whole }: Group, instance: Instance, sample: Sample, { full }: Wish): boolean {
  if (only !== undefined) return only.includes(instance.name)
  return full || whole === true || isInSample(sample, instance)
}

function secondsOf({ seconds }: Group, { name, publishedSeconds }: Instance): number {
  if (seconds !== 'published') return seconds
  if (publishedSeconds === undefined) throw new Error(`best-known.csv states no time for ${name}`)
  return publishedSeconds
}
