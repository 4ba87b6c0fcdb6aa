import { JsonReader } from '../../json-reader.ts'
import { readMatrix } from '../../read-matrix.ts'
import { COST_COMPONENTS } from './instance.ts'
import type {
  CostComponent,
  HomeCareInstance,
  InstanceCaregiver,
  InstancePatient,
  InstancePlace,
  Tie,
} from './instance.ts'

/** Minutes; more than a year is a mistake. */
const LONGEST = { maximum: 1_000_000 }

/**
 * Reads either variant, told apart by its keys: `central_offices` with `required_caregivers` (Mankowska, Kummer,
 * Italian) or `terminal_points` with `required_services` and `metadata` (unified formulation).
 * Throws an input error with every fault.
 */
export function readInstance(json: unknown): HomeCareInstance {
  const reader = new JsonReader(json)
  const instance = reader.find('terminal_points') ? readUnified(reader) : readInterdependent(reader)
  reader.finish()
  return instance
}

function readInterdependent(reader: JsonReader): HomeCareInstance {
  if (reader.find('central_offices') === undefined) {
    reader.report('exchange-unknown-format', { format: 'udine' })
    reader.finish()
  }
  const services = readServices(reader)
  // Only the sets on Italian streets carry `area`; theirs are the only coordinates known to be [lon, lat].
  const onMap = reader.find('area') !== undefined
  const terminals = reader
    .get('central_offices')
    .items()
    .map((office, i) => readPlace(office, i, onMap))
  const base = terminals[0]?.id ?? ''
  const caregivers = reader
    .get('caregivers')
    .items()
    .map((caregiver): InstanceCaregiver => {
      return {
        id: caregiver.get('id').text(),
        abilities: readAbilities(caregiver, services),
        from: base,
        to: base,
        lunch: false,
      }
    })
  const patients = reader
    .get('patients')
    .items()
    .map((patient, i): InstancePatient => {
      const required = readRequired(patient.get('required_caregivers'), services)
      const [start, end] = readPair(patient.get('time_window'))
      return {
        ...readPlace(patient, terminals.length + i, onMap),
        services: required,
        windows: [{ start: Math.floor(start), end: Math.floor(end) }],
        tie: readTie(patient, required.length, (tie) => readPair(tie.get('distance'))),
        optional: false,
        preferred: null,
        incompatible: [],
      }
    })
  refuseRepeats(reader, terminals, caregivers, patients)
  const distances = readMatrix(reader.get('distances'), terminals.length + patients.length)
  const name = reader.find('name')?.text()
  return { name, terminals, caregivers, patients, distances, metBy: 'start', departure: 'free' }
}

function readUnified(reader: JsonReader): HomeCareInstance {
  const metadata = reader.get('metadata')
  const services = readServices(reader)
  const origin = metadata.find('origin')?.text() ?? ''
  const onMap = !origin.startsWith('bazirha')
  const terminals = reader
    .get('terminal_points')
    .items()
    .map((point, i) => readPlace(point, i, onMap))
  const terminalIds = new Set(terminals.map(({ id }) => id))
  const caregivers = reader
    .get('caregivers')
    .items()
    .map((c) => readUnifiedCaregiver(c, services, terminalIds))
  const caregiverIds = new Set(caregivers.map(({ id }) => id))
  const patients = reader
    .get('patients')
    .items()
    .map((p, i) => readUnifiedPatient(p, terminals.length + i, onMap, services, caregiverIds))
  refuseRepeats(reader, terminals, caregivers, patients)
  const size = [...terminals, ...patients].reduce((most, { index }) => Math.max(most, index + 1), 0)
  return {
    name: metadata.find('name')?.text(),
    horizon: metadata.find('horizon')?.number(LONGEST),
    terminals,
    caregivers,
    patients,
    distances: readMatrix(reader.get('distances'), size),
    lunch: readLunch(reader, caregivers),
    metBy:
      metadata.get('time_window_met').oneOf(['at_service_start', 'at_service_end']) === 'at_service_end'
        ? 'end'
        : 'start',
    departure: onMap ? 'free' : 'atShiftStart',
    components: readComponents(metadata.get('cost_components')),
  }
}

function readUnifiedCaregiver(caregiver: JsonReader, services: Services, terminals: Set<string>): InstanceCaregiver {
  const shift = caregiver.get('working_shift')
  return {
    id: caregiver.get('id').text(),
    abilities: readAbilities(caregiver, services),
    from: known(caregiver.get('departing_point'), 'terminal_points', terminals),
    to: known(caregiver.get('arrival_point'), 'terminal_points', terminals),
    shift: { start: shift.get('start').number(LONGEST), end: shift.get('end').number(LONGEST) },
    lunch: caregiver.find('lunch_break')?.boolean() ?? false,
  }
}

