import { INDEX_PAGE, reportFiles } from '@hjemrute/adapters/documents'
import { writeWholeFolder } from '@hjemrute/adapters/files'
import { HjemruteError } from '@hjemrute/engine/errors'
import { checkPlan } from '@hjemrute/engine/check'
import type { Judgement } from '@hjemrute/engine/check'
import type { Plan, Problem, TravelTable } from '@hjemrute/engine/model'
import { nearestNext } from '@hjemrute/engine/planning'
import { buildReport } from '@hjemrute/engine/report'
import type { ComparedWith, Drawing, Report } from '@hjemrute/engine/report'
import { dirname, resolve } from 'node:path'
import type { CommandIo } from './command.ts'
import { printFaults } from './faults.ts'
import { ProgressLine } from './progress-line.ts'
import { wallInstant, wallSeconds } from './run-clock.ts'
import { textIn } from './text/index.ts'

/** A plan to make pages of, and what it is a plan of. */
export interface ReportSource {
  readonly problem: Problem
  /** Maps are found beside it. */
  readonly problemFile: string
  readonly travel: TravelTable
  readonly plan: Plan
  readonly judgement: Judgement
  /** What it is measured by. */
  readonly compared: ComparedWith
  /** Whose the addresses are, where the problem names no map. */
  readonly credit?: string
}

/**
 * A report takes about this long: to begin with, and for each visit. Measured on days of 5, 150 and 242 visits: 0.5,
 * 1.3 and 2.0 seconds of processor time; a little more is kept. Larger days are not measured.
 */
const REPORT_SECONDS = 0.7
const REPORT_SECONDS_PER_VISIT = 0.0075

/** Seconds of a run to keep for its report. */
export const reportSeconds = ({ visits }: Problem): number => REPORT_SECONDS + REPORT_SECONDS_PER_VISIT * visits.length

/** Now, as the time of printing. */
export const printedNow = (): string => new Date(wallInstant(wallSeconds())).toISOString()

/** What a plan is measured by: a plan that somebody made, or else the rule of thumb. */
export function comparedWith(problem: Problem, travel: TravelTable, byHand: Plan | undefined): ComparedWith {
  const plan = byHand ?? nearestNext(problem, travel)
  return { kind: byHand === undefined ? 'nearestNext' : 'byHand', judgement: checkPlan(problem, plan, travel) }
}

/** The pages of a plan, drawn on its map when the extract is there. */
export async function reportOf(io: CommandIo, source: ReportSource, printed: string): Promise<Report> {
  const { problem, plan, judgement, compared, credit } = source
  const drawing = await drawingOf(io, problem, source.problemFile)
  return buildReport({
    problem,
    plan,
    language: io.language,
    judgement,
    compared,
    printed,
    ...(drawing === undefined ? {} : { drawing }),
    ...(credit === undefined ? {} : { credit }),
  })
}

/**
 * Writes a plan's lists, sheets and overview into a folder; gives the page to begin with. `inTerminalOnly`: progress is
 * shown where a line can be rewritten, and does not lengthen a log.
 */
export async function writeReport(
  io: CommandIo,
  source: ReportSource,
  folder: string,
  options: { readonly inTerminalOnly?: boolean } = {},
): Promise<string> {
  const printed = printedNow()
  const { writingReport } = textIn(io.language)
  const began = wallSeconds()
  const line = new ProgressLine<number>(io, () => wallSeconds() - began, writingReport)
  try {
    const report = await reportOf(io, source, printed)
    const show = (share: number): void => {
      if (io.errIsTerminal || options.inTerminalOnly !== true) line.show(share)
    }
    const files = await reportFiles(report, printed, (share) => show(share * 0.9))
    writeWholeFolder(folder, files, (share) => show(0.9 + share * 0.1))
  } finally {
    line.end()
  }
  return resolve(folder, INDEX_PAGE)
}

/** The map under the routes. A report without it is better than none: what is wrong with the extract is told, no more. */
async function drawingOf(io: CommandIo, { map }: Problem, problemFile: string): Promise<Drawing | undefined> {
  if (map === undefined) return undefined
  try {
    const { readDrawing } = await import('@hjemrute/adapters/maps')
    return await readDrawing(resolve(dirname(problemFile), map.extract))
  } catch (error) {
    if (!(error instanceof HjemruteError)) throw error
    printFaults(io, io.language, error.faults)
    return undefined
  }
}
