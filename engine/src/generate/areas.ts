import { shuffle } from '../random.ts'
import type { Random } from '../random.ts'

/** Areas: for each neighbourhood its area, and for each area the neighbourhood in its middle. */
export interface Areas {
  readonly areaOf: readonly number[]
  readonly middles: readonly number[]
}

/** How far from even an area may be: a twentieth while it fills, and as much at the end where neighbourhoods allow. */
const UNEVEN = 0.05
const ROUNDS = 12
const STARTS = 4
/** Seconds for a pair without a way: far, but not infinitely. */
const NO_WAY = 86_400

/**
 * Shares neighbourhoods with so many people each among `count` areas of about as many people, so that the way from each
 * person to the middle of the area is short by road (capacity-constrained k-medoids).
 * `seconds`: row-major times between neighbourhoods; −1 where there is no way.
 */
export function makeAreas(people: readonly number[], seconds: Int32Array, count: number, random: Random): Areas {
  const size = people.length
  const way = (from: number, to: number): number => {
    const there = seconds[from * size + to]!
    return there < 0 ? NO_WAY : there
  }
  const lived = people.flatMap((each, i) => (each > 0 ? [i] : []))
  const total = people.reduce((sum, each) => sum + each, 0)
  // A neighbourhood is not divided: the largest one is room that must be there besides.
  const room = (total / count) * (1 + UNEVEN)
  let best: Areas & { cost: number } = { areaOf: [], middles: [], cost: Infinity }
  for (let start = 0; start < STARTS; start++) {
    let middles = farApart(lived, count, way, random)
    for (let round = 0; round < ROUNDS; round++) {
      const areaOf = evenOut(people, lived, middles, fill(people, lived, middles, room, way), way)
      const cost = lived.reduce((sum, i) => sum + people[i]! * way(middles[areaOf[i]!]!, i), 0)
      if (cost < best.cost) best = { areaOf, middles, cost }
      const next = middles.map((_, area) =>
        middleOf(
          lived.filter((i) => areaOf[i] === area),
          people,
          way,
          middles[area]!,
        ),
      )
      if (next.every((middle, area) => middle === middles[area])) break
      middles = next
    }
  }
  return best
}

/** One at random, then always the one farthest from those there are. */
function farApart(
  lived: readonly number[],
  count: number,
  way: (from: number, to: number) => number,
  random: Random,
): number[] {
  const order = [...lived]
  shuffle(random, order)
  const chosen = [order[0] ?? 0]
  while (chosen.length < count) {
    const distance = (i: number): number => Math.min(...chosen.map((middle) => way(middle, i)))
    chosen.push(order.reduce((far, i) => (distance(i) > distance(far) ? i : far), order[0] ?? 0))
  }
  return chosen
}

/** Those for whom the second-best middle is much farther choose first, while there is room. */
function fill(
  people: readonly number[],
  lived: readonly number[],
  middles: readonly number[],
  room: number,
  way: (from: number, to: number) => number,
): number[] {
  const areaOf = new Array<number>(people.length).fill(0)
  const left = middles.map(() => room)
  const waiting = new Set(lived)
  while (waiting.size > 0) {
    let chosen = { i: -1, area: 0, regret: -Infinity }
    for (const i of waiting) {
      const fits = middles.flatMap((_, area) => (left[area]! >= people[i]! ? [area] : []))
      // Where it fits nowhere, the emptiest area gives way.
      const choices = fits.length > 0 ? fits : [left.indexOf(Math.max(...left))]
      const ways = choices.map((area) => way(middles[area]!, i))
      const least = Math.min(...ways)
      const second = ways.length > 1 ? Math.min(...ways.toSpliced(ways.indexOf(least), 1)) : NO_WAY
      const regret = (second - least) * people[i]!
      if (regret > chosen.regret) chosen = { i, area: choices[ways.indexOf(least)]!, regret }
    }
    areaOf[chosen.i] = chosen.area
    left[chosen.area]! -= people[chosen.i]!
    waiting.delete(chosen.i)
  }
  return areaOf
}

/** Areas that got too few take neighbourhoods from those with most, the ones for which it is least of a detour. */
function evenOut(
  people: readonly number[],
  lived: readonly number[],
  middles: readonly number[],
  areaOf: number[],
  way: (from: number, to: number) => number,
): number[] {
  const sizes = middles.map((_, area) => lived.reduce((sum, i) => sum + (areaOf[i] === area ? people[i]! : 0), 0))
  const fair = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
  for (let moves = 0; moves < lived.length; moves++) {
    const small = sizes.indexOf(Math.min(...sizes))
    if (sizes[small]! >= fair * (1 - UNEVEN)) break
    let chosen = { i: -1, detour: Infinity }
    for (const i of lived) {
      const from = areaOf[i]!
      // The giver stays larger than the taker was, so that the least size only grows.
      if (from === small || sizes[from]! - people[i]! <= sizes[small]! || sizes[from]! <= fair * (1 - UNEVEN)) continue
      const detour = way(middles[small]!, i) - way(middles[from]!, i)
      if (detour < chosen.detour) chosen = { i, detour }
    }
    if (chosen.i < 0) break
    sizes[areaOf[chosen.i]!]! -= people[chosen.i]!
    sizes[small]! += people[chosen.i]!
    areaOf[chosen.i] = small
  }
  return areaOf
}

function middleOf(
  members: readonly number[],
  people: readonly number[],
  way: (from: number, to: number) => number,
  otherwise: number,
): number {
  const cost = (middle: number): number => members.reduce((sum, i) => sum + people[i]! * way(middle, i), 0)
  return members.reduce((best, i) => (cost(i) < cost(best) ? i : best), members[0] ?? otherwise)
}
