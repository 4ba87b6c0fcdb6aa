import type { ProblemInput } from '../../model/index.ts'
import type { VroomInput, VroomPlace } from './vroom-input.ts'

/** Where an open route begins or ends: no distance from anywhere. */
export const ANYWHERE = 'anywhere'

export interface MappedPlaces {
  readonly locations: ProblemInput['locations']
  /** The location of a place; an open end is anywhere. */
  idOf(place: VroomPlace | undefined): string
  /** How many tasks are at a place, and vehicles that start there. */
  usersOf(place: VroomPlace): number
  /** The row and column that `ANYWHERE` needs beside the given ones, when a route is open. */
  readonly anywhereIndex: number | undefined
}

/** Every place once: told apart by its index where matrices are given, by its coordinates otherwise. */
export function mapPlaces({ vehicles, tasks, matrices }: VroomInput): MappedPlaces {
  const ends = vehicles.flatMap(({ start, end }) => [start, end])
  const stated = [...ends, ...tasks.map(({ place }) => place)].filter((place) => place !== undefined)
  const places = new Map<string, { id: string; place: VroomPlace }>()
  for (const place of stated) {
    const known = places.get(keyOf(place))
    const id = place.index === undefined ? `place-${places.size + 1}` : String(place.index)
    // The first coordinates given for an index are kept.
    if (known === undefined || known.place.coordinate === undefined)
      places.set(keyOf(place), { id: known?.id ?? id, place })
  }
  const users = new Map<string, number>()
  for (const place of [...tasks.map((task) => task.place), ...vehicles.flatMap(({ start }) => start ?? [])]) {
    users.set(keyOf(place), (users.get(keyOf(place)) ?? 0) + 1)
  }
  const anywhereIndex = ends.includes(undefined) ? sizeOf(matrices) : undefined
  const locations = [...places.values()].map(({ id, place: { index, coordinate } }) => ({
    id,
    ...(index === undefined ? {} : { matrixIndex: index }),
    ...(coordinate === undefined ? {} : { coordinate }),
  }))
  return {
    locations: anywhereIndex === undefined ? locations : [...locations, { id: ANYWHERE, matrixIndex: anywhereIndex }],
    idOf: (place) => (place === undefined ? ANYWHERE : places.get(keyOf(place))!.id),
    usersOf: (place) => users.get(keyOf(place)) ?? 0,
    anywhereIndex,
  }
}

const keyOf = ({ index, coordinate }: VroomPlace): string =>
  index === undefined ? `${coordinate?.lon},${coordinate?.lat}` : `#${index}`

const sizeOf = (matrices: VroomInput['matrices']): number =>
  [...matrices.values()].reduce((most, { durations }) => Math.max(most, durations.length), 0)
