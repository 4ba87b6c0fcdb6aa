import type { CaregiverPage } from '@hjemrute/contract'
import { caregiverSchema, workingTimeLimits } from '@hjemrute/engine/model'
import type { Caregiver, ProblemInput } from '@hjemrute/engine/model'
import { secondsBetween } from '@hjemrute/engine/time'
import type { KeptCorrection } from '../corrections/corrections.repository.ts'
import type { ShiftDocument } from './documents.ts'
import { recordFields } from './record-fields.ts'

interface Beside {
  readonly of: ShiftDocument
  readonly documents: readonly ShiftDocument[]
  readonly corrections: readonly KeptCorrection[]
  readonly today: string
}

interface Period {
  readonly start: string
  readonly end: string
}

/** Everything about one caregiver that planning knows. */
export function caregiverPage(id: string, { of, documents, corrections, today }: Beside): CaregiverPage {
  const { document } = of
  const caregiver = caregiverSchema.parse(document.caregivers!.find((each) => each.id === id))
  const planned = documents.flatMap((each) =>
    each.document.shifts.filter((shift) => shift.caregiver === id).map((shift) => ({ in: each, shift })),
  )
  const isPlanned = ({ start, end }: Period): boolean =>
    planned.some(({ shift }) => secondsBetween(shift.start, end) > 0 && secondsBetween(start, shift.end) > 0)
  const worked = caregiver.worked.filter((period) => !isPlanned(period))
  const all: Period[] = [...worked, ...planned.map(({ shift }) => shift)]
  return {
    id,
    name: caregiver.name ?? id,
    today,
    timeZone: document.horizon.timeZone ?? 'Europe/Oslo',
    shift: of.shiftId,
    record: recordFields(document, { kind: 'caregiver', id }, corrections, false)!,
    shifts: planned.map(({ in: at, shift }) => ({
      shift: at.shiftId,
      plan: at.plan,
      id: shift.id,
      name: shift.name ?? shift.id,
      start: shift.start,
      end: shift.end,
      mode: shift.mode ?? 'car',
      role: shift.role ?? 'ordinary',
      ...restsOf(shift, all, caregiver),
    })),
    worked: [...worked].sort((a, b) => secondsBetween(b.start, a.start)).map(({ start, end }) => ({ start, end })),
    anchors: anchorsOf(document, id),
  }
}

/** Rest to the nearest work before and after, beside the least that the law or an agreement allows. */
function restsOf(shift: Period, all: readonly Period[], caregiver: Caregiver) {
  const { value, paragraph } = workingTimeLimits(caregiver, shift.start).dailyRest
  const before = all.map(({ end }) => secondsBetween(end, shift.start)).filter((rest) => rest >= 0)
  const after = all.map(({ start }) => secondsBetween(shift.end, start)).filter((rest) => rest >= 0)
  const least = (rests: readonly number[]): number | null => (rests.length === 0 ? null : Math.min(...rests))
  return { restBefore: least(before), restAfter: least(after), leastRest: value, restBasis: paragraph }
}

function anchorsOf({ recipients, visits }: ProblemInput, id: string): CaregiverPage['anchors'] {
  const person = (wanted: string) => ({
    id: wanted,
    name: recipients?.find((each) => each.id === wanted)?.name ?? wanted,
  })
  return [
    ...(recipients ?? [])
      .filter(({ primaryContact }) => primaryContact === id)
      .map((each) => ({ kind: 'primaryContact' as const, recipient: person(each.id), visit: null })),
    ...visits
      .filter(({ requiredCaregivers }) => requiredCaregivers?.some(({ caregiver }) => caregiver === id))
      .map((visit) => ({ kind: 'required' as const, recipient: person(visit.recipient), visit: visit.id })),
    ...visits
      .filter(({ pins }) => pins?.some(({ caregiver }) => caregiver === id))
      .map((visit) => ({ kind: 'pinned' as const, recipient: person(visit.recipient), visit: visit.id })),
  ]
}
