import type { ProblemInput } from '../model/index.ts'
import { instantAt, weekdayOf, weekOf } from './calendar.ts'
import { chance, randomFor } from './draw.ts'
import type { Municipality } from './municipality.ts'
import type { ServiceLine } from './people.ts'
import { DAYS_IN_HOSPITAL, USUAL_VARIATION } from './service-plans.ts'

export type VisitInput = ProblemInput['visits'][number]

/** Seconds of staff time that leaving out such a visit costs: two hours. */
const LEAVE_OUT_PRICE = 7200

/** The lines that are given on a day, of the units named: none of those in hospital, a few cancelled. */
export function linesOfDay(
  { lines, recipients, parameters }: Municipality,
  day: number,
  units: readonly number[],
): ServiceLine[] {
  const { seed, shares } = parameters
  const away = new Map<number, boolean>()
  const isInHospital = (recipient: number): boolean => {
    const known = away.get(recipient) ?? wasAdmitted(recipients[recipient]!.id)
    away.set(recipient, known)
    return known
  }
  const wasAdmitted = (id: string): boolean =>
    Array.from({ length: DAYS_IN_HOSPITAL }, (_, ago) => day - ago).some((on) =>
      chance(randomFor(seed, 'hospital', id, on), shares.admittedPerDay),
    )
  return lines.filter((line) => {
    if (!units.includes(line.unit) || !isGiven(line, day) || isInHospital(line.recipient)) return false
    return !chance(randomFor(seed, 'cancelled', line.id, day), shares.cancelled)
  })
}

function isGiven({ weekdays, everyWeeks, weekOffset, from, to }: ServiceLine, day: number): boolean {
  return weekdays.includes(weekdayOf(day)) && weekOf(day) % everyWeeks === weekOffset && day >= from && day <= to
}

/** What the problem says of a visit, apart from who may come. */
export function visitOf({ units, recipients, parameters }: Municipality, line: ServiceLine, day: number): VisitInput {
  const { service, opens, minutes, usualStart } = line
  const recipient = recipients[line.recipient]!
  const unit = units[line.unit]!
  const at = (clock: number): string => instantAt(day, clock, parameters.timeZone)
  const [soft, hard] = service.closesAfter
  const atBase = service.manner === 'indoors'
  return {
    id: line.id,
    recipient: recipient.id,
    location: atBase ? unit.base.id : recipient.home.id,
    unit: unit.id,
    service: service.name,
    tasks: [...service.tasks],
    windows: [{ opens: at(opens), softCloses: at(opens + soft), hardCloses: at(opens + hard) }],
    staffing: service.needs.map((codes, place) => ({
      duration: 60 * (place === 1 ? (service.secondMinutes ?? minutes) : minutes),
      ...(codes.length === 0 ? {} : { qualifications: codes.map((code) => ({ code })) }),
    })),
    team: unit.parameters.team,
    ...(service.teamOnly === true ? { teamOnly: true } : {}),
    ...(service.manner === undefined ? {} : { manner: service.manner }),
    ...(service.leavingOut === undefined ? {} : { leavingOut: service.leavingOut }),
    ...(service.leavingOut === 'mayBeLeftOut' ? { leaveOutPrice: LEAVE_OUT_PRICE } : {}),
    ...(usualStart === undefined ? {} : { usualStart: at(usualStart), usualVariation: USUAL_VARIATION }),
  }
}
