import { straightLineMetres } from '@hjemrute/engine/geo'
import type { Coordinate } from '@hjemrute/engine/geo'
import { NO_WAY, OFF_ROAD } from '@hjemrute/engine/travel'
import type { TravelProvider } from '@hjemrute/engine/travel'

export interface FakeRoads extends TravelProvider {
  /** Every place that was ever asked about. */
  readonly seen: Coordinate[]
  /** Pairs asked for in all. */
  pairs: number
}

/**
 * Roads along straight lines at 10 m/s by car, 1 m/s otherwise, that take a detour of 7 s where the longitudes differ by
 * less than a hundredth, so that some triangles are broken. Places at or above latitude 48 have no road; those at or
 * above 47.5 are an island: only they reach each other.
 */
export function fakeRoads(
  local = true,
  without: Readonly<Record<string, (place: Coordinate) => boolean>> = {},
): FakeRoads {
  const roads: FakeRoads = {
    mapVersion: 'fake 1',
    local,
    seen: [],
    pairs: 0,
    async matrix(mode, from, to, onProgress = () => undefined) {
      roads.seen.push(...from, ...to)
      roads.pairs += from.length * to.length
      const isOff = (place: Coordinate): boolean => place.lat >= 48 || (without[mode]?.(place) ?? false)
      const isIsland = (place: Coordinate): boolean => place.lat >= 47.5
      const metres = from.flatMap((a) =>
        to.map((b) => {
          if (isOff(a) || isOff(b)) return OFF_ROAD
          return isIsland(a) === isIsland(b) ? Math.round(straightLineMetres(a, b)) : NO_WAY
        }),
      )
      const pace = mode === 'car' ? 0.1 : 1
      const seconds = metres.map((length, cell) => {
        if (length <= 0) return length
        const [a, b] = [from[Math.floor(cell / to.length)]!, to[cell % to.length]!]
        return Math.round(length * pace) + (Math.abs(a.lon - b.lon) < 0.01 ? 7 : 0)
      })
      onProgress(1)
      return { seconds: Int32Array.from(seconds), metres: Int32Array.from(metres) }
    },
  }
  return roads
}
