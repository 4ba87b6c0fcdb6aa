import { matrixFileReader, readJsonFile } from '@hjemrute/adapters/files'
import { HjemruteError } from '@hjemrute/engine/errors'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import type { Plan, Problem, TravelTable } from '@hjemrute/engine/model'
import type { CommandIo } from './command.ts'
import { inFile } from './faults.ts'

/** Reads and judges a problem. Throws `HjemruteError` (input) with every fault and the file it is in. */
export function readProblem(file: string): Problem {
  const { problem, faults } = parseProblem(readJsonFile(file))
  if (problem === undefined) throw new HjemruteError('input', inFile(file, faults))
  return problem
}

/** Reads a plan; whether it fits the problem is for the check to say. Throws as `readProblem` does. */
export function readPlan(file: string): Plan {
  const { plan, faults } = parsePlan(readJsonFile(file))
  if (plan === undefined) throw new HjemruteError('input', inFile(file, faults))
  return plan
}

/**
 * The travel table of the problem in `file`, with matrix files and maps found beside it. Times over a map are computed
 * where they are not known yet; from second `until` of the run on, what is missing is estimated.
 */
export async function travelOf(
  problem: Problem,
  file: string,
  io: CommandIo,
  until: number = Infinity,
): Promise<TravelTable> {
  try {
    if (problem.travel.kind === 'map') {
      // What reads maps is loaded only where there is one.
      const { travelFromMap } = await import('./travel-from-map.ts')
      return await travelFromMap(problem, file, problem.travel.extract, io, until)
    }
    const { buildTravel } = await import('@hjemrute/engine/travel')
    return buildTravel(problem, matrixFileReader(file))
  } catch (error) {
    if (!(error instanceof HjemruteError)) throw error
    // A fault that names a matrix file keeps that name.
    const faults = error.faults.map((fault) => (fault.values['file'] === undefined ? inFile(file, [fault])[0]! : fault))
    throw new HjemruteError(error.kind, faults)
  }
}

/** JSON as we write it: two spaces, and a line's end at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
