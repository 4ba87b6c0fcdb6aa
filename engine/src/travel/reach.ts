import type { RoadRows } from './road-rows.ts'
import { OFF_ROAD } from './travel-provider.ts'

/** Why a place has no way to the others by a mode; `reached` when it has. */
export type Reach = 'reached' | 'off-road' | 'cut-off'

/**
 * For each place, whether one gets there and back again. The place that most others share ways with stands for all: who
 * has no way to it, or no way from it, is cut off. Rows that are not known yet are taken to be reached.
 */
export function judgeReach({ size, rows, seconds }: RoadRows): Reach[] {
  const offRoad = (place: number): boolean => place < rows && seconds[place * size + place] === OFF_ROAD
  const connected = (a: number, b: number): boolean => seconds[a * size + b]! >= 0 && seconds[b * size + a]! >= 0
  let hub = 0
  let most = -1
  for (let place = 0; place < rows; place++) {
    let count = 0
    for (let other = 0; other < rows; other++) if (connected(place, other)) count++
    if (count > most) [hub, most] = [place, count]
  }
  return Array.from({ length: size }, (_, place) => {
    if (offRoad(place)) return 'off-road'
    return place >= rows || connected(place, hub) ? 'reached' : 'cut-off'
  })
}
