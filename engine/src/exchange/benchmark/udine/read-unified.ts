import type { JsonReader } from '../../json-reader.ts'
import { readMatrix } from '../../read-matrix.ts'
import { COST_COMPONENTS } from './instance.ts'
import type { CostComponent, HomeCareInstance, InstanceCaregiver, InstancePatient } from './instance.ts'
import {
  known,
  LONGEST,
  readAbilities,
  readPlace,
  readRequired,
  readServices,
  readTie,
  refuseRepeats,
} from './read-parts.ts'
import type { Services } from './read-parts.ts'

/** The unified formulation: several terminal points, shifts, lunches, optional patients and stated weights. */
export function readUnified(reader: JsonReader): HomeCareInstance {
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
