import type { Problem, RuleName, Shift, Visit } from '../model/index.ts'

/** A problem with one rule fewer, and which. */
export interface Relaxation {
  readonly rule: Extract<
    RuleName,
    'time-window' | 'qualification' | 'required-caregiver' | 'excluded-caregiver' | 'pin' | 'break'
  >
  /** `visit/<id>` or `shift/<id>`. */
  readonly place: string
  /** What is relaxed: ids and codes. */
  readonly values: Readonly<Record<string, string | number>>
  relaxed(): Problem
}

/**
 * Every rule that may be asked the price of: a visit's windows (all of them together, so that it may be done at any
 * time of the horizon), each qualification it needs, its required caregivers (together), each excluded caregiver, each
 * lock; and each break of a shift.
 */
export function relaxationsOf(problem: Problem): Relaxation[] {
  return [
    ...problem.visits.flatMap((visit) => ofVisit(problem, visit)),
    ...problem.shifts.flatMap((shift) => ofShift(problem, shift)),
  ]
}

function ofVisit(problem: Problem, visit: Visit): Relaxation[] {
  const relaxation = (rule: Relaxation['rule'], values: Relaxation['values'], change: Partial<Visit>): Relaxation => ({
    rule,
    place: `visit/${visit.id}`,
    values: { visit: visit.id, ...values },
    relaxed: () => ({ ...problem, visits: replaced(problem.visits, visit, { ...visit, ...change }) }),
  })
  const codes = new Set(visit.staffing.flatMap(({ qualifications }) => qualifications.map(({ code }) => code)))
  return [
    ...(visit.windows.length === 0 ? [] : [relaxation('time-window', {}, { windows: [] })]),
    ...[...codes].map((code) =>
      relaxation('qualification', { qualification: code }, { staffing: without(visit, code) }),
    ),
    ...(visit.requiredCaregivers.length === 0
      ? []
      : [relaxation('required-caregiver', {}, { requiredCaregivers: [] })]),
    ...visit.excludedCaregivers.map((rule) =>
      relaxation(
        'excluded-caregiver',
        { caregiver: rule.caregiver },
        { excludedCaregivers: dropped(visit.excludedCaregivers, rule) },
      ),
    ),
    ...visit.pins.map((pin, position) => relaxation('pin', { position }, { pins: dropped(visit.pins, pin) })),
  ]
}

const ofShift = (problem: Problem, shift: Shift): Relaxation[] =>
  shift.breaks.map((pause) => ({
    rule: 'break',
    place: `shift/${shift.id}`,
    values: { shift: shift.id, break: pause.id },
    relaxed: () => ({
      ...problem,
      shifts: replaced(problem.shifts, shift, { ...shift, breaks: dropped(shift.breaks, pause) }),
    }),
  }))

const without = ({ staffing }: Visit, code: string): Visit['staffing'] =>
  staffing.map((place) => ({ ...place, qualifications: place.qualifications.filter((needed) => needed.code !== code) }))

const replaced = <T>(list: readonly T[], old: T, changed: T): T[] => list.map((each) => (each === old ? changed : each))
const dropped = <T>(list: readonly T[], gone: T): T[] => list.filter((each) => each !== gone)
