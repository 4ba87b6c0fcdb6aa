import type { ProblemInput } from '../model/index.ts'
import { instantAt } from './calendar.ts'
import type { Municipality } from './municipality.ts'
import type { RosteredShift, ServiceLine } from './people.ts'
import type { VisitInput } from './visits-of-a-day.ts'

type CaregiverInput = NonNullable<ProblemInput['caregivers']>[number]
type RecipientInput = NonNullable<ProblemInput['recipients']>[number]

/** Days before and after that are told of what someone works: the week and the weekly rest are judged over 7. */
const WORKED_DAYS = 8

/** The recipients who are visited, and the caregivers who are at work or are mentioned: contacts, and the past. */
export function peopleOfDay(
  municipality: Municipality,
  day: {
    readonly day: number
    readonly lines: readonly ServiceLine[]
    readonly shifts: readonly RosteredShift[]
    readonly trainees: readonly string[]
    readonly history: readonly { readonly caregiver: string }[]
    readonly visits: readonly VisitInput[]
  },
): Pick<ProblemInput, 'recipients' | 'caregivers'> {
  const recipients = [...new Set(day.lines.map(({ recipient }) => recipient))].map((position) =>
    recipientOf(municipality, position),
  )
  const atWork = new Set(day.shifts.flatMap(({ caregiver }) => (caregiver === null ? [] : [caregiver])))
  const mentioned = new Set([
    ...day.trainees,
    ...day.history.map(({ caregiver }) => caregiver),
    ...recipients.flatMap((recipient) => RESPONSIBLE.flatMap((role) => recipient[role] ?? [])),
    ...day.visits.flatMap(({ staffing, requiredCaregivers = [], excludedCaregivers = [] }) => [
      ...staffing.flatMap(({ preferredCaregivers }) => preferredCaregivers ?? []),
      ...[...requiredCaregivers, ...excludedCaregivers].map(({ caregiver }) => caregiver),
    ]),
  ])
  const caregivers = municipality.caregivers.flatMap((person, position): CaregiverInput[] => {
    const isAtWork = atWork.has(position)
    if (!isAtWork && !mentioned.has(person.id)) return []
    const { id, name, phone, professionName, unit, qualifications, agreements, nightWorker } = person
    const { parameters, id: unitId } = municipality.units[unit]!
    const base = { id, name, profession: professionName, unit: unitId, team: parameters.team }
    // Of those who are off, lists need only who they are.
    if (!isAtWork) return [base]
    const worked = workedAround(municipality, position, day.day)
    return [{ ...base, phone, qualifications, agreements, ...(nightWorker ? { nightWorker } : {}), worked }]
  })
  return { recipients, caregivers }
}

const RESPONSIBLE = [
  'serviceResponsible',
  'serviceResponsibleDeputy',
  'primaryContact',
  'primaryContactDeputy',
] as const

function recipientOf({ recipients, wishes, units }: Municipality, position: number): RecipientInput {
  const { id, name, phone, unit, special, declinesTrainees, addressProtected } = recipients[position]!
  const { serviceResponsible, serviceResponsibleDeputy, primaryContact, primaryContactDeputy } = wishes.get(id)!
  const { id: unitId, parameters } = units[unit]!
  return {
    ...{ id, name, phone, unit: unitId, team: parameters.team },
    ...(special === undefined ? {} : { special }),
    ...{ serviceResponsible, serviceResponsibleDeputy, primaryContact, primaryContactDeputy },
    ...(declinesTrainees ? { declinesTrainees } : {}),
    ...(addressProtected ? { addressProtected } : {}),
  }
}

/** What someone works on the days around, the day itself left out. */
function workedAround(
  { shiftsOf, parameters }: Municipality,
  caregiver: number,
  day: number,
): { start: string; end: string }[] {
  return (shiftsOf.get(caregiver) ?? [])
    .filter((shift) => shift.day !== day && Math.abs(shift.day - day) <= WORKED_DAYS)
    .map((shift) => ({
      start: instantAt(shift.day, shift.start, parameters.timeZone),
      end: instantAt(shift.day, shift.end, parameters.timeZone),
    }))
}
