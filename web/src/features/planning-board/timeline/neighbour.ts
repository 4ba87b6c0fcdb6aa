import type { Lane, Stop } from '@hjemrute/contract'

export type Direction = 'previous' | 'next' | 'above' | 'below' | 'first' | 'last'

/** A stop's name on the board: one visit may stand in two lanes. */
export const stopKey = ({ id, place }: Pick<Stop, 'id' | 'place'>): string => `${id} ${place}`

/** The visit that an arrow leads to; `undefined` at the ends, where nothing moves. */
export function neighbourOf(lanes: readonly Lane[], at: string, direction: Direction): string | undefined {
  const rows = lanes.map(({ stops }) => stops.filter(({ kind }) => kind === 'visit'))
  const row = rows.findIndex((stops) => stops.some((stop) => stopKey(stop) === at))
  const stops = rows[row]
  if (stops === undefined) return undefined
  const index = stops.findIndex((stop) => stopKey(stop) === at)
  const found = {
    previous: () => stops[index - 1],
    next: () => stops[index + 1],
    first: () => stops[0],
    last: () => stops.at(-1),
    above: () => nearest(rows.slice(0, row).findLast(isFilled), stops[index]!),
    below: () => nearest(rows.slice(row + 1).find(isFilled), stops[index]!),
  }[direction]()
  return found === undefined ? undefined : stopKey(found)
}

const isFilled = (stops: readonly Stop[]): boolean => stops.length > 0

/** The stop of a lane that is nearest in time. */
function nearest(stops: readonly Stop[] | undefined, { start }: Stop): Stop | undefined {
  const distance = (stop: Stop): number => Math.abs(Date.parse(stop.start) - Date.parse(start))
  return stops?.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best))
}
