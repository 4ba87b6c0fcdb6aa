import type { ProblemInput } from '../../../model/index.ts'
import type { UnitClock } from '../../unit-clock.ts'
import type { HomeCareInstance, InstancePatient } from './instance.ts'

type VisitInput = ProblemInput['visits'][number]
type Patients = Required<Pick<ProblemInput, 'visits' | 'dependencies' | 'bundles'>>

/**
 * The visits of every patient. One service, or several at the same time, are one visit with a place for each;
 * otherwise each service is a visit of its own. Service ids are the qualifications that the places need.
 */
export function buildPatients(instance: HomeCareInstance, clock: UnitClock): Patients {
  const parts = instance.patients.map((patient) => buildPatient(instance, patient, clock))
  return {
    visits: parts.flatMap(({ visits }) => visits),
    dependencies: parts.flatMap(({ dependencies }) => dependencies),
    bundles: parts.flatMap(({ bundles }) => bundles),
  }
}

function buildPatient({ components, metBy }: HomeCareInstance, patient: InstancePatient, clock: UnitClock): Patients {
  const late = components?.get('total_tardiness') === 'HARD' || components?.get('highest_tardiness') === 'HARD'
  const price = components?.get('optional_patients') ?? 0
  const leaving =
    patient.optional && price !== 'HARD' ? ({ leavingOut: 'mayBeLeftOut', leaveOutPrice: price } as const) : undefined
  const together = patient.tie.type === 'single' || patient.tie.type === 'simultaneous'
  const sets = together ? [patient.services] : patient.services.map((service) => [service])
  const visits = sets.map((services, i): VisitInput => ({
    id: together ? patient.id : `${patient.id}.${i + 1}`,
    recipient: patient.id,
    location: patient.id,
    windows: patient.windows.map(({ start, end }) => ({
      opens: clock.instant(start),
      [late ? 'hardCloses' : 'softCloses']: clock.instant(end),
    })),
    closingBinds: metBy,
    staffing: services.map(({ service, duration }) => ({
      qualifications: [{ code: service }],
      duration: clock.seconds(duration),
      preferredCaregivers: patient.preferred === null ? null : [...patient.preferred],
    })),
    excludedCaregivers: patient.incompatible.map((caregiver) => ({ caregiver })),
    ...leaving,
  }))
  const ids = visits.map(({ id }) => id)
  return {
    visits,
    dependencies: buildDependency(patient, ids, clock),
    bundles: leaving === undefined || together ? [] : [{ id: patient.id, visits: ids, ...leaving }],
  }
}

function buildDependency(
  { tie }: InstancePatient,
  [first, second]: string[],
  clock: UnitClock,
): Patients['dependencies'] {
  if (tie.type !== 'sequential' || first === undefined || second === undefined) return []
  const minimumGap = clock.seconds(tie.minimum)
  const maximumGap = clock.seconds(tie.maximum)
  return [{ first, second, from: 'start', minimumGap, maximumGap, caregivers: 'differ' }]
}
