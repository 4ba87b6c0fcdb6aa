import {
  Continuity,
  DEFAULT_PARAMETERS,
  makeMunicipality,
  pastWeeks,
  problemOfDay,
  settle,
} from '@hjemrute/engine/generate'
import type { Municipality, MunicipalityParameters } from '@hjemrute/engine/generate'
import { straightLineMetres } from '@hjemrute/engine/geo'
import { parseProblem } from '@hjemrute/engine/model'
import type { Problem, ProblemInput } from '@hjemrute/engine/model'
import { madeUpExtract } from './made-up-extract.ts'

/** A municipality on the made-up map; roads are straight lines at 36 km/h. */
export function municipality(parameters: Partial<MunicipalityParameters> = {}): Municipality {
  const all = { ...DEFAULT_PARAMETERS, units: 4, days: 7, ...parameters }
  const settlement = settle(madeUpExtract(), all)
  const { neighbourhoods } = settlement
  const seconds = new Int32Array(neighbourhoods.length * neighbourhoods.length)
  neighbourhoods.forEach((from, i) =>
    neighbourhoods.forEach((to, j) => {
      seconds[i * neighbourhoods.length + j] = Math.round(straightLineMetres(from, to) / 10)
    }),
  )
  return makeMunicipality(settlement, seconds, all)
}

export function remembered(made: Municipality): Continuity {
  const continuity = new Continuity()
  continuity.add(pastWeeks(made, 4))
  return continuity
}

/** A unit's day, with travel estimated. */
export const dayOf = (
  made: Municipality,
  day: number,
  units: readonly number[],
  continuity: Continuity,
): ProblemInput => problemOfDay(made, made.firstDay + day, units, continuity, { travel: { kind: 'estimate' } })

/** As a reader of the file has it; throws with the faults. */
export function judged(input: ProblemInput): Problem {
  const { problem, faults } = parseProblem(JSON.parse(JSON.stringify(input)))
  if (problem === undefined) throw new Error(JSON.stringify(faults.slice(0, 5)))
  return problem
}

export const noPlan = (problem: Problem) => ({
  schema: 'hjemrute/plan/1' as const,
  problem: problem.id,
  shifts: [],
  unassigned: [],
  bound: null,
})
