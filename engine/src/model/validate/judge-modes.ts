import { COMMON_MODES } from '../location.ts'
import type { JudgedProblem } from './judged-problem.ts'
import { nearestWord } from './near-miss.ts'

/** Every mode that a shift may travel by is known to the travel, and every mode that is mentioned is one of them. */
export function judgeModes({ problem, matrices, place, report }: JudgedProblem): void {
  const { travel } = problem
  const used = modesInUse(problem.shifts, problem.vehicles)
  const paced = travel.kind === 'estimate' ? Object.keys(travel.secondsPerKilometre ?? {}) : []
  const given = travel.kind === 'matrix' ? matrices.map(({ mode }) => mode) : [...COMMON_MODES, ...paced]
  for (const [mode, i] of used) {
    if (given.includes(mode)) continue
    if (travel.kind === 'matrix') report('travel-mode-missing', `${place('shifts', i)}.mode`, { mode })
    if (travel.kind === 'estimate') report('travel-pace-unknown', `${place('shifts', i)}.mode`, { mode })
  }
  const known = new Set([...COMMON_MODES, ...given, ...used.keys(), ...problem.vehicles.map(({ mode }) => mode)])
  const expect = (mode: string, path: string): void => {
    if (known.has(mode)) return
    const nearest = nearestWord(mode, known)
    if (nearest === undefined) report('unknown-id', path, { kind: 'mode', id: mode })
    else report('misspelt-id', path, { kind: 'mode', id: mode, nearest })
  }
  problem.locations.forEach(({ fixedSeconds }, i) => {
    for (const mode of Object.keys(fixedSeconds ?? {})) expect(mode, `${place('locations', i)}.fixedSeconds.${mode}`)
  })
  for (const term of ['travel', 'distance'] as const) {
    const { byMode } = problem.objective.terms[term] ?? {}
    for (const mode of Object.keys(byMode ?? {})) expect(mode, `objective.terms.${term}.byMode.${mode}`)
  }
}

/** Modes that shifts may travel by (their own, their pool's and its way out), each with the first such shift. */
function modesInUse(
  shifts: JudgedProblem['problem']['shifts'],
  vehicles: JudgedProblem['problem']['vehicles'],
): Map<string, number> {
  const poolOf = new Map(vehicles.map((pool) => [pool.id, pool]))
  const used = new Map<string, number>()
  shifts.forEach(({ mode, vehiclePool }, i) => {
    const pool = vehiclePool === undefined ? undefined : poolOf.get(vehiclePool)
    for (const one of [mode, pool?.mode, pool?.otherwise]) if (one !== undefined && !used.has(one)) used.set(one, i)
  })
  return used
}
