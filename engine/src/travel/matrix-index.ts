import type { Location, Problem } from '../model/index.ts'

/** Row and column of a location in the travel table. */
export const matrixIndexOf = (location: Location, position: number): number => location.matrixIndex ?? position

/** How many rows a table needs so that every location of the problem has one. */
export function neededSize({ locations }: Problem): number {
  let size = 0
  locations.forEach((location, position) => (size = Math.max(size, matrixIndexOf(location, position) + 1)))
  return size
}
