import { fault, inputError } from '../../../errors.ts'
import type { Plan, Problem, Stop } from '../../../model/index.ts'
import { orderRecipients } from '../../patient-order.ts'
import { clockOfProblem } from '../../unit-clock.ts'
import { LUNCH_SERVICE } from './lunch.ts'

/** A solution as the published validators read it. Times in the instance's unit, at most three decimals. */
export interface UdineSolution {
  readonly global_ordering: string[]
  readonly routes: { readonly caregiver_id: string; readonly locations: UdineLine[] }[]
}

export type UdineLine =
  | {
      readonly patient: string
      readonly service: string
      readonly arrival_time: number
      readonly departure_time: number
    }
  | {
      readonly patient: string
      readonly service: typeof LUNCH_SERVICE
      readonly start_time: number
      readonly end_time: number
    }

/**
 * A plan in the form that the published solutions have: `arrival_time` is the start of service, `departure_time` its
 * end; lines by start; unused caregivers and what is unserved left out. `global_ordering` holds the patients in an
 * order all routes follow, and is empty when there is none.
 * Throws a HjemruteError ('input') for a stop that the form has no words for, or that the problem does not know.
 */
export function toUdine(problem: Problem, plan: Plan): UdineSolution {
  const caregivers = new Map(problem.shifts.map((shift) => [shift.id, shift.caregiver ?? shift.id]))
  const routes = plan.shifts
    .filter(({ stops }) => stops.length > 0)
    .map(({ shift, caregiver, stops }) => ({
      caregiver_id: caregiver ?? caregivers.get(shift) ?? shift,
      locations: describeStops(problem, stops),
    }))
  return { global_ordering: orderRecipients(problem, plan) ?? [], routes }
}

function describeStops(problem: Problem, stops: readonly Stop[]): UdineLine[] {
  const clock = clockOfProblem(problem)
  const visits = new Map(problem.visits.map((visit) => [visit.id, visit]))
  const time = (iso: string) => Math.round(clock.fromInstant(iso) * 1000) / 1000
  const byStart = [...stops].sort((a, b) => clock.fromInstant(a.start) - clock.fromInstant(b.start))
  return byStart.map(({ kind, id, place, location, start, end }): UdineLine => {
    if (kind === 'break') {
      return { patient: location, service: LUNCH_SERVICE, start_time: time(start), end_time: time(end) }
    }
    if (kind === 'activity')
      throw inputError(fault('exchange-not-expressible', '', { what: `activity/${id}`, format: 'udine' }))
    const visit = visits.get(id)
    if (visit === undefined) throw inputError(fault('exchange-unknown-reference', '', { kind: 'visits', id }))
    const service = visit.staffing[place]?.qualifications[0]?.code
    if (service === undefined)
      throw inputError(fault('exchange-not-expressible', '', { what: `visit/${id}`, format: 'udine' }))
    return { patient: visit.recipient, service, arrival_time: time(start), departure_time: time(end) }
  })
}
