import type { Event, Problem, TravelTable } from '../../model/index.ts'
import { clockOf, durationToTicks } from '../../time.ts'
import type { Past } from './the-past.ts'

/**
 * Travel with the way between two locations so much longer, both ways and in every mode. A pair that was driven
 * before now keeps its time: what has happened took as long as it took.
 */
export function closeRoad(
  { problem, travel }: { problem: Problem; travel: TravelTable },
  past: Past,
  { from, to, extraSeconds }: Extract<Event, { kind: 'road-closed' }>,
): TravelTable {
  const { horizon, ticksPerSecond, locations } = problem
  const extra = durationToTicks(clockOf(horizon.start, ticksPerSecond, horizon.timeZone), extraSeconds)
  const index = (id: string): number => {
    const position = locations.findIndex((location) => location.id === id)
    return locations[position]?.matrixIndex ?? position
  }
  const driven = drivenPairs(problem, past)
  const cells = [
    [from, to],
    [to, from],
  ].flatMap(([a = '', b = '']) => (driven.has(pairOf(a, b)) ? [] : [index(a) * travel.size + index(b)]))
  const modes = [...travel.modes].map(([mode, { times, distances }]) => {
    const longer = times.slice()
    for (const cell of cells) longer[cell] = longer[cell]! + extra
    return [mode, { times: longer, distances }] as const
  })
  return { ...travel, modes: new Map(modes) }
}

/** Ids may hold any sign, so a pair is no string joined by one. */
const pairOf = (from: string, to: string): string => JSON.stringify([from, to])

function drivenPairs({ shifts }: Problem, { stops }: Past): ReadonlySet<string> {
  return new Set(
    [...stops].flatMap(([id, done]) => {
      const places = [shifts.find((shift) => shift.id === id)?.startLocation, ...done.map(({ location }) => location)]
      return places.slice(1).map((place, k) => pairOf(places[k]!, place!))
    }),
  )
}
