import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import type { Plan, Problem, ProblemInput, TravelTable } from '@hjemrute/engine/model'
import { buildTravel } from '@hjemrute/engine/travel'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const FOLDER = join(import.meta.dirname, '../../examples')

/** One of the made-up days with its travel by road and its plan by hand. */
export function exampleDay(
  name: 'department-day' | 'municipality-day',
  change: (problem: ProblemInput) => ProblemInput = (input) => input,
): { problem: Problem; travel: TravelTable; byHand: Plan } {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, name, file), 'utf8'))
  const problem = parseProblem(change(read('problem.json') as ProblemInput)).problem!
  const travel = buildTravel(problem, ({ path }) => gunzipSync(readFileSync(join(FOLDER, name, path))))
  return { problem, travel, byHand: parsePlan(read('by-hand.json')).plan! }
}
