import type { JsonReader } from '../json-reader.ts'
import { readAmount, readDescription, readPlace, readSkills, readWindows, UNSIGNED } from './read-parts.ts'
import { refuseUnknownFields } from './vroom-fields.ts'
import type { VroomDuration, VroomTask } from './vroom-input.ts'

/** Greatest priority. */
const MOST_IMPORTANT = 100

interface Surroundings {
  /** Kinds of load that vehicles have a capacity for. */
  readonly kinds: number
  readonly withMatrices: boolean
  /** Holds skills and priority of its two steps. */
  readonly shipment?: JsonReader
}

export function readTask(
  reader: JsonReader,
  kind: VroomTask['kind'],
  { kinds, withMatrices, shipment }: Surroundings,
): VroomTask {
  refuseUnknownFields(reader, kind === 'job' ? 'job' : 'shipmentStep')
  const shared = shipment ?? reader
  // `amount` is the old word for what is delivered, when neither of the new ones is there.
  const isOld = kind === 'job' && reader.find('delivery') === undefined && reader.find('pickup') === undefined
  return {
    reader,
    kind,
    id: reader.get('id').whole(UNSIGNED),
    description: readDescription(reader),
    place: readPlace(reader, 'location', 'location_index', withMatrices),
    setup: readDuration(reader, 'setup'),
    service: readDuration(reader, 'service'),
    skills: readSkills(shared),
    priority: shared.find('priority')?.whole({ maximum: MOST_IMPORTANT }) ?? 0,
    delivery: kind === 'job' ? readAmount(reader, isOld ? 'amount' : 'delivery', kinds) : [],
    pickup: kind === 'job' ? readAmount(reader, 'pickup', kinds) : [],
    windows: readWindows(reader),
  }
}

function readDuration(reader: JsonReader, field: 'setup' | 'service'): VroomDuration {
  const perType = reader.find(`${field}_per_type`)
  return {
    seconds: reader.find(field)?.whole() ?? 0,
    perType: new Map(perType?.keys().map((type) => [type, perType.get(type).whole()])),
  }
}
