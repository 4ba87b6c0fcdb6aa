import { oneItemALine, probeOutput, writeWholeFile } from '@hjemrute/adapters/files'
import { fault, HjemruteError, usageError } from '@hjemrute/engine/errors'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import type { Problem } from '@hjemrute/engine/model'
import type { CommandIo } from './command.ts'
import { idOf, refuseSettings } from './convert-settings.ts'
import { DOCUMENT_FORMATS } from './document-formats.ts'
import { jsonText, readPlan, readProblem, travelOf } from './documents.ts'
import { EXIT } from './exit-codes.ts'
import { inFile } from './faults.ts'
import { OWN_FILES, READERS, READERS_TO_COME, WRITERS, WRITERS_TO_COME } from './formats.ts'
import type { FormatSettings } from './formats.ts'
import { notYet, required, withIntegrations } from './options.ts'
import { textIn } from './text/index.ts'

type ForeignOptions = FormatSettings & {
  readonly out?: string
  readonly problem?: string
  readonly solution?: string
  readonly plan?: string
  readonly json?: boolean
}

/** `convert --from`: a problem, and a published solution where there is one, in the format of others. */
export async function convertFrom(
  format: string,
  file: string,
  options: ForeignOptions,
  io: CommandIo,
): Promise<number> {
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

/** `convert --to`: a plan in the format of others. */
export async function convertTo(
  format: string,
  planFile: string,
  options: ForeignOptions,
  io: CommandIo,
): Promise<number> {
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
