import type { EditConflict } from '@hjemrute/contract'
import { fault, HjemruteError } from '@hjemrute/engine/errors'

/** Somebody else has changed the same since: told with both sides. */
export class ConflictError extends HjemruteError {
  readonly conflict: EditConflict

  constructor(conflict: EditConflict) {
    super('usage', [fault('edit-conflict', '', { count: conflict.theirs.length })])
    this.conflict = conflict
  }
}
