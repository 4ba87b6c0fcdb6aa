import { fault, usageError } from '@hjemrute/engine/errors'
import type { CommandIo } from '../command.ts'
import { CSV_SETTINGS, idOf, refuseSettings } from '../convert-settings.ts'
import { notesAsJson, probeCsvOutput, readCsvProblem, writeCsvPlan } from '../csv-files.ts'
import { isDocumentFormat } from '../document-formats.ts'
import type { DocumentFormat } from '../document-formats.ts'
import { jsonText, readPlan, readProblem } from '../documents.ts'
import { EXIT } from '../exit-codes.ts'
import { notYet, readArguments, required } from '../options.ts'
import type { COMMON_OPTIONS, Given } from '../options.ts'
import { textIn } from '../text/index.ts'

const OPTIONS = {
  from: 'text',
  to: 'text',
  out: 'text',
  problem: 'text',
  solution: 'text',
  plan: 'text',
  'duration-factor': 'positive',
  objective: ['distance', 'vehicles-first'],
  round: ['dimacs', 'full'],
  balance: ['greatest', 'spread'],
  'from-date': 'text',
  'to-date': 'text',
  map: 'text',
  matrix: 'text',
  'by-hand': 'text',
} as const

type Options = Given<typeof OPTIONS & typeof COMMON_OPTIONS>

/** `hjemrute convert`: reads a problem in another format, or writes a plan in one. */
export async function command(argv: readonly string[], io: CommandIo): Promise<number> {
  const takes = argv.some((each) => each === '--to' || each.startsWith('--to=')) ? 'PLAN.json' : 'IN…'
  const { options, files } = readArguments('convert', { options: OPTIONS, arguments: [takes] }, argv)
  if (options.from !== undefined && options.to !== undefined) {
    throw usageError(fault('usage-unknown-option', '', { option: '--to', command: 'convert --from' }))
  }
  if (options.from === 'csv') return convertFromCsv(files, options, io)
  if (files.length > 1) {
    throw usageError(fault('usage-too-many-arguments', '', { argument: files[1]!, command: 'convert' }))
  }
  if (options.to === 'csv') return convertToCsv(files[0]!, options, io)
  if (options['by-hand'] !== undefined && (options.to === undefined || !isDocumentFormat(options.to))) {
    throw usageError(fault('usage-unknown-option', '', { option: '--by-hand', command: 'convert' }))
  }
  if (options.to !== undefined && isDocumentFormat(options.to)) {
    return convertToDocument(options.to, files[0]!, options, io)
  }
  // The formats of others are loaded only where one is asked for.
  const { convertFrom, convertTo } = await import('../convert-formats.ts')
  if (options.to !== undefined) return convertTo(options.to, files[0]!, options, io)
  return convertFrom(required(options.from, '--from', 'convert'), files[0]!, options, io)
}

/** CSV is any number of files, and is told about row by row. */
async function convertFromCsv(files: readonly string[], options: Options, io: CommandIo): Promise<number> {
  refuseSettings('csv', CSV_SETTINGS, options)
  if (options.solution !== undefined || options.plan !== undefined) throw notYet('convert --from csv --solution')
  const out = required(options.out, '--out', 'convert --from')
  const { problem, notes, rows } = await readCsvProblem(files, idOf(files[0]!), options, out, io)
  const written = textIn(io.language).converted(out, problem.visits.length, problem.shifts.length)
  if (options.json === true) io.out(jsonText({ problem: out, rows, notes: notesAsJson(io.language, notes) }))
  else io.out(`${written}\n`)
  return EXIT.ok
}

function convertToCsv(planFile: string, options: Options, io: CommandIo): number {
  const problemFile = required(options.problem, '--problem', 'convert --to')
  const out = required(options.out, '--out', 'convert --to')
  probeCsvOutput(out)
  const files = writeCsvPlan(readProblem(problemFile), readPlan(planFile), out, io.language)
  const text = files.map((file) => `${textIn(io.language).written(file)}\n`).join('')
  io.out(options.json === true ? jsonText({ out, files }) : text)
  return EXIT.ok
}

/** What is read by people: a page, a print-out or a calendar. */
async function convertToDocument(
  format: DocumentFormat,
  planFile: string,
  options: Options,
  io: CommandIo,
): Promise<number> {
  const problemFile = required(options.problem, '--problem', 'convert --to')
  const out = required(options.out, '--out', 'convert --to')
  const byHandFile = options['by-hand']
  const request = { problemFile, planFile, out, ...(byHandFile === undefined ? {} : { byHandFile }) }
  // Half of the program, and most conversions need none of it.
  const { writeDocument } = await import('../convert-documents.ts')
  const files = await writeDocument(format, request, io)
  const text = files.map((file) => `${textIn(io.language).written(file)}\n`).join('')
  io.out(options.json === true ? jsonText({ out, files }) : text)
  return EXIT.ok
}
