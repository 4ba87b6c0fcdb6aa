import { PROBLEM_SCHEMA } from '../../../model/index.ts'
import type { ProblemInput } from '../../../model/index.ts'
import { LONGEST_HORIZON_TICKS, SET_START, SET_TIME_ZONE, unitClock } from '../../unit-clock.ts'
import type { UnitClock } from '../../unit-clock.ts'
import { buildObjective } from './build-objective.ts'
import { buildPatients } from './build-patients.ts'
import type { HomeCareInstance, InstanceCaregiver } from './instance.ts'
import { LUNCH_ID } from './lunch.ts'

/** Instances count minutes. */
const UNIT_SECONDS = 60

/** The problem of an instance. Ids are the instance's own, so that a plan can be written back in them. */
export function buildProblem(instance: HomeCareInstance, id: string): ProblemInput {
  // Distances of the fractional sets have three decimals; whole minutes stay whole.
  const clock = unitClock(UNIT_SECONDS, isWhole(instance) ? 1 : 1000)
  const end = Math.min(endOfEverything(instance), Math.floor(LONGEST_HORIZON_TICKS / clock.ticksPerUnit))
  return {
    schema: PROBLEM_SCHEMA,
    id,
    ...(instance.name === undefined ? {} : { title: instance.name }),
    horizon: { start: SET_START, end: clock.instant(end), timeZone: SET_TIME_ZONE },
    ticksPerSecond: clock.ticksPerSecond,
    locations: [...instance.terminals, ...instance.patients].map(({ id, index, coordinate }) => ({
      id,
      matrixIndex: index,
      ...(coordinate === undefined ? {} : { coordinate }),
    })),
    travel: {
      kind: 'matrix',
      modes: { car: { times: instance.distances.map((row) => row.map((distance) => clock.ticks(distance))) } },
    },
    recipients: instance.patients.map(({ id }) => ({ id })),
    caregivers: instance.caregivers.map(({ id, abilities }) => ({
      id,
      qualifications: abilities.map((code) => ({ code })),
    })),
    shifts: instance.caregivers.map((caregiver) => buildShift(instance, caregiver, clock, end)),
    ...buildPatients(instance, clock),
    objective: buildObjective(instance),
    workingTimeRules: false,
  }
}

function buildShift(
  { lunch, metBy, departure, components }: HomeCareInstance,
  caregiver: InstanceCaregiver,
  clock: UnitClock,
  end: number,
): ProblemInput['shifts'][number] {
  const limit = components?.get('total_extra_time')
  // Without a limit of its own a shift ends when everything could have been done one after the other.
  const soft = caregiver.shift !== undefined && limit !== 'HARD'
  return {
    id: caregiver.id,
    caregiver: caregiver.id,
    start: clock.instant(caregiver.shift?.start ?? 0),
    end: clock.instant(caregiver.shift?.end ?? end),
    ...(soft ? { endBinds: 'soft', allowedOvertime: null } : { endBinds: 'hard' }),
    startLocation: caregiver.from,
    endLocation: caregiver.to,
    departure,
    breaks:
      lunch === undefined || !caregiver.lunch
        ? []
        : [
            {
              id: LUNCH_ID,
              duration: clock.seconds(lunch.duration),
              opens: clock.instant(lunch.start),
              closes: clock.instant(lunch.end),
              binds: metBy,
              where: 'anywhere',
              hard: components?.get('missed_lunch_break') === 'HARD',
            },
          ],
  }
}

/**
 * A time by which any plan worth having is done: the latest opening, then every service, gap, lunch and longest leg
 * in a row. Only the schedule that postpones for its own sake is later.
 */
function endOfEverything({ patients, distances, caregivers, lunch, horizon }: HomeCareInstance): number {
  const operations = patients.reduce((sum, { services }) => sum + services.length, 0)
  const longestLeg = distances.reduce((most, row) => row.reduce((longest, leg) => Math.max(longest, leg), most), 0)
  const opening = Math.max(0, lunch?.end ?? 0, horizon ?? 0, ...caregivers.map(({ shift }) => shift?.end ?? 0))
  const latestOpening = patients.reduce(
    (latest, { windows }) => Math.max(latest, ...windows.map(({ end }) => end)),
    opening,
  )
  const services = patients.reduce(
    (sum, patient) => sum + patient.services.reduce((all, { duration }) => all + duration, 0),
    0,
  )
  const gaps = patients.reduce((sum, { tie }) => sum + (tie.type === 'sequential' ? tie.minimum : 0), 0)
  return Math.ceil(latestOpening + services + gaps + (lunch?.duration ?? 0) + longestLeg * (operations + 1))
}

/** Is every number of minutes a whole one? Window bounds have been floored already. */
function isWhole({ distances, patients, caregivers, lunch }: HomeCareInstance): boolean {
  const numbers = [
    ...patients.flatMap(({ services, tie }) => [
      ...services.map(({ duration }) => duration),
      ...(tie.type === 'sequential' ? [tie.minimum, tie.maximum] : []),
    ]),
    ...caregivers.flatMap(({ shift }) => (shift === undefined ? [] : [shift.start, shift.end])),
    ...(lunch === undefined ? [] : [lunch.start, lunch.end, lunch.duration]),
  ]
  return numbers.every(Number.isInteger) && distances.every((row) => row.every(Number.isInteger))
}
