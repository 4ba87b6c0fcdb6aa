import type { HeldQualification } from '../model/index.ts'
import type { Municipality } from './municipality.ts'
import type { MadeCaregiver, RosteredShift, Wishes } from './people.ts'
import { shiftOf } from './shifts-of-a-day.ts'
import type { VisitInput } from './visits-of-a-day.ts'

/** At least so many of those they know are at work before a recipient is promised nobody else. */
const KNOWN_ENOUGH = 4

/** Someone at work, and when. */
export interface AtWork {
  readonly caregiver: MadeCaregiver
  readonly start: string
  readonly end: string
  readonly canLift: boolean
}

export function atWorkOn(municipality: Municipality, shifts: readonly RosteredShift[]): AtWork[] {
  return shifts.flatMap((shift) => {
    if (shift.caregiver === null) return []
    const { start, end } = shiftOf(municipality, shift, undefined)
    const caregiver = municipality.caregivers[shift.caregiver]!
    return [{ caregiver, start, end, canLift: caregiver.serviceTimeFactor === 1 }]
  })
}

/**
 * A visit with those who may and should come, of those at work: who is ruled out, who is wished for, and, where a
 * recipient needs faces they know, nobody else. `known`: caregivers in the history, likeliest first.
 */
export function withWishes(
  visit: VisitInput,
  { excluded, prefers, knownFacesOnly, primaryContact, primaryContactDeputy, usual }: Wishes,
  known: readonly string[],
  atWork: readonly AtWork[],
): VisitInput {
  const { opens, hardCloses } = visit.windows![0]!
  const there = atWork.filter(({ start, end }) => start <= opens && end >= hardCloses!)
  const ids = new Set(there.map(({ caregiver }) => caregiver.id))
  const isRuledOut = (id: string): boolean => id === excluded?.caregiver
  const liked = [primaryContact, primaryContactDeputy, ...usual.slice(0, 3)].filter(
    (id) => ids.has(id) && !isRuledOut(id),
  )
  const faces = there.filter(({ caregiver, canLift }) => {
    const isKnown = known.includes(caregiver.id) && !isRuledOut(caregiver.id)
    return (
      isKnown &&
      canLift &&
      visit.staffing.every(({ qualifications = [] }) => holdsAll(caregiver, qualifications, opens))
    )
  })
  const onlyKnown = knownFacesOnly && visit.staffing.length === 1 && faces.length >= KNOWN_ENOUGH
  const atWorkToday = excluded !== undefined && ids.has(excluded.caregiver)
  return {
    ...visit,
    ...(prefers && liked.length > 0
      ? { staffing: visit.staffing.map((place) => ({ ...place, preferredCaregivers: [...new Set(liked)] })) }
      : {}),
    ...(onlyKnown
      ? {
          requiredCaregivers: faces.map(({ caregiver }) => ({
            caregiver: caregiver.id,
            reason: 'Trenger kjente fjes',
          })),
        }
      : {}),
    ...(atWorkToday && !onlyKnown ? { excludedCaregivers: [excluded] } : {}),
  }
}

const holdsAll = (
  { qualifications }: MadeCaregiver,
  needed: readonly { readonly code: string }[],
  instant: string,
): boolean => needed.every(({ code }) => qualifications.some((held) => held.code === code && isValid(held, instant)))

const isValid = ({ validFrom, validTo }: HeldQualification, instant: string): boolean =>
  Date.parse(validFrom ?? instant) <= Date.parse(instant) && Date.parse(validTo ?? instant) >= Date.parse(instant)
