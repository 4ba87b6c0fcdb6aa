import { HjemruteError } from '../../src/errors.ts'
import type { Fault } from '../../src/errors.ts'

/** The faults of the input error that a call ends in; fails when it ends in anything else. */
export function faultsOf(call: () => unknown): readonly Fault[] {
  try {
    call()
  } catch (error) {
    if (error instanceof HjemruteError && error.kind === 'input') return error.faults
    throw error
  }
  throw new Error('no error')
}
