import type { RuleName, Shift, Visit } from '../../model/index.ts'
import { ticksOf } from '../day.ts'
import type { Day } from '../day.ts'

/**
 * The first rule that keeps a shift's caregiver from a place of a visit that begins at `start`, whatever the route;
 * `undefined` when none does. Priced rules (a missing qualification at a cost) are kept as if they were hard.
 */
export function ruleAgainst(day: Day, visit: Visit, place: number, shift: Shift, start: number): RuleName | undefined {
  const caregiver = shift.caregiver === null ? undefined : day.caregivers.get(shift.caregiver)
  const recipient = day.recipients.get(visit.recipient)
  const holds = ({ code, level }: { code: string; level: number }): boolean =>
    caregiver === undefined
      ? shift.assumedQualifications.includes(code)
      : caregiver.qualifications.some(
          (held) =>
            held.code === code &&
            held.level >= level &&
            (held.validFrom === undefined || ticksOf(day, held.validFrom) <= start) &&
            (held.validTo === undefined || start <= ticksOf(day, held.validTo)),
        )
  const inForce = ({ expires }: { expires?: string | undefined }) =>
    expires === undefined || start <= ticksOf(day, expires)
  const required = visit.requiredCaregivers.filter(inForce)
  const area = day.locations.get(visit.location)?.location.area
  const team = visit.team ?? recipient?.team

  if (!visit.staffing[place]!.qualifications.every(holds)) return 'qualification'
  if (required.length > 0 && !required.some(({ caregiver: id }) => id === shift.caregiver)) return 'required-caregiver'
  if (visit.excludedCaregivers.some((rule) => rule.caregiver === shift.caregiver && inForce(rule)))
    return 'excluded-caregiver'
  if (visit.teamOnly && team !== undefined && caregiver?.team !== team) return 'team'
  if (shift.areas !== undefined && visit.manner === 'road' && !shift.areas.includes(area ?? '')) return 'area'
  if (visit.service !== undefined && shift.excludedServices.includes(visit.service)) return 'excluded-service'
  if (recipient?.declinesTrainees === true && shift.trainees.length > 0) return 'trainee'
  const pins = visit.pins.filter((pin) => pin.place === undefined || pin.place === place)
  if (pins.some((pin) => pin.shift !== undefined && pin.shift !== shift.id)) return 'pin'
  if (pins.some((pin) => pin.caregiver !== undefined && pin.caregiver !== shift.caregiver)) return 'pin'
  return undefined
}
