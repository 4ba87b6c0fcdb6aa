import type { Fault } from '../../errors.ts'
import { parseProblem } from '../../model/index.ts'
import type { Problem, ProblemInput } from '../../model/index.ts'
import { letterOfPath } from './cell-of-path.ts'
import { CsvReport } from './csv-report.ts'
import { dayOfOption } from './day-of-option.ts'
import { eachRow } from './each-row.ts'
import type { CsvLanguage } from './headings/index.ts'
import { makeProblem } from './make-problem.ts'
import type { CsvTravel, MadeProblem } from './make-problem.ts'
import { readAbsence } from './read/read-absence.ts'
import { readCaregiver, readCompetence, readPlaceRow, readRecipient } from './read/read-people.ts'
import { readShift } from './read/read-shift.ts'
import { readVisit } from './read/read-visit.ts'
import { Reading } from './read/reading.ts'
import { recogniseSheet } from './recognise-sheet.ts'
import { RowReader } from './row-reader.ts'
import type { CsvSheet, NamedSheet } from './sheet.ts'
import type { TableName } from './tables.ts'
import { localClock } from './values/local-clock.ts'
import { inWordsOfTable } from './words-of-table.ts'

export interface CsvOptions {
  /** The problem's id. */
  readonly id?: string
  /** How travel is known; by default it is estimated from coordinates. */
  readonly travel?: CsvTravel
  /** First and last day to take, `2026-11-23`; the day, too, of rows that state none when both are the same. */
  readonly fromDate?: string
  readonly toDate?: string
  /** Language of the names of columns and choices in faults. */
  readonly language?: CsvLanguage
  /** IANA name of the zone whose clock the files follow. */
  readonly timeZone?: string
}

/** What was read: a problem and no faults, or faults and no problem; notes on what was passed over in either case. */
export interface CsvRead {
  readonly input: ProblemInput | undefined
  /** The same with defaults filled in, judged by the model. */
  readonly problem: Problem | undefined
  readonly faults: Fault[]
  readonly notes: readonly Fault[]
  /** Rows that say something, and those of them without a fault. */
  readonly rows: number
  readonly readyRows: number
}

const READ_ROW: Readonly<Record<TableName, (reader: RowReader, reading: Reading) => void>> = {
  places: readPlaceRow,
  recipients: readRecipient,
  caregivers: readCaregiver,
  competences: readCompetence,
  shifts: readShift,
  absences: readAbsence,
  visits: readVisit,
}

/** What others refer to is read first. */
const ORDER: readonly TableName[] = [
  'places',
  'caregivers',
  'competences',
  'recipients',
  'shifts',
  'absences',
  'visits',
]

/**
 * Reads our CSV (docs/csv.md): decoded rows of any number of files become a planning problem. Which table a file is,
 * its headings tell. Every fault of every file is told at once, those of the model too, with file, row, column and
 * value. `unreadable`: files that could not be decoded; what would refer to them is not reported. Never throws.
 */
export function fromCsv(
  sheets: readonly CsvSheet[],
  options: CsvOptions = {},
  unreadable: readonly string[] = [],
): CsvRead {
  const { language = 'nb', timeZone = 'Europe/Oslo' } = options
  const report = new CsvReport()
  const named = sheets.flatMap((sheet) => recogniseSheet(sheet, language, report) ?? [])
  const isWhole = named.length === sheets.length - report.notesOf('csv-note-plan-ignored') && unreadable.length === 0
  const reading = new Reading(report, localClock(timeZone), language, onlyDay(options))
  const rows = readSheets(named, reading, isWhole)
  for (const table of ['visits', 'shifts'] as const) {
    const isGiven = named.some((sheet) => sheet.table === table)
    if (!isGiven && isWhole) report.add('csv-table-missing', { table: `table ${table}` })
  }
  for (const [file, count] of reading.idsMade) report.note('csv-note-ids-made', { file, count })
  const made = makeProblem(reading, options)
  if (made === undefined && report.isEmpty && isWhole) report.add('csv-nothing-to-plan', {})
  const problem = made === undefined ? undefined : judge(made, named, language, report)
  const faults = report.finish()
  const isSound = faults.length === 0 && unreadable.length === 0
  return {
    input: isSound ? made?.input : undefined,
    problem: isSound ? problem : undefined,
    faults: faults.length > 0 ? [...faults, ...readyLine(rows - report.wrongRowCount, rows)] : [],
    notes: report.notes,
    rows,
    readyRows: rows - report.wrongRowCount,
  }
}

/** Reads all sheets in the order of their tables; gives the number of rows that say something. */
function readSheets(sheets: readonly NamedSheet[], reading: Reading, isWhole: boolean): number {
  const { report } = reading
  const registries = [reading.recipientIds, reading.caregiverIds, reading.shiftIds]
  // Where a file could not be read, what refers to it cannot be judged.
  for (const registry of registries) registry.isOpen = !isWhole || sheets.every(({ table }) => table !== registry.table)
  reading.placesAreKnown = isWhole && sheets.some(({ table }) => table === 'places')
  reading.isIncomplete = !isWhole
  let rows = 0
  for (const table of ORDER) {
    for (const sheet of sheets) {
      if (sheet.table !== table) continue
      const reader = new RowReader(sheet, reading)
      const counts = eachRow(reader, report, () => READ_ROW[table](reader, reading))
      rows += counts.rows
      // Ids of rows that could not be read are not known to be missing.
      if (counts.unread === 0) continue
      reading.isIncomplete = true
      for (const registry of registries) registry.isOpen ||= registry.table === table
    }
  }
  return rows
}

/** The model's own judgement of what the sound rows make together, with each fault at the row it comes from. */
function judge(
  { input, rowOf }: MadeProblem,
  sheets: readonly NamedSheet[],
  language: CsvLanguage,
  report: CsvReport,
): Problem | undefined {
  const wasSound = report.isEmpty
  const { problem, faults } = parseProblem(input)
  for (const fault of faults) {
    // Rows with faults are left out of the problem, so what refers to them cannot be blamed.
    if (!wasSound && FOLLOWING.has(fault.code)) continue
    const place = rowOf(fault.path)
    const sheet = sheets.find(({ file }) => file === place?.file)
    const told = place === undefined || sheet === undefined ? fault : inWordsOfTable(fault, place.row, sheet, language)
    report.addOfModel(told, place, letterOfPath(fault.path, sheet))
  }
  return problem
}

/** Faults that may only follow from rows that were left out. */
const FOLLOWING: ReadonlySet<string> = new Set([
  'unknown-id',
  'misspelt-id',
  'travel-coordinate-missing',
  'horizon-too-long',
  'ticks-too-fine',
  'more-faults',
])

const readyLine = (readyRows: number, rows: number): Fault[] =>
  rows === 0 ? [] : [{ code: 'csv-rows-ready', path: '', values: { ready: Math.max(0, readyRows), rows } }]

function onlyDay({ fromDate, toDate }: CsvOptions): number | undefined {
  return fromDate !== undefined && fromDate === toDate ? dayOfOption(fromDate) : undefined
}
