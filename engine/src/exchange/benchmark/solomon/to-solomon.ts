import { fault, inputError } from '../../../errors.ts'
import type { Plan, Problem, ShiftPlan, TravelTable } from '../../../model/index.ts'
import { legsOf } from '../../legs.ts'
import type { Leg } from '../../legs.ts'
import { clockOfProblem } from '../../unit-clock.ts'

/**
 * A plan as a CVRPLIB `.sol` text: one line for each used shift, customers in the order they are served, and the
 * total distance: one decimal where legs were cut to one, otherwise two.
 * Throws a HjemruteError ('input') for a stop that is no visit of one caregiver.
 */
export function toSolomon(problem: Problem, plan: Plan, travel?: TravelTable): string {
  const leg = legsOf(problem, travel)
  const used = plan.shifts.filter(({ stops }) => stops.length > 0)
  const ticks = used.reduce((sum, route) => sum + lengthOf(problem, leg, route), 0)
  const { ticksPerUnit } = clockOfProblem(problem)
  const lines = used.map(({ stops }, i) => `Route #${i + 1}: ${stops.map(({ id }) => id).join(' ')}`)
  return [...lines, `Cost ${(ticks / ticksPerUnit).toFixed(ticksPerUnit === 10 ? 1 : 2)}`, ''].join('\n')
}

function lengthOf({ shifts, visits }: Problem, leg: Leg, { shift: id, stops }: ShiftPlan): number {
  const shift = shifts.find((one) => one.id === id)
  if (shift === undefined) throw inputError(fault('exchange-unknown-reference', '', { kind: 'shifts', id }))
  let at = shift.startLocation
  let length = 0
  for (const { kind, id, location } of stops) {
    const visit = kind === 'visit' ? visits.find((one) => one.id === id) : undefined
    if (visit === undefined || visit.staffing.length > 1) throw notExpressible(`${kind}/${id}`)
    length += leg(at, location, shift.mode)
    at = visit.endLocation ?? location
  }
  return length + leg(at, shift.endLocation, shift.mode)
}

const notExpressible = (what: string) => inputError(fault('exchange-not-expressible', '', { what, format: 'solomon' }))
