import type { Location, Problem } from '../../../model/index.ts'
import { homeOf } from '../read/read-people.ts'
import type { CellWriter } from './cell-writer.ts'
import type { Row } from './table-rows.ts'

/** Recipient → where their home is: the place of their first visit. */
export function homesOf({ visits, recipients, locations }: Problem): Map<string, string> {
  const homes = new Map<string, string>()
  const known = new Set(locations.map(({ id }) => id))
  const listed = new Set(recipients.map(({ id }) => id))
  for (const { recipient, location, manner } of visits) {
    if (manner === 'road' && listed.has(recipient) && !homes.has(recipient)) homes.set(recipient, location)
  }
  // A home that nobody visits is known by its name alone.
  for (const { id } of recipients) if (!homes.has(id) && known.has(homeOf(id))) homes.set(id, homeOf(id))
  return homes
}

/** What the row of a recipient or a place says of where it is. */
export function placeCells(location: Location | undefined, writer: CellWriter): Omit<Row<'places'>, 'id' | 'name'> {
  if (location === undefined) return {}
  const { address = '', entry = '', area = '', building = '', coordinate, fixedSeconds = {} } = location
  return {
    address,
    entry,
    area,
    building,
    lat: writer.number(coordinate?.lat),
    lon: writer.number(coordinate?.lon),
    arrivalCar: writer.duration(fixedSeconds['car']),
    arrivalBicycle: writer.duration(fixedSeconds['bicycle']),
    arrivalFoot: writer.duration(fixedSeconds['foot']),
  }
}

/** Places that are nobody's home. */
export function placeRows(problem: Problem, writer: CellWriter): Row<'places'>[] {
  const homes = new Set(homesOf(problem).values())
  return problem.locations
    .filter(({ id }) => !homes.has(id))
    .map((location) => ({ id: location.id, name: location.name ?? '', ...placeCells(location, writer) }))
}
