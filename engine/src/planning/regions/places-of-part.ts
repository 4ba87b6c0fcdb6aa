import type { Location, Problem } from '../../model/index.ts'

/**
 * The places that a part goes to, each with its row in the travel table of the whole. A region of a municipality needs a
 * tenth of them, and tables of legs that fit beside the processor.
 */
export function placesOf(
  { locations }: Problem,
  { visits, shifts, activities, keys }: Omit<Problem, 'locations'>,
): Location[] {
  const used = new Set<string | undefined>([
    ...visits.flatMap(({ location, endLocation }) => [location, endLocation]),
    ...shifts.flatMap(({ startLocation, endLocation, breaks }) => [
      startLocation,
      endLocation,
      ...breaks.map(({ where }) => where),
    ]),
    ...activities.map(({ location }) => location),
    ...keys.map(({ location }) => location),
  ])
  return locations.flatMap((place, position) =>
    used.has(place.id) ? [{ ...place, matrixIndex: place.matrixIndex ?? position }] : [],
  )
}
