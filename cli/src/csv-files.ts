import {
  makeFolder,
  oneItemALine,
  probeOutput,
  readBytes,
  LARGEST_MATRIX_FILE,
  writeWholeFile,
} from '@hjemrute/adapters/files'
import { readCsvFiles } from '@hjemrute/adapters/files/csv'
import { fault, HjemruteError, usageError } from '@hjemrute/engine/errors'
import type { Fault } from '@hjemrute/engine/errors'
import { csvText, dayOfOption, fileNameOf, fromCsv, planRows, problemTables } from '@hjemrute/engine/exchange/csv'
import type { CsvRead, CsvTravel } from '@hjemrute/engine/exchange/csv'
import type { Plan, Problem } from '@hjemrute/engine/model'
import { say } from '@hjemrute/engine/text'
import type { Language } from '@hjemrute/engine/text'
import { createHash } from 'node:crypto'
import { dirname, join, relative, resolve } from 'node:path'
import type { CommandIo } from './command.ts'
import { placeOf } from './faults.ts'

/** What `convert --from csv` takes besides files. */
export interface CsvSettings {
  readonly 'from-date'?: string
  readonly 'to-date'?: string
  readonly map?: string
  readonly matrix?: string
}

/** Notes that are told one by one; those of a long file would hide the others. `--json` has all of them. */
const MOST_NOTES = 20

/**
 * Reads CSV files and folders into the problem `out`, and writes it. Throws `HjemruteError` (input) with every fault of
 * every file. Notes on what was passed over go to standard error.
 */
export async function readCsvProblem(
  files: readonly string[],
  id: string,
  settings: CsvSettings,
  out: string,
  io: CommandIo,
): Promise<CsvRead & { readonly problem: Problem }> {
  probeOutput(out)
  for (const option of ['from-date', 'to-date'] as const) refuseNoDate(`--${option}`, settings[option])
  const travel = await travelOf(settings, out)
  const { sheets, faults, unreadable } = readCsvFiles(files)
  const { 'from-date': fromDate, 'to-date': toDate } = settings
  const read = fromCsv(
    sheets,
    {
      id,
      language: io.language,
      ...(travel && { travel }),
      ...(fromDate && { fromDate }),
      ...(toDate && { toDate }),
    },
    unreadable,
  )
  const { input, problem } = read
  const all = [...faults, ...read.faults]
  if (input === undefined || problem === undefined) throw new HjemruteError('input', all)
  writeWholeFile(out, oneItemALine(input))
  printNotes(io, read.notes)
  return { ...read, problem }
}

/** Notes as `--json` gives them. */
export const notesAsJson = (language: Language, notes: readonly Fault[]): object[] =>
  notes.map((note) => ({
    code: note.code,
    place: placeOf(note),
    values: note.values,
    ...say(language, note.code, note.values),
  }))

function printNotes(io: CommandIo, notes: readonly Fault[]): void {
  for (const { code, values } of notes.slice(0, MOST_NOTES)) {
    io.err(`${say(io.language, code, values).message} [${code}]\n`)
  }
  if (notes.length > MOST_NOTES) io.err(`… +${notes.length - MOST_NOTES}\n`)
}

function refuseNoDate(option: string, value: string | undefined): void {
  if (value === undefined || dayOfOption(value) !== undefined) return
  throw usageError(fault('usage-option-value', '', { option, value, expected: '2026-11-23' }))
}

/** Over a map, from a matrix file, or (undefined) estimated. Files are named from the problem's own folder. */
async function travelOf({ map, matrix }: CsvSettings, out: string): Promise<CsvTravel | undefined> {
  const fromProblem = (file: string): string => relative(dirname(resolve(out)), resolve(file))
  if (map !== undefined && matrix !== undefined) {
    throw usageError(fault('usage-unknown-option', '', { option: '--matrix', command: 'convert --map' }))
  }
  if (map !== undefined) {
    // A name that is wrong is told now, not when the plan is made.
    readBytes(map, Number.MAX_SAFE_INTEGER)
    return { kind: 'map', extract: fromProblem(map) }
  }
  if (matrix === undefined) return undefined
  const { stored, content } = readBytes(matrix, LARGEST_MATRIX_FILE)
  // What computes travel is loaded only where there is a matrix.
  const { decodeMatrixFile } = await import('@hjemrute/engine/travel')
  const { mapVersion } = decodeMatrixFile(content, matrix)
  const sha256 = createHash('sha256').update(stored).digest('hex')
  return { kind: 'matrixFile', path: fromProblem(matrix), sha256, mapVersion }
}

/** An ending that names a table of text: then the plan alone is written, as one file. */
const ONE_FILE = /\.(csv|txt|tsv)(\.gz)?$/i

/** Where `writeCsvPlan` cannot write, it is told before the work begins. */
export function probeCsvOutput(out: string): void {
  if (ONE_FILE.test(out)) probeOutput(out)
}

/**
 * Writes a plan as a table: to the file `out`, or, when `out` is no name of a table, to a folder of that name together
 * with the problem's own tables. Gives the files written.
 */
export function writeCsvPlan(problem: Problem, plan: Plan, out: string, language: Language): string[] {
  const delimiter = /\.tsv(\.gz)?$/i.test(out) ? '\t' : ';'
  if (ONE_FILE.test(out)) {
    writeWholeFile(out, csvText(planRows(problem, plan, language), { delimiter }))
    return [out]
  }
  makeFolder(out)
  const tables = [['plan', planRows(problem, plan, language)] as const, ...problemTables(problem, language)]
  return tables.map(([table, rows]) => {
    const file = join(out, `${fileNameOf(table, language)}.csv`)
    writeWholeFile(file, csvText(rows))
    return file
  })
}
