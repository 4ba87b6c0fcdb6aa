import { readJsonFile, readTextFile } from '@hjemrute/adapters/files'
import { fromBredstrom, fromSolomon, fromUdine } from '@hjemrute/engine/exchange'
import type { ProblemInput } from '@hjemrute/engine/model'
import type { Instance } from './instance.ts'
import { BREDSTROM_DURATION_FACTOR, PUBLISHED_SETS } from './published-set.ts'

/** The planning problem of an instance, by the same conversion that `hjemrute convert` does. */
export function toProblem({ set, name, file }: Instance): ProblemInput {
  switch (PUBLISHED_SETS[set].format) {
    case 'udine':
      return fromUdine(readJsonFile(file), name)
    case 'bredstrom':
      return fromBredstrom(readTextFile(file), { durationFactor: BREDSTROM_DURATION_FACTOR }, name)
    case 'solomon':
      return fromSolomon(readTextFile(file), { objective: 'distance', round: 'dimacs' }, name)
  }
}
