import { createRandom, shuffle } from '../random.ts'
import type { Random } from '../random.ts'

/** One of the items, each as likely as the next; there is at least one. */
export const pick = <T>(random: Random, items: readonly T[]): T => items[random.below(items.length)]!

/** `count` different items (or all there are), in a random order. */
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

/** The position of one of the weights, each as likely as its size; −1 when all are 0. */
export function weighted(random: Random, weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total <= 0) return -1
  let left = random.unit() * total
  for (const [i, weight] of weights.entries()) {
    left -= weight
    if (left < 0 && weight > 0) return i
  }
  return weights.findLastIndex((weight) => weight > 0)
}

/**
 * A generator of its own for a part of the municipality, so that a change in one part leaves the others as they were.
 * The same seed and words give the same numbers.
 */
export function randomFor(seed: number, ...words: readonly (string | number)[]): Random {
  let hash = seed >>> 0
  for (const character of words.join('/')) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0
  return createRandom(hash)
}
