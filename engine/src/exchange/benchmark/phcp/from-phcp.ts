import { fault, inputError } from '../../../errors.ts'
import type { Fault } from '../../../errors.ts'
import type { ProblemInput } from '../../../model/index.ts'
import { PROBLEM_SCHEMA } from '../../../model/index.ts'
import { SET_START, SET_TIME_ZONE, unitClock } from '../../unit-clock.ts'
import { DAYS, readPhcp } from './read-phcp.ts'
import type { PhcpInstance, PhcpPatient } from './read-phcp.ts'

export interface PhcpOptions {
  /** `greatest` (default): the busiest operator is as little busy as can be. `spread`: busiest less idlest. */
  readonly balance?: 'greatest' | 'spread'
}

/** Every visit lasts this long. Cappanera & Scutellà 2015. */
const VISIT_MINUTES = 30
const DAY_MINUTES = 24 * 60
/** The sets say how long a day is, not when it begins. */
const DAY_BEGINS = 8 * 60
const DEPOT = 'depot'
/** The one qualification, in two levels: who holds the second can do the first. */
const SKILL = 'skill'

/**
 * A problem from an instance of the palliative home care set: a week, the days of a patient's visits chosen from
 * patterns, at most so many operators per patient, utilisation as even as can be.
 * Throws a HjemruteError ('input') with every fault.
 */
export function fromPhcp(text: string, { balance = 'greatest' }: PhcpOptions = {}, id = 'phcp'): ProblemInput {
  const instance = readPhcp(text)
  const { patients, operators } = instance
  const clock = unitClock(60, 1)
  const parts = patients.map((patient) => ({ patient, options: optionsOf(instance, patient) }))
  refuseWithoutPattern(parts)
  return {
    schema: PROBLEM_SCHEMA,
    id,
    horizon: { start: SET_START, end: clock.instant(DAYS * DAY_MINUTES), timeZone: SET_TIME_ZONE },
    ticksPerSecond: clock.ticksPerSecond,
    locations: [{ id: DEPOT }, ...patients.map(({ id }) => ({ id }))],
    travel: { kind: 'matrix', modes: { car: { times: travelBetween(instance) } } },
    recipients: patients.map(({ id }) => ({ id })),
    visits: parts.flatMap(({ patient: { id: recipient }, options }) =>
      distinct(options.flat()).map(({ day, skill }) => ({
        id: visitId(recipient, { day, skill }),
        recipient,
        location: recipient,
        windows: [{ opens: clock.instant(day * DAY_MINUTES), hardCloses: clock.instant((day + 1) * DAY_MINUTES) }],
        closingBinds: 'end' as const,
        staffing: [{ qualifications: [{ code: SKILL, level: skill }], duration: VISIT_MINUTES * 60 }],
      })),
    ),
    patterns: parts.map(({ patient: { id: recipient, maxOperators }, options }) => ({
      id: recipient,
      recipient,
      options: options.map((option) => option.map((visit) => visitId(recipient, visit))),
      maxCaregivers: maxOperators,
      hardMaxCaregivers: true,
    })),
    caregivers: operators.map(({ id, skill }) => ({ id, qualifications: [{ code: SKILL, level: skill }] })),
    shifts: operators.flatMap(({ id, hoursPerDay }) =>
      Array.from({ length: DAYS }, (_, day) => ({
        id: `${id}.${day + 1}`,
        caregiver: id,
        start: clock.instant(day * DAY_MINUTES + DAY_BEGINS),
        end: clock.instant(day * DAY_MINUTES + DAY_BEGINS + hoursPerDay * 60),
        startLocation: DEPOT,
        endLocation: DEPOT,
      })),
    ),
    objective: {
      preset: 'none',
      timeUnit: { name: 'min', seconds: 60 },
      terms: { [balance === 'spread' ? 'utilisationSpread' : 'greatestUtilisation']: { weight: 1 } },
    },
    workingTimeRules: false,
  }
}

/**
 * Minutes between the depot, in municipality 0, and every patient. Two places in one municipality are the diagonal
 * apart, and a place is no distance from itself.
 */
function travelBetween({ patients, travel }: PhcpInstance): number[][] {
  const at = [0, ...patients.map(({ municipality }) => municipality)]
  return at.map((from, i) => at.map((to, j) => (i === j ? 0 : travel[from]![to]!)))
}

interface DayVisit {
  /** From 0. */
  readonly day: number
  readonly skill: number
}

/** The patterns whose visits of each skill are exactly those that the patient needs. */
function optionsOf({ patterns }: PhcpInstance, { demand }: PhcpPatient): DayVisit[][] {
  const visits = patterns.map((pattern) => pattern.flatMap((skill, day) => (skill === 0 ? [] : [{ day, skill }])))
  return visits.filter((option) =>
    demand.every((count, i) => option.filter(({ skill }) => skill === i + 1).length === count),
  )
}

function distinct(visits: readonly DayVisit[]): DayVisit[] {
  const byKey = new Map(visits.map((visit) => [visit.day * 10 + visit.skill, visit]))
  return [...byKey].sort((a, b) => a[0] - b[0]).map(([, visit]) => visit)
}

const visitId = (patient: string, { day, skill }: DayVisit): string => `${patient}.${day + 1}.${skill}`

function refuseWithoutPattern(parts: readonly { patient: PhcpPatient; options: DayVisit[][] }[]): void {
  const faults = parts
    .filter(({ options }) => options.length === 0)
    .map(({ patient: { id } }): Fault => fault('exchange-unknown-reference', `patients/${id}`, { kind: 'pattern', id }))
  if (faults.length > 0) throw inputError(...faults)
}
