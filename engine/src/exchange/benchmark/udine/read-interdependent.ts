import type { JsonReader } from '../../json-reader.ts'
import { readMatrix } from '../../read-matrix.ts'
import type { HomeCareInstance, InstanceCaregiver, InstancePatient } from './instance.ts'
import { readAbilities, readPair, readPlace, readRequired, readServices, readTie, refuseRepeats } from './read-parts.ts'

/** The formulation with interdependent services: one depot, no shifts, one window for each patient. */
export function readInterdependent(reader: JsonReader): HomeCareInstance {
  const services = readServices(reader)
  // Only the sets on Italian streets carry `area`; theirs are the only coordinates known to be [lon, lat].
  const onMap = reader.find('area') !== undefined
  const terminals = reader
    .get('central_offices')
    .items()
    .map((office, i) => readPlace(office, i, onMap))
  if (terminals.length === 0) reader.report('exchange-missing', { key: 'central_offices[0]' })
  if (terminals.length > 1)
    reader.report('exchange-unsupported', { field: 'central_offices', reason: 'several-offices' })
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
