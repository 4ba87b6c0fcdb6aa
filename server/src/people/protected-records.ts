import type { ProblemInput } from '@hjemrute/engine/model'
import { protectedPlaces } from '../access/protected-places.ts'
import { homeIdOf } from './home-of.ts'

/** Recipients whose address is protected, and the places they live in, as `kind id`. */
export function protectedRecords(document: ProblemInput): ReadonlySet<string> {
  const hidden = (document.recipients ?? []).filter(({ addressProtected }) => addressProtected)
  return new Set([
    ...hidden.flatMap(({ id }) => [`recipient ${id}`, `location ${homeIdOf(id)}`]),
    ...[...protectedPlaces(document)].map((id) => `location ${id}`),
  ])
}
