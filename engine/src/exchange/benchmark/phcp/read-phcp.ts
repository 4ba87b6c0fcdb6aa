import { TextReader } from '../../text-reader.ts'
import type { Line } from '../../text-reader.ts'

/** A week of palliative home care at the level of municipalities; minutes and hours as the file states them. */
export interface PhcpInstance {
  readonly patients: readonly PhcpPatient[]
  readonly operators: readonly { readonly id: string; readonly skill: number; readonly hoursPerDay: number }[]
  /** Minutes between municipalities; the diagonal is the way between two patients inside one. */
  readonly travel: readonly (readonly number[])[]
  /** For each pattern the skill visited on each of the five days, 0 for none. */
  readonly patterns: readonly (readonly number[])[]
}

export interface PhcpPatient {
  readonly id: string
  readonly maxOperators: number
  /** Weekly visits that need skill 1, and skill 2. */
  readonly demand: readonly [number, number]
  readonly municipality: number
}

export const DAYS = 5
const LARGEST_COUNT = 1000

/** Reads the text of Cappanera & Scutellà (2015). Throws a HjemruteError ('input') with every fault. */
export function readPhcp(text: string): PhcpInstance {
  const reader = new TextReader(text)
  // The first number counts the depot among the patients.
  const [places = 0, operators = 0, municipalities = 0, patterns = 0] = reader.numbers(reader.lines[0], 4)
  const sizes = [places - 1, operators, municipalities, patterns]
  for (const value of sizes) {
    if (Number.isInteger(value) && value >= 1 && value <= LARGEST_COUNT) continue
    reader.report('exchange-out-of-range', reader.lines[0], { value, minimum: 1, maximum: LARGEST_COUNT })
  }
  const expected = 1 + sizes.reduce((sum, size) => sum + size, 0)
  if (reader.faults.length === 0 && reader.lines.length !== expected) {
    reader.report('exchange-line-count', reader.lines[0], { expected, found: reader.lines.length })
  }
  reader.finish()
  let from = 1
  const [patientLines, operatorLines, travelLines, patternLines] = sizes.map((size) =>
    reader.lines.slice(from, (from += size)),
  )
  const instance: PhcpInstance = {
    patients: patientLines!.map((line) => readPatient(reader, line, municipalities)),
    operators: operatorLines!.map((line) => {
      const [id = 0, skill = 0, hoursPerDay = 0] = reader.numbers(line, 3)
      inRange(reader, line, [skill], 1, 2)
      inRange(reader, line, [hoursPerDay], 0, 24)
      return { id: String(id), skill, hoursPerDay }
    }),
    travel: travelLines!.map((line) => inRange(reader, line, reader.numbers(line, municipalities), 0, 1440)),
    patterns: patternLines!.map((line) => inRange(reader, line, reader.numbers(line, DAYS), 0, 2)),
  }
  refuseRepeats(reader, 'recipient', patientLines!, instance.patients)
  refuseRepeats(reader, 'caregiver', operatorLines!, instance.operators)
  reader.finish()
  return instance
}

function readPatient(reader: TextReader, line: Line, municipalities: number): PhcpPatient {
  const [id = 0, maxOperators = 0, first = 0, second = 0, municipality = 0] = reader.numbers(line, 5)
  inRange(reader, line, [maxOperators], 1, LARGEST_COUNT)
  inRange(reader, line, [first, second], 0, DAYS)
  inRange(reader, line, [municipality], 0, municipalities - 1)
  return { id: String(id), maxOperators, demand: [first, second], municipality }
}

function inRange(reader: TextReader, line: Line, values: number[], minimum: number, maximum: number): number[] {
  const value = values.find((one) => !(Number.isInteger(one) && one >= minimum && one <= maximum))
  if (value !== undefined) reader.report('exchange-out-of-range', line, { value, minimum, maximum })
  return values
}

function refuseRepeats(
  reader: TextReader,
  kind: string,
  lines: readonly Line[],
  things: readonly { id: string }[],
): void {
  const seen = new Set<string>()
  things.forEach(({ id }, i) => {
    if (seen.has(id)) reader.report('exchange-duplicate', lines[i], { kind, id })
    seen.add(id)
  })
}
