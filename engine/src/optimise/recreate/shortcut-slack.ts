import { NEVER } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'

/** Beyond this many locations the cubic search for shortcuts costs more than it saves. */
const MOST_LOCATIONS = 500

/**
 * How much a way over other places can save against the direct leg, in ticks, at most; for each travel class.
 *
 * 0 where the triangle inequality holds. Given matrices often break it, by rounding or by closed roads; a place that
 * cannot be reached in time after one stop may then still be reached after a later one, but never by more than this.
 * NEVER where it was not computed, which is always valid.
 */
export function shortcutSlack(instance: Instance): Int32Array {
  return Int32Array.from(instance.legTicks, (ticks) =>
    instance.locations > MOST_LOCATIONS ? NEVER : greatestSaving(ticks, leastWays(instance, ticks), instance.locations),
  )
}

/** Least time between any two locations over any others (Floyd 1962); a visit that ends elsewhere carries for free. */
function leastWays({ locations, location, leaves, nodes }: Instance, ticks: Int32Array): Int32Array {
  const least = ticks.slice()
  for (let node = 0; node < nodes; node++) {
    if (location[node]! >= 0 && leaves[node]! >= 0) least[location[node]! * locations + leaves[node]!] = 0
  }
  for (let via = 0; via < locations; via++) {
    for (let from = 0; from < locations; from++) {
      const first = least[from * locations + via]!
      if (first >= NEVER) continue
      const row = from * locations
      for (let to = 0; to < locations; to++) {
        const way = first + least[via * locations + to]!
        if (way < least[row + to]!) least[row + to] = way
      }
    }
  }
  return least
}

function greatestSaving(ticks: Int32Array, least: Int32Array, locations: number): number {
  let greatest = 0
  for (let cell = 0; cell < locations * locations; cell++) {
    if (ticks[cell]! - least[cell]! > greatest) greatest = ticks[cell]! - least[cell]!
  }
  return Math.min(NEVER, greatest)
}
