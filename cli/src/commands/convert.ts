import { oneItemALine, probeOutput, writeWholeFile } from '@hjemrute/adapters/files'
import { fault, HjemruteError, usageError } from '@hjemrute/engine/errors'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import type { Problem } from '@hjemrute/engine/model'
import { basename } from 'node:path'
import type { CommandIo } from '../command.ts'
import { DOCUMENT_FORMATS, isDocumentFormat, writeDocument } from '../convert-documents.ts'
import type { DocumentFormat } from '../convert-documents.ts'
import { notesAsJson, probeCsvOutput, readCsvProblem, writeCsvPlan } from '../csv-files.ts'
import { jsonText, readPlan, readProblem, travelOf } from '../documents.ts'
import { EXIT } from '../exit-codes.ts'
import { inFile } from '../faults.ts'
import { OWN_FILES, READERS, READERS_TO_COME, WRITERS, WRITERS_TO_COME } from '../formats.ts'
import { notYet, readArguments, required, withIntegrations } from '../options.ts'
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
/** Options that belong to one format each. */
const SETTINGS = ['duration-factor', 'objective', 'round', 'balance', 'from-date', 'to-date', 'map', 'matrix'] as const
const CSV_SETTINGS: readonly string[] = ['from-date', 'to-date', 'map', 'matrix']

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
  if (options.to !== undefined) return convertTo(options.to, files[0]!, options, io)
  return convertFrom(required(options.from, '--from', 'convert'), files[0]!, options, io)
}

/** CSV is any number of files, and is told about row by row. */
function convertFromCsv(files: readonly string[], options: Options, io: CommandIo): number {
  refuseSettings('csv', CSV_SETTINGS, options)
  if (options.solution !== undefined || options.plan !== undefined) throw notYet('convert --from csv --solution')
  const out = required(options.out, '--out', 'convert --from')
  const { problem, notes, rows } = readCsvProblem(files, idOf(files[0]!), options, out, io)
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
  const files = await writeDocument(format, request, io)
  const text = files.map((file) => `${textIn(io.language).written(file)}\n`).join('')
  io.out(options.json === true ? jsonText({ out, files }) : text)
  return EXIT.ok
}

function refuseSettings(format: string, known: readonly string[], options: Options): void {
  const other = SETTINGS.find((setting) => options[setting] !== undefined && !known.includes(setting))
  if (other === undefined) return
  throw usageError(fault('usage-unknown-option', '', { option: `--${other}`, command: `convert --from ${format}` }))
}

async function convertFrom(format: string, file: string, options: Options, io: CommandIo): Promise<number> {
  const reader = known(READERS, READERS_TO_COME, '--from', format)
  refuseSettings(format, reader.settings, options)
  const out = required(options.out, '--out', 'convert --from')
  if ((options.solution === undefined) !== (options.plan === undefined)) {
    required(options.solution, '--solution', 'convert --plan')
    required(options.plan, '--plan', 'convert --solution')
  }
  if (options.solution !== undefined && reader.solution === undefined) {
    throw notYet(`convert --from ${format} --solution`)
  }
  for (const target of [out, options.plan]) if (target !== undefined) probeOutput(target)

  const input = naming(file, () => reader.problem(file, idOf(file), options))
  const { problem, faults } = parseProblem(input)
  if (problem === undefined) throw new HjemruteError('input', inFile(file, faults))
  writeWholeFile(out, oneItemALine(input))
  const written = [textIn(io.language).converted(out, problem.visits.length, problem.shifts.length)]
  if (options.solution !== undefined && options.plan !== undefined) {
    await writeSolution(reader, problem, out, options.solution, options.plan, io)
    written.push(textIn(io.language).written(options.plan))
  }
  if (options.json === true)
    io.out(jsonText({ problem: out, ...(options.plan === undefined ? {} : { plan: options.plan }) }))
  else io.out(`${written.join('\n')}\n`)
  return EXIT.ok
}

async function writeSolution(
  reader: (typeof READERS)[string],
  problem: Problem,
  out: string,
  file: string,
  planFile: string,
  io: CommandIo,
): Promise<void> {
  const travel = await travelOf(problem, out, io)
  const { plan, faults } = parsePlan(naming(file, () => reader.solution!(problem, file, travel)))
  if (plan === undefined) throw new HjemruteError('input', inFile(file, faults))
  writeWholeFile(planFile, jsonText(plan))
}

async function convertTo(format: string, planFile: string, options: Options, io: CommandIo): Promise<number> {
  const write = known(WRITERS, WRITERS_TO_COME, '--to', format)
  const problemFile = required(options.problem, '--problem', 'convert --to')
  const out = required(options.out, '--out', 'convert --to')
  probeOutput(out)
  const problem = readProblem(problemFile)
  const plan = readPlan(planFile)
  const travel = await travelOf(problem, problemFile, io)
  writeWholeFile(
    out,
    naming(planFile, () => write(problem, plan, travel)),
  )
  io.out(options.json === true ? jsonText({ out }) : `${textIn(io.language).written(out)}\n`)
  return EXIT.ok
}

function known<T>(table: Readonly<Record<string, T>>, toCome: readonly string[], option: string, value: string): T {
  if (Object.hasOwn(table, value)) return table[value]!
  if (toCome.includes(value)) throw withIntegrations(`convert ${option} ${value}`)
  const documents = option === '--to' ? DOCUMENT_FORMATS : []
  const expected = [...Object.keys(table), ...OWN_FILES, ...documents].join(', ')
  throw usageError(fault('usage-option-value', '', { option, value, expected }))
}

/** The name of a problem whose file states none: the file's own, without folders and endings. */
const idOf = (file: string): string =>
  basename(file)
    .replace(/\.gz$/, '')
    .replace(/\.[^.]+$/, '') || 'problem'

/** Runs a conversion; faults of the content are told with the file they are in. */
function naming<T>(file: string, convert: () => T): T {
  try {
    return convert()
  } catch (error) {
    if (!(error instanceof HjemruteError)) throw error
    const faults = error.faults.map((each) => (each.values['file'] === undefined ? inFile(file, [each])[0]! : each))
    throw new HjemruteError(error.kind, faults, { cause: error })
  }
}
