import { matrixFileReader, readJsonFile } from '@hjemrute/adapters/files'
import { HjemruteError } from '@hjemrute/engine/errors'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import type { Plan, Problem, TravelTable } from '@hjemrute/engine/model'
import { buildTravel } from '@hjemrute/engine/travel'
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

/** The travel table of the problem in `file`, with matrix files found beside it. */
export function travelOf(problem: Problem, file: string): TravelTable {
  try {
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
