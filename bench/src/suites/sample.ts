import { readJsonFile } from '@hjemrute/adapters/files'
import { join } from 'node:path'
import type { Instance } from '../sets/instance.ts'
import type { SetName } from '../sets/published-set.ts'

/** What is run of a set. `first-of-each-size`: the named instances, which the rule chose once and for all. */
export type Take = { readonly take: 'whole' } | { readonly take: 'first-of-each-size'; readonly instances: string[] }

/** bench/suites/sample.json: which instances and seeds stand for the published sets. */
export interface Sample {
  readonly sets: Readonly<Record<SetName, Take>>
  /** Seeds of instances up to `upToSize`, and above it. */
  readonly seeds: { readonly upToSize: number; readonly small: readonly number[]; readonly large: readonly number[] }
  /** Sets that have seeds of their own. */
  readonly seedsOfSet: Readonly<Partial<Record<SetName, readonly number[]>>>
}

export const SAMPLE_FILE = join(import.meta.dirname, '..', '..', 'suites', 'sample.json')

export const readSample = (file = SAMPLE_FILE): Sample => readJsonFile(file) as Sample

/** How many instances of each size the rule takes of a set that is not run whole. */
export const OF_EACH_SIZE = 2

/**
 * The rule for a set that is not run whole: the first two instances of each size in alphabetical order, among those
 * with a published cost, because the others have no gap.
 */
export function firstOfEachSize(instances: readonly Instance[]): Instance[] {
  const taken = new Map<number, number>()
  return instances
    .filter(({ reference }) => reference !== undefined)
    .filter(({ size }) => {
      const before = taken.get(size) ?? 0
      taken.set(size, before + 1)
      return before < OF_EACH_SIZE
    })
}

export function isInSample(sample: Sample, { set, name }: Instance): boolean {
  const rule = sample.sets[set]
  return rule.take === 'whole' || rule.instances.includes(name)
}

export function seedsOf({ seeds, seedsOfSet }: Sample, { set, size }: Instance): readonly number[] {
  return seedsOfSet[set] ?? (size <= seeds.upToSize ? seeds.small : seeds.large)
}
