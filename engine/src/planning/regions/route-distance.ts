import type { Plan, Problem, TravelTable } from '../../model/index.ts'

/** How far the routes of a plan lie from each other, in ticks of travel. */
export interface RouteDistances {
  /** From each stop of one shift to the nearest of the other's, on average, and the other way round. */
  between(shift: string, other: string): number
  /** From a location to the nearest stop of a shift. */
  toPlace(location: string, shift: string): number
}

/** A shift without stops on the road lies where it starts. Every mode counts alike: the first of the table is read. */
export function routeDistances(problem: Problem, travel: TravelTable, plan: Plan): RouteDistances {
  const times = [...travel.modes.values()][0]?.times ?? new Int32Array(travel.size ** 2)
  const index = new Map(problem.locations.map(({ id, matrixIndex }, position) => [id, matrixIndex ?? position]))
  const starts = new Map(problem.shifts.map(({ id, startLocation }) => [id, startLocation]))
  const places = new Map(
    plan.shifts.map(({ shift, stops }) => {
      const visited = stops.filter(({ kind }) => kind === 'visit').map(({ location }) => location)
      const at = visited.length > 0 ? visited : [starts.get(shift)!]
      return [shift, [...new Set(at)].map((location) => index.get(location)!)] as const
    }),
  )
  const nearest = (from: number, to: readonly number[]): number =>
    to.reduce((least, place) => Math.min(least, times[from * travel.size + place]!), Infinity)
  const average = (from: readonly number[], to: readonly number[]): number =>
    from.reduce((sum, place) => sum + nearest(place, to), 0) / Math.max(1, from.length)
  return {
    between: (shift, other) => {
      const [one, two] = [places.get(shift)!, places.get(other)!]
      return average(one, two) + average(two, one)
    },
    toPlace: (location, shift) => nearest(index.get(location)!, places.get(shift)!),
  }
}
