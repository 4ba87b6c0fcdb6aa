import { readSentCsv } from '@hjemrute/adapters/files/csv'
import type { Fault } from '@hjemrute/engine/errors'
import { compareTables, fromCsv } from '@hjemrute/engine/exchange/csv'
import type { CsvTravel, RowDifference } from '@hjemrute/engine/exchange/csv'
import { parseProblem } from '@hjemrute/engine/model'
import type { ProblemInput } from '@hjemrute/engine/model'
import { splitShifts } from '@hjemrute/engine/planning'
import type { SplitShift } from '@hjemrute/engine/planning'
import type { Language } from '@hjemrute/engine/text'
import { namedUnits } from './named-units.ts'
import type { Unit } from './named-units.ts'

export interface ReadTask {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly language: Language
  readonly travel: CsvTravel | undefined
  readonly units: readonly Unit[]
  /** The unit of rows that name none. */
  readonly unit: string
}

/** What the files hold, cut into shifts; faults instead of shifts where there are any. */
export interface ReadFiles {
  readonly rows: number
  readonly readyRows: number
  readonly faults: readonly Fault[]
  readonly notes: readonly Fault[]
  readonly shifts: readonly SplitShift[]
  /** Every place of the files, in the order that a matrix has them. */
  readonly locations: ProblemInput['locations']
}

/** Reads files on a thread of its own: a year takes a second or two, and others are to be answered meanwhile. */
export function read({ files, language, travel, units, unit }: ReadTask): ReadFiles {
  const sent = readSentCsv(files)
  const csv = fromCsv(sent.sheets, { language, ...(travel && { travel }) }, sent.unreadable)
  const { rows, readyRows, notes, input } = csv
  const none = { rows, readyRows, notes, shifts: [], locations: [] }
  const faults = [...sent.faults, ...csv.faults]
  if (input === undefined) return { ...none, faults }
  const { called, faults: unknown } = namedUnits(input, units, unit)
  if (unknown.length > 0) return { ...none, faults: unknown }
  const shifts = splitShifts(input, called)
  const wrong = shifts.flatMap(({ problem }) => parseProblem(problem).faults)
  if (wrong.length > 0) return { ...none, faults: wrong }
  return { rows, readyRows, notes, faults: [], shifts, locations: input.locations }
}

export interface CompareTask {
  readonly pairs: readonly { readonly before: ProblemInput; readonly after: ProblemInput }[]
  readonly language: Language
}

/** What differs between what is stored and what the files hold. */
export const compare = ({ pairs, language }: CompareTask): RowDifference[][] =>
  pairs.map(({ before, after }) => {
    const [old, now] = [before, after].map((document) => parseProblem(document).problem)
    return now === undefined ? [] : compareTables(old, now, language)
  })
