import { nearestId } from '../../../model/validate/near-miss.ts'
import type { RowReader } from '../row-reader.ts'
import type { Reading } from './reading.ts'
import { unknownId } from './registry.ts'

/**
 * The place that a cell names. Where there is a table of places it must stand there, or be someone's home; else a place
 * may be named with nothing more known of it. Undefined when empty, and with a fault when unknown.
 */
export function namedPlace(
  reader: RowReader,
  { places, placesAreKnown }: Reading,
  column: string,
  id = reader.id(column),
): string | undefined {
  if (id === undefined || places.has(id)) return id
  if (!placesAreKnown) {
    places.name(id, reader.place)
    return id
  }
  return unknownId(reader, column, { id, kind: 'location', nearest: nearestId(id, places.keys()) })
}
