import { calendarFile, fileNamesOf, listsPdf, wholePage } from '@hjemrute/adapters/documents'
import { probeFolder, probeOutput, writeWholeFile, writeWholeFolder } from '@hjemrute/adapters/files'
import { checkPlan } from '@hjemrute/engine/check'
import type { Report } from '@hjemrute/engine/report'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandIo } from './command.ts'
import type { DocumentFormat } from './document-formats.ts'
import { readPlan, readProblem, travelOf } from './documents.ts'
import { comparedWith, printedNow, reportOf } from './report.ts'

/** What to write: of which plan, where to. */
export interface DocumentRequest {
  readonly problemFile: string
  readonly planFile: string
  readonly out: string
  /** A plan that somebody made, to measure by. */
  readonly byHandFile?: string
}

/** Writes what the plan holds in a format for people; gives the files that were written. */
export async function writeDocument(
  format: DocumentFormat,
  { problemFile, planFile, out, byHandFile }: DocumentRequest,
  io: CommandIo,
): Promise<string[]> {
  const folder = format === 'ics' && isFolder(out)
  if (folder) probeFolder(out)
  else probeOutput(out)
  const problem = readProblem(problemFile)
  const plan = readPlan(planFile)
  const byHand = byHandFile === undefined ? undefined : readPlan(byHandFile)
  const travel = await travelOf(problem, problemFile, io)
  const judgement = checkPlan(problem, plan, travel)
  const printed = printedNow()
  const compared = comparedWith(problem, travel, byHand)
  const report = await reportOf(io, { problem, problemFile, travel, plan, judgement, compared }, printed)
  if (folder) return writeCalendars(report, printed, out)
  writeWholeFile(out, await contentOf(format, report, printed))
  return [out]
}

async function contentOf(format: DocumentFormat, report: Report, printed: string): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return wholePage(report)
    case 'pdf':
      return listsPdf(report)
    case 'ics':
      return calendarFile(report.calendars, report.frame, printed)
  }
}

/** A calendar for each shift, called by its id. */
function writeCalendars({ calendars, frame }: Report, printed: string, folder: string): string[] {
  const names = fileNamesOf(calendars.map(({ shift }) => shift))
  const files = calendars.map((calendar) => ({
    path: `${names.get(calendar.shift)!}.ics`,
    content: calendarFile([calendar], frame, printed),
  }))
  writeWholeFolder(folder, files)
  return files.map(({ path }) => join(folder, path))
}

const isFolder = (out: string): boolean =>
  /[/\\]$/.test(out) || statSync(out, { throwIfNoEntry: false })?.isDirectory() === true
