import { PROBLEM_SCHEMA } from '../model/index.ts'
import type { ProblemInput } from '../model/index.ts'
import { activitiesOf } from './activities.ts'
import { clock, dateOf, instantAt, isWeekend, weekdayOf } from './calendar.ts'
import type { Continuity } from './continuity.ts'
import type { Municipality } from './municipality.ts'
import type { RosteredShift, ServiceLine } from './people.ts'
import { peopleOfDay } from './people-of-a-day.ts'
import { placesOfDay, unitsOfDay } from './places-of-a-day.ts'
import { poolsOf, shiftOf } from './shifts-of-a-day.ts'
import { dependenciesOfDay, groupsOfDay } from './ties-of-a-day.ts'
import { linesOfDay, visitOf } from './visits-of-a-day.ts'
import { atWorkOn, withWishes } from './who-may-come.ts'

/** How the problem is to know travel and what map it lies on. */
export interface DaySettings {
  readonly travel: ProblemInput['travel']
  readonly map?: ProblemInput['map']
}

/** Trainees follow colleagues from Monday to Thursday. */
const TRAINEE_DAYS = 4

/**
 * One day of one unit, or of several together: all visits and shifts that begin on the date, a night team's until the
 * next morning. `units`: positions in the municipality. The same arguments give the same problem.
 */
export function problemOfDay(
  municipality: Municipality,
  day: number,
  units: readonly number[],
  continuity: Continuity,
  { travel, map }: DaySettings,
): ProblemInput {
  const shifts = (municipality.shiftsOn.get(day) ?? []).filter(({ unit }) => units.includes(unit))
  const lines = withSomeoneAtWork(linesOfDay(municipality, day, units), shifts)
  const trainees = traineesOf(municipality, day, shifts)
  const atWork = atWorkOn(municipality, shifts)
  const visits = lines.map((line) => {
    const { id } = municipality.recipients[line.recipient]!
    const known = continuity.usualCaregivers(line.id, day)
    const own = atWork.filter(({ caregiver }) => caregiver.unit === line.unit)
    return withWishes(visitOf(municipality, line, day), municipality.wishes.get(id)!, known, own)
  })
  const recipients = new Set(visits.map(({ recipient }) => recipient))
  const history = continuity.historyBefore(day, (recipient) => recipients.has(recipient))
  const onDuty = new Set(atWork.map(({ caregiver }) => caregiver.id))
  const people = peopleOfDay(municipality, { day, lines, shifts, trainees: [...trainees.values()], history, visits })
  const named = [...people.recipients!, ...people.caregivers!, ...visits].map(({ unit }) => unit)
  const asked = visits.map(({ id, staffing }) => ({ id, places: staffing.length }))
  return {
    schema: PROBLEM_SCHEMA,
    ...namesOf(municipality, day, units),
    synthetic: true,
    horizon: horizonOf(municipality, day, shifts),
    ...(map === undefined ? {} : { map }),
    travel,
    ...placesOfDay(municipality, lines, units),
    units: unitsOfDay(municipality, units, new Set(named)),
    ...people,
    vehicles: poolsOf(municipality, shifts),
    shifts: shifts.map((shift) => shiftOf(municipality, shift, trainees.get(shift))),
    activities: activitiesOf(municipality, shifts),
    visits,
    dependencies: dependenciesOfDay(lines),
    groups: groupsOfDay(municipality, lines),
    history,
    reference: continuity.referenceFor(day, asked, (id) => onDuty.has(id)),
    objective: { preset: 'standard' },
  }
}

/** No visits where the unit has nobody at all: on weekends, where it works on weekdays only. */
function withSomeoneAtWork(lines: readonly ServiceLine[], shifts: readonly RosteredShift[]): ServiceLine[] {
  const staffed = new Set(shifts.map(({ unit }) => unit))
  return lines.filter(({ unit }) => staffed.has(unit))
}

function namesOf(
  { units, parameters }: Municipality,
  day: number,
  chosen: readonly number[],
): { id: string; title: string } {
  const [only] = chosen.length === 1 ? chosen : []
  const of = only === undefined ? 'kommune' : `enhet-${units[only]!.number}`
  const name = only === undefined ? parameters.name : `${units[only]!.name}, ${parameters.name}`
  return { id: `${of}-${dateOf(day)}`, title: `${name}, ${dateOf(day)}` }
}

/** Midnight to midnight; the evening before noon to the next noon for nights. */
function horizonOf(
  { parameters }: Municipality,
  day: number,
  shifts: readonly RosteredShift[],
): ProblemInput['horizon'] {
  const at = (minutes: number): string => instantAt(day, minutes, parameters.timeZone)
  const isNight = ({ start }: RosteredShift): boolean => start >= clock(20)
  const start = shifts.length > 0 && shifts.every(isNight) ? clock(20) : 0
  const end = shifts.some(isNight) ? clock(36) : clock(24)
  return { start: at(start), end: at(end), timeZone: parameters.timeZone }
}

/** Which trainee follows which shift: nurses other than the duty lead, from Monday to Thursday. */
function traineesOf(
  { caregivers }: Municipality,
  day: number,
  shifts: readonly RosteredShift[],
): Map<RosteredShift, string> {
  if (isWeekend(day) || weekdayOf(day) >= TRAINEE_DAYS) return new Map()
  const followed = new Map<RosteredShift, string>()
  for (const unit of new Set(shifts.map((shift) => shift.unit))) {
    const trainees = caregivers.filter((caregiver) => caregiver.unit === unit && caregiver.works === 'trainee')
    const teachers = shifts.filter(
      ({ unit: of, code, dutyLead, profession, caregiver }) =>
        of === unit && code === 'D' && !dutyLead && profession === 'nurse' && caregiver !== null,
    )
    // One of the two each day: the other is at school.
    const trainee = trainees[day % Math.max(1, trainees.length)]
    if (trainee !== undefined && teachers[0] !== undefined) followed.set(teachers[0], trainee.id)
  }
  return followed
}
