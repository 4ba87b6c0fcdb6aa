import type { Lane } from '@hjemrute/contract'

/** Visits in which every word of a filter is found: person, service, address, or who has the lane. `undefined`: no filter. */
export function foundBy(filter: string, lanes: readonly Lane[]): ReadonlySet<string> | undefined {
  const words = filter.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  if (words.length === 0) return undefined
  const found = new Set<string>()
  for (const lane of lanes)
    for (const stop of lane.stops) {
      if (stop.kind !== 'visit') continue
      const text = [stop.names[0], stop.service?.name, stop.address, lane.who, lane.name, lane.about]
        .join(' ')
        .toLocaleLowerCase('nb')
      if (words.every((word) => text.includes(word))) found.add(stop.id)
    }
  return found
}

/** The visit nearest in time to an instant, over all lanes; for going to a time. */
export function nearestTo(instant: string, lanes: readonly Lane[]) {
  const distance = (start: string): number => Math.abs(Date.parse(start) - Date.parse(instant))
  return lanes
    .flatMap(({ stops }) => stops.filter(({ kind }) => kind === 'visit'))
    .reduce<Lane['stops'][number] | undefined>(
      (best, stop) => (best === undefined || distance(stop.start) < distance(best.start) ? stop : best),
      undefined,
    )
}

/** The instant of a clock time on the board, `9`, `930` or `09:30`; `undefined`: it is no time. `origin`: whole hour, ISO. */
export function instantOf(typed: string, origin: string, originClock: string): string | undefined {
  const [, hour, minute = '0'] = /^(\d{1,2})[:.]?(\d{2})?$/.exec(typed.trim()) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  const [fromHour = 0, fromMinute = 0] = originClock.split(/[:.]/).map(Number)
  // A night goes past midnight: an earlier clock is the morning after.
  const minutes = (Number(hour) * 60 + Number(minute) - fromHour * 60 - fromMinute + 1440) % 1440
  return new Date(Date.parse(origin) + minutes * 60_000).toISOString()
}
