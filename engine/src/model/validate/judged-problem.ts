import type { Problem } from '../problem-schema.ts'
import type { FaultCode, FaultValues } from '../fault-values.ts'
import type { KnownIds } from './known-ids.ts'
import type { Report } from './report.ts'
import type { RawMatrices } from './set-matrices-aside.ts'
import type { ListName } from './sound-part.ts'

/** A problem of the right shape (or the part of it that is), as the judges of meaning see it. */
export interface JudgedProblem {
  readonly problem: Problem
  readonly ids: KnownIds
  /** Inline matrices, unjudged; empty for other kinds of travel. */
  readonly matrices: readonly RawMatrices[]
  /** Members of a list in the original, also those of the wrong shape. */
  countOf(list: ListName): number
  /** Where a member of a list stands in the original: `visits[3]`. */
  place(list: ListName, index: number): string
  report<Code extends FaultCode>(code: Code, path: string, values: FaultValues<Code>): void
}

/** What a judge of one aspect of meaning looks like; it reports all it finds and returns nothing. */
export type JudgeAspect = (judged: JudgedProblem) => void

/** What `judgedProblem` is made from. */
export interface JudgedParts {
  readonly problem: Problem
  readonly ids: KnownIds
  readonly matrices: readonly RawMatrices[]
  readonly counts: ReadonlyMap<ListName, number>
  readonly places: ReadonlyMap<ListName, readonly number[]>
  readonly report: Report
}

export const judgedProblem = ({ problem, ids, matrices, counts, places, report }: JudgedParts): JudgedProblem => ({
  problem,
  ids,
  matrices,
  countOf: (list) => counts.get(list) ?? 0,
  place: (list, index) => `${list}[${places.get(list)?.[index] ?? index}]`,
  report: (code, path, values) => report.add(code, path, values),
})

export { instantSeconds } from '../../time.ts'
