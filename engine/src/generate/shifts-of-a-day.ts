import type { ProblemInput } from '../model/index.ts'
import { clock, instantAt, isWeekend } from './calendar.ts'
import { groupBy } from './group-by.ts'
import type { Municipality } from './municipality.ts'
import type { RosteredShift } from './people.ts'
import { DRIVING_LICENCE, USUAL_QUALIFICATIONS } from './unit-kinds/index.ts'

export type ShiftInput = ProblemInput['shifts'][number]
export type PoolInput = NonNullable<ProblemInput['vehicles']>[number]

/** Seconds of a break. */
const BREAK = 1800
/** Minutes that the duty lead keeps free for what comes up, with the window (minutes from the shift's start). */
const RESERVES = [
  { minutes: 20, from: 90, to: 210 },
  { minutes: 40, from: 210, to: 400 },
] as const
/** Minutes from a shift's start: a break in its middle, two in long ones, none where the law asks for none. */
const BREAKS = {
  ordinary: [{ id: 'pause', from: 180, to: 360 }],
  long: [
    { id: 'pause', from: 180, to: 330 },
    { id: 'pause-2', from: 450, to: 630 },
  ],
} as const
/** A shift this long, minutes, has two breaks; one no longer than 5½ hours has none (§ 10-9). */
const LONG = 9 * 60
const SHORT = 5.5 * 60
/** What those with longer time on the same tasks are spared. */
const HEAVY = ['forflytning', 'morgenstell to ansatte', 'snuing']
/** A trainee makes a visit take a little longer. */
const TRAINEE_FACTOR = 1.1

/** What the problem says of a rostered shift. `cars`: whether its pool is one. */
export function shiftOf(municipality: Municipality, shift: RosteredShift, trainee: string | undefined): ShiftInput {
  const { units, caregivers, parameters } = municipality
  const unit = units[shift.unit]!
  const person = shift.caregiver === null ? undefined : caregivers[shift.caregiver]!
  const kind = unit.parameters
  const at = (minutes: number): string => instantAt(shift.day, shift.start + minutes, parameters.timeZone)
  const length = shift.end - shift.start
  const breaks = length >= LONG ? BREAKS.long : length > SHORT ? BREAKS.ordinary : []
  const spared = (person?.serviceTimeFactor ?? 1) > 1
  return {
    id: shiftId(municipality, shift),
    name: shift.name,
    caregiver: person?.id ?? null,
    ...(person === undefined ? { assumedQualifications: assumed(shift) } : {}),
    ...{ start: at(0), end: at(shift.end - shift.start), startLocation: unit.base.id, endLocation: unit.base.id },
    ...{ unit: unit.id, mode: shift.mode, departure: 'atShiftStart', costPerHour: kind.costPerHour[shift.profession] },
    breaks: breaks.map(({ id, from, to }) => ({
      ...{ id, name: 'Pause', duration: BREAK, opens: at(from), closes: at(to), paid: true },
      ...(kind.breaksAt === 'base' ? { where: unit.base.id } : {}),
    })),
    ...(shift.dutyLead ? { role: 'dutyLead', reserves: reservesOf(at) } : {}),
    ...(shift.mode === 'foot' ? { longestLeg: kind.longestWalk } : {}),
    ...(shift.mode === 'car' ? { vehiclePool: poolId(municipality, shift) } : {}),
    ...(person !== undefined && person.capacityFactor < 1 ? { capacityFactor: person.capacityFactor } : {}),
    ...(spared ? { serviceTimeFactor: person!.serviceTimeFactor, excludedServices: [...HEAVY] } : {}),
    ...(trainee === undefined ? {} : { trainees: [{ caregiver: trainee, extraServiceFactor: TRAINEE_FACTOR }] }),
  }
}

const reservesOf = (at: (minutes: number) => string): NonNullable<ShiftInput['reserves']> =>
  RESERVES.map(({ minutes, from, to }) => ({ duration: minutes * 60, opens: at(from), closes: at(to) }))

export const shiftId = ({ units }: Municipality, { unit, name }: RosteredShift): string =>
  `${units[unit]!.number}-${name}`

/** What may be planned on a vacant shift: whoever fills it holds what the profession holds as a rule. */
const assumed = ({ profession, mode }: RosteredShift): string[] => [
  ...USUAL_QUALIFICATIONS[profession],
  ...(mode === 'car' ? [DRIVING_LICENCE] : []),
]

/** Cars change hands at the report between day and evening, so each part of the day has its own pool. */
const poolId = ({ units }: Municipality, { unit, start }: RosteredShift): string =>
  `biler-${units[unit]!.number}-${start < clock(12) ? 'dag' : start < clock(20) ? 'kveld' : 'natt'}`

/** The pools of these shifts. On weekdays a unit may have fewer cars than shifts by car. */
export function poolsOf(municipality: Municipality, shifts: readonly RosteredShift[]): PoolInput[] {
  const byCar = groupBy(shifts, (shift) => (shift.mode === 'car' ? poolId(municipality, shift) : undefined))
  return [...byCar].map(([id, drawing]) => {
    const first = drawing[0]!
    const { parameters: kind, number: unit } = municipality.units[first.unit]!
    const isShort = first.start < clock(12) && !isWeekend(first.day) && drawing.length > 3
    const number = drawing.length - (isShort ? kind.carsShort : 0)
    const names = Array.from({ length: number }, (_, i) => `Bil ${unit}-${String(i + 1).padStart(2, '0')}`)
    return { id, mode: 'car', number, names, licence: DRIVING_LICENCE, otherwise: kind.carsOtherwise }
  })
}
