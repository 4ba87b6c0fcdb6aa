import type { SetName } from './published-set.ts'

/** What settings may be chosen on, and what is told of them. */
export type Half = 'tune' | 'report'

/** One instance of a published set, and what is known of it. */
export interface Instance {
  readonly set: SetName
  readonly name: string
  /** Patients, visits or customers, as its set counts. */
  readonly size: number
  readonly file: string
  /** Published cost to compare with, in the set's own unit; undefined: none is published. */
  readonly reference: number | undefined
  /** Whether the reference is proven to be the least cost. */
  readonly proven: boolean
  /** CPU seconds of the published method, where the set states them. */
  readonly publishedSeconds: number | undefined
  readonly half: Half
}
