import type { Random } from '@hjemrute/engine/random'
import { shuffle } from '@hjemrute/engine/random'

/** One of the items, each as likely as the next. */
export const pick = <T>(random: Random, items: readonly T[]): T => items[random.below(items.length)]!

/** `count` different items, in a random order. */
export function sample<T>(random: Random, items: readonly T[], count: number): T[] {
  const all = [...items]
  shuffle(random, all)
  return all.slice(0, count)
}

/** A whole number of `step`s from `least` to `greatest`, both included. */
export const between = (random: Random, least: number, greatest: number, step = 1): number =>
  least + step * random.below(Math.floor((greatest - least) / step) + 1)

/** True in `share` of the cases. */
export const chance = (random: Random, share: number): boolean => random.unit() < share
