import type { Fault, HjemruteError } from '@hjemrute/engine/errors'
import { say } from '@hjemrute/engine/text'
import type { Language } from '@hjemrute/engine/text'
import type { Io } from './io.ts'
import { textIn } from './text/index.ts'

/** More than this many faults are a wall of text; the rest are counted. `--json` has them all. */
const MOST_FAULTS_SHOWN = 20

/** Says every fault: where, what, what to do, and its code, to look up in docs/error-index.md. */
export function printFaults(io: Io, language: Language, faults: readonly Fault[]): void {
  const text = textIn(language)
  for (const fault of faults.slice(0, MOST_FAULTS_SHOWN)) {
    const { message, remedy } = say(language, fault.code, fault.values)
    const place = placeOf(fault)
    io.err(`hjemrute: ${place === '' ? '' : `${place}: `}${message} [${fault.code}]\n`)
    if (remedy !== undefined) io.err(`  ${remedy}\n`)
  }
  const more = faults.length - MOST_FAULTS_SHOWN
  if (more > 0) io.err(`${text.andMoreFaults(more)}\n`)
}

/** The same as one JSON document, for `--json`. */
export function faultsAsJson(language: Language, error: HjemruteError): string {
  const faults = error.faults.map((fault) => ({
    code: fault.code,
    place: placeOf(fault),
    values: fault.values,
    ...say(language, fault.code, fault.values),
  }))
  return JSON.stringify({ kind: error.kind, faults }, null, 2) + '\n'
}

/** `problem.json:12:5` or `problem.json: visits[3].windows[0]`; the file or the path alone where that is all. */
export function placeOf({ path, values }: Fault): string {
  const { file, line, column } = values
  const inText = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`
  return [file === undefined ? '' : `${file}${inText}`, path].filter((part) => part !== '').join(': ')
}

/** The faults of a document with the file they are in, so that the sentence can name it. */
export const inFile = (file: string, faults: readonly Fault[]): Fault[] =>
  faults.map((fault) => ({ ...fault, values: { ...fault.values, file } }))