function readUnifiedPatient(
  patient: JsonReader,
  position: number,
  onMap: boolean,
  services: Services,
  caregivers: Set<string>,
): InstancePatient {
  const required = readRequired(patient.get('required_services'), services)
  const names = (key: string) =>
    patient
      .find(key)
      ?.items()
      .map((id) => known(id, 'caregivers', caregivers))
  return {
    ...readPlace(patient, position, onMap),
    services: required,
    windows: patient
      .get('time_windows')
      .items()
      .map((window) => ({
        start: Math.floor(window.get('start').number(LONGEST)),
        end: Math.floor(window.get('end').number(LONGEST)),
      })),
    tie: readTie(patient, required.length, (tie) => {
      const distance = tie.get('distance')
      return [distance.get('min').number(LONGEST), distance.get('max').number(LONGEST)]
    }),
    optional: patient.find('optional')?.boolean() ?? false,
    preferred: names('preferred_caregivers') ?? null,
    incompatible: names('incompatible_caregivers') ?? [],
  }
}

/** Default durations by service id; undefined where a service states none. */
type Services = ReadonlyMap<string, number | undefined>

function readServices(reader: JsonReader): Services {
  const services = new Map<string, number | undefined>()
  for (const service of reader.get('services').items()) {
    services.set(service.get('id').text(), service.find('default_duration')?.number(LONGEST))
  }
  return services
}

const readAbilities = (caregiver: JsonReader, services: Services): string[] =>
  caregiver
    .get('abilities')
    .items()
    .map((ability) => known(ability, 'services', services))

function readRequired(required: JsonReader, services: Services): InstancePatient['services'] {
  return required.items().map((one) => {
    const service = known(one.get('service'), 'services', services)
    const stated = one.find('duration')?.number(LONGEST)
    return { service, duration: stated ?? services.get(service) ?? one.get('duration').number(LONGEST) }
  })
}

function readTie(patient: JsonReader, services: number, readGaps: (tie: JsonReader) => [number, number]): Tie {
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

function readPlace(place: JsonReader, position: number, onMap: boolean): InstancePlace {
  const index = place.find('distance_matrix_index')?.whole({ maximum: LONGEST.maximum }) ?? position
  const at = place.find('location')?.value
  const id = place.get('id').text()
  return onMap && isPosition(at) ? { id, index, coordinate: { lon: at[0], lat: at[1] } } : { id, index }
}

/** [lon, lat] in degrees; what is no such pair is left out, since nothing but maps needs it. */
function isPosition(at: unknown): at is [number, number] {
  return Array.isArray(at) && at.length === 2 && Math.abs(Number(at[0])) <= 180 && Math.abs(Number(at[1])) <= 90
}

function readPair(pair: JsonReader): [number, number] {
  const items = pair.items()
  if (items.length !== 2)
    pair.report('exchange-wrong-type', { expected: 'two numbers', found: `list of ${items.length}` })
  return [items[0]?.number(LONGEST) ?? 0, items[1]?.number(LONGEST) ?? 0]
}

function readLunch(reader: JsonReader, caregivers: readonly InstanceCaregiver[]): HomeCareInstance['lunch'] {
  if (!caregivers.some(({ lunch }) => lunch)) return undefined
  const lunch = reader.get('lunch_breaks')
  return {
    start: lunch.get('start').number(LONGEST),
    end: lunch.get('end').number(LONGEST),
    duration: lunch.get('min_duration').number(LONGEST),
  }
}

function readComponents(components: JsonReader): Map<CostComponent, number | 'HARD'> {
  const read = new Map<CostComponent, number | 'HARD'>()
  for (const key of components.keys()) {
    const component = COST_COMPONENTS.find((one) => one === key)
    const weight = components.get(key)
    if (component === undefined)
      weight.report('exchange-not-one-of', { value: key, allowed: COST_COMPONENTS.join(', ') })
    else read.set(component, weight.value === 'HARD' ? 'HARD' : weight.number())
  }
  return read
}

function known(id: JsonReader, kind: string, ids: { has(id: string): boolean }): string {
  const text = id.text()
  if (text !== '' && !ids.has(text)) id.report('exchange-unknown-reference', { kind, id: text })
  return text
}

function refuseRepeats(
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
