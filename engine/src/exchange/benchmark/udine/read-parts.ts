import type { JsonReader } from '../../json-reader.ts'
import type { InstanceCaregiver, InstancePatient, InstancePlace, Tie } from './instance.ts'

/** Minutes; more than a year is a mistake. */
export const LONGEST = { maximum: 1_000_000 }

/** Default durations by service id; undefined where a service states none. */
export type Services = ReadonlyMap<string, number | undefined>

export function readServices(reader: JsonReader): Services {
  const services = new Map<string, number | undefined>()
  for (const service of reader.get('services').items()) {
    services.set(service.get('id').text(), service.find('default_duration')?.number(LONGEST))
  }
  return services
}

export const readAbilities = (caregiver: JsonReader, services: Services): string[] =>
  caregiver
    .get('abilities')
    .items()
    .map((ability) => known(ability, 'services', services))

export function readRequired(required: JsonReader, services: Services): InstancePatient['services'] {
  return required.items().map((one) => {
    const service = known(one.get('service'), 'services', services)
    const stated = one.find('duration')?.number(LONGEST)
    return { service, duration: stated ?? services.get(service) ?? one.get('duration').number(LONGEST) }
  })
}

export function readTie(patient: JsonReader, services: number, readGaps: (tie: JsonReader) => [number, number]): Tie {
  if (services < 2) {
    if (services === 0) patient.report('exchange-missing', { key: 'service' })
    return { type: 'single' }
  }
  const tie = patient.get('synchronization')
  const type = tie.get('type').oneOf(['independent', 'simultaneous', 'sequential'] as const)
  if (type !== 'sequential') return { type }
  // The formats define an order with gaps between two services only.
  if (services > 2) tie.report('exchange-unsupported', { field: 'synchronization.type', reason: 'sequential-of-three' })
  const [minimum, maximum] = readGaps(tie)
  return { type, minimum, maximum }
}

export function readPlace(place: JsonReader, position: number, onMap: boolean): InstancePlace {
  const index = place.find('distance_matrix_index')?.whole({ maximum: LONGEST.maximum }) ?? position
  const at = place.find('location')?.value
  const id = place.get('id').text()
  return onMap && isPosition(at) ? { id, index, coordinate: { lon: at[0], lat: at[1] } } : { id, index }
}

/** [lon, lat] in degrees; what is no such pair is left out, since nothing but maps needs it. */
function isPosition(at: unknown): at is [number, number] {
  if (!Array.isArray(at) || at.length !== 2) return false
  const [lon, lat] = at as unknown[]
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90
}

export function readPair(pair: JsonReader): [number, number] {
  const items = pair.items()
  if (items.length !== 2)
    pair.report('exchange-wrong-type', { expected: 'two numbers', found: `list of ${items.length}` })
  return [items[0]?.number(LONGEST) ?? 0, items[1]?.number(LONGEST) ?? 0]
}

export function known(id: JsonReader, kind: string, ids: { has(id: string): boolean }): string {
  const text = id.text()
  if (text !== '' && !ids.has(text)) id.report('exchange-unknown-reference', { kind, id: text })
  return text
}

export function refuseRepeats(
  reader: JsonReader,
  terminals: readonly InstancePlace[],
  caregivers: readonly InstanceCaregiver[],
  patients: readonly InstancePatient[],
): void {
  // A lunch names a patient or a terminal point by id alone, so the two share one space of names.
  for (const [kind, things] of [
    ['place', [...terminals, ...patients]],
    ['caregiver', caregivers],
  ] as const) {
    const seen = new Set<string>()
    for (const { id } of things) {
      if (seen.has(id)) reader.report('exchange-duplicate', { kind, id })
      seen.add(id)
    }
  }
}
