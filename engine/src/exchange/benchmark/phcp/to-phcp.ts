import { fault, inputError } from '../../../errors.ts'
import type { Plan, Problem } from '../../../model/index.ts'
import { clockOfProblem } from '../../unit-clock.ts'

/** What each patient's week came to be, and each operator's days. */
export interface PhcpSolution {
  /** The skill visited on each of the five days, 0 for none; by patient. */
  readonly patterns: { readonly patient: string; readonly days: number[] }[]
  /** `day` from 1; `start` in minutes from the shift's start. Days without visits are left out. */
  readonly routes: {
    readonly operator: string
    readonly day: number
    readonly stops: { readonly patient: string; readonly start: number }[]
  }[]
}

const DAY_SECONDS = 86_400

/**
 * A plan as patterns and routes. Throws a HjemruteError ('input') for a stop that is no visit of the problem.
 */
export function toPhcp(problem: Problem, plan: Plan): PhcpSolution {
  const clock = clockOfProblem(problem)
  const day = (iso: string) => Math.floor((clock.fromInstant(iso) * problem.objective.timeUnit.seconds) / DAY_SECONDS)
  const days = Math.ceil((clock.fromInstant(problem.horizon.end) * problem.objective.timeUnit.seconds) / DAY_SECONDS)
  const visits = new Map(problem.visits.map((visit) => [visit.id, visit]))
  const shifts = new Map(problem.shifts.map((shift) => [shift.id, shift]))
  const week = new Map(problem.recipients.map(({ id }) => [id, new Array<number>(days).fill(0)]))
  const routes = plan.shifts
    .filter(({ stops }) => stops.length > 0)
    .map(({ shift: id, stops }) => {
      const shift = shifts.get(id)
      if (shift === undefined) throw inputError(fault('exchange-unknown-reference', '', { kind: 'shifts', id }))
      const begin = clock.fromInstant(shift.start)
      return {
        operator: shift.caregiver ?? id,
        day: day(shift.start) + 1,
        stops: stops.map(({ kind, id, start }) => {
          const visit = kind === 'visit' ? visits.get(id) : undefined
          if (visit === undefined)
            throw inputError(fault('exchange-not-expressible', '', { what: `${kind}/${id}`, format: 'phcp' }))
          const chosen = week.get(visit.recipient)
          if (chosen !== undefined) chosen[day(start)] = visit.staffing[0]?.qualifications[0]?.level ?? 0
          return { patient: visit.recipient, start: clock.fromInstant(start) - begin }
        }),
      }
    })
  return { patterns: [...week].map(([patient, days]) => ({ patient, days })), routes }
}
