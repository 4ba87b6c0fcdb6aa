import type { Problem } from '../model/index.ts'
import type { Language } from '../text/index.ts'
import { Book } from './book.ts'

/** Longitude and latitude, WGS 84 degrees: the order that maps on the web use. */
export type LonLat = readonly [lon: number, lat: number]

/** Where a day's visits are, before there is a plan. No place of anyone protected. */
export interface DayPlaces {
  readonly visits: readonly { readonly at: LonLat; readonly visits: number }[]
  readonly bases: readonly { readonly at: LonLat; readonly name: string }[]
  /** Recipients who are not on the map because their address is protected. */
  readonly hidden: number
}

/** The places of a problem that may be shown, each once. */
export function placesOf(problem: Problem, language: Language): DayPlaces {
  const book = new Book(problem, { ...EMPTY, problem: problem.id }, language)
  const onRoad = problem.visits.filter(({ manner }) => manner === 'road')
  const counts = new Map<string, number>()
  for (const { location } of onRoad) if (!book.isSecret(location)) counts.set(location, (counts.get(location) ?? 0) + 1)
  const bases = new Set(problem.shifts.map(({ startLocation }) => startLocation))
  return {
    visits: [...counts].flatMap(([location, visits]) => at(book, location).map((place) => ({ at: place, visits }))),
    bases: [...bases].flatMap((id) =>
      at(book, id).map((place) => ({ at: place, name: book.location(id)?.name ?? id })),
    ),
    hidden: new Set(onRoad.filter((visit) => book.isProtected(visit)).map(({ recipient }) => recipient)).size,
  }
}

const EMPTY = { schema: 'hjemrute/plan/1', shifts: [], unassigned: [], bound: null } as const satisfies Partial<
  Book['plan']
>

/** The coordinate of a place that may be told, or nothing. */
export function at(book: Book, location: string | undefined): LonLat[] {
  if (location === undefined || book.isSecret(location)) return []
  const coordinate = book.location(location)?.coordinate
  return coordinate === undefined ? [] : [[coordinate.lon, coordinate.lat]]
}
