import { fault, inputError } from '../../../errors.ts'
import type { Plan, Problem } from '../../../model/index.ts'
import { clockOfProblem } from '../../unit-clock.ts'

/** Routes with the start of every visit in hours from the beginning of the day. */
export interface BredstromSolution {
  readonly routes: { readonly vehicle: number; readonly stops: { readonly visit: number; readonly start: number }[] }[]
}

/** Hours of a day, whatever T_MAX is: the literature reports travel × 9 ÷ T_MAX. */
const HOURS_OF_DAY = 9

/**
 * A plan in routes of numbered vehicles and visits, hours as the literature counts them; unused vehicles left out.
 * Throws a HjemruteError ('input') for ids that are no numbers and for stops that are no visits.
 */
export function toBredstrom(problem: Problem, plan: Plan): BredstromSolution {
  const clock = clockOfProblem(problem)
  const shifts = new Map(problem.shifts.map((shift) => [shift.id, shift]))
  const routes = plan.shifts
    .filter(({ stops }) => stops.length > 0)
    .map(({ shift: id, stops }) => {
      const shift = shifts.get(id)
      if (shift === undefined) throw inputError(fault('exchange-unknown-reference', '', { kind: 'shifts', id }))
      const begin = clock.fromInstant(shift.start)
      const hoursPerUnit = HOURS_OF_DAY / (clock.fromInstant(shift.end) - begin)
      const stopsOut = stops.map(({ kind, id: visit, start }) => {
        if (kind !== 'visit') throw notExpressible(`${kind}/${visit}`)
        return { visit: numberOf('visit', visit), start: round((clock.fromInstant(start) - begin) * hoursPerUnit) }
      })
      return { vehicle: numberOf('shift', id), stops: stopsOut }
    })
  return { routes }
}

/** To a billionth of an hour: far below a unit, and without the noise of binary fractions. */
const round = (hours: number): number => Math.round(hours * 1e9) / 1e9

function numberOf(kind: string, id: string): number {
  if (!/^\d+$/.test(id)) throw notExpressible(`${kind}/${id}`)
  return Number(id)
}

const notExpressible = (what: string) =>
  inputError(fault('exchange-not-expressible', '', { what, format: 'bredstrom' }))
