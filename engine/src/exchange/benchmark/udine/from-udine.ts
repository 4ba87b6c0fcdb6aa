import type { ProblemInput } from '../../../model/index.ts'
import { buildProblem } from './build-problem.ts'
import { readInstance } from './read-instance.ts'

/**
 * A problem from an instance of the Udine formats: interdependent services (Mankowska, Kummer, Italian) or the
 * unified formulation. The variant is told by the keys. `id` names the problem where the file does not.
 * Throws a HjemruteError ('input') with every fault.
 * Sources: Mankowska, Meisel & Bierwirth 2014; Ceschia et al. 2024 (10.1111/itor.13585), 2026 (10.1111/itor.70140).
 */
export function fromUdine(json: unknown, id = 'udine'): ProblemInput {
  return buildProblem(readInstance(json), id)
}
