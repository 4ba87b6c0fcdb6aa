import type { ProblemInput } from '../../../model/index.ts'
import type { RowPlace } from '../csv-report.ts'
import type { RowReader } from '../row-reader.ts'
import { shownId } from '../shown.ts'

export type LocationInput = ProblemInput['locations'][number]

/** The columns that tell of a place; which of them a table has, differs. */
const ARRIVALS = [
  ['car', 'arrivalCar'],
  ['bicycle', 'arrivalBicycle'],
  ['foot', 'arrivalFoot'],
] as const

interface Entry {
  readonly location: LocationInput
  readonly place: RowPlace
}

/** Every location, from the rows that tell of it. Rows may share a place; what they say of it must agree. */
export class PlaceBook {
  private readonly entries = new Map<string, Entry>()
  private readonly used = new Set<string>()

  has(id: string): boolean {
    return this.entries.has(id)
  }

  keys(): IterableIterator<string> {
    return this.entries.keys()
  }

  coordinateOf(id: string): LocationInput['coordinate'] {
    return this.entries.get(id)?.location.coordinate
  }

  rowOf(id: string): RowPlace | undefined {
    return this.entries.get(id)?.place
  }

  /** Adds what the reader's row says of place `id`. `name`: the column of its name. */
  add(reader: RowReader, id: string, name?: string): void {
    const told = readPlace(reader, id, name)
    const before = this.entries.get(id)
    if (before === undefined) return void this.entries.set(id, { location: told, place: reader.place })
    const merged: LocationInput = { ...told, ...before.location }
    for (const [key, value] of Object.entries(told)) {
      const other = (before.location as Record<string, unknown>)[key]
      if (other === undefined || JSON.stringify(other) === JSON.stringify(value)) continue
      const { file: firstFile, row: firstRow } = before.place
      const shownPlace = shownId(id)
      reader.wrongRow('csv-place-contradicts', { ...(shownPlace && { place: shownPlace }), firstFile, firstRow })
      break
    }
    this.entries.set(id, { ...before, location: merged })
  }

  /** A place that is named and of which nothing more is known. */
  name(id: string, place: RowPlace): void {
    if (!this.entries.has(id)) this.entries.set(id, { location: { id }, place })
  }

  /** Someone has to go there: it needs a coordinate where travel is made from coordinates. */
  use(id: string): void {
    this.used.add(id)
  }

  /** Rows of the places that are used and have no coordinate. `onlyTold`: without those of which nothing is known. */
  withoutCoordinate(onlyTold: boolean): RowPlace[] {
    return [...this.entries.values()]
      .filter(({ location }) => this.used.has(location.id) && location.coordinate === undefined)
      .filter(({ location }) => !onlyTold || Object.keys(location).length > 1)
      .map(({ place }) => place)
  }

  /** All places; those that nobody uses and that have no coordinate are left out when `needed` says that all need one. */
  locations(needed: boolean): { location: LocationInput; place: RowPlace }[] {
    const all = [...this.entries.values()]
    return needed ? all.filter(({ location }) => location.coordinate !== undefined) : all
  }
}

function readPlace(reader: RowReader, id: string, nameColumn: string | undefined): LocationInput {
  const location: LocationInput = { id }
  const coordinate = reader.coordinate()
  if (coordinate !== undefined) location.coordinate = coordinate
  const name = nameColumn === undefined ? undefined : reader.text(nameColumn)
  if (name !== undefined) location.name = name
  for (const key of ['address', 'entry', 'area', 'building'] as const) {
    const text = reader.text(key)
    if (text !== undefined) location[key] = text
  }
  const fixed = ARRIVALS.flatMap(([mode, column]) => {
    const seconds = reader.duration(column)
    return seconds === undefined ? [] : [[mode, seconds] as const]
  })
  if (fixed.length > 0) location.fixedSeconds = Object.fromEntries(fixed)
  return location
}
