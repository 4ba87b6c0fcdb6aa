import type { ProblemInput } from '../../model/index.ts'
import { TextReader } from '../text-reader.ts'
import type { Line } from '../text-reader.ts'
import { buildProblem } from './udine/build-problem.ts'
import type { InstancePatient } from './udine/instance.ts'

/**
 * A problem from the text that Mankowska, Meisel & Bierwirth (2014) published, with the ids that the same instances
 * have in JSON (p1…, c1…, s1…, depot d), so that solutions fit both. A distance may differ from the JSON's by a
 * thousandth of a minute: published costs are computed on the JSON. Throws a HjemruteError ('input') with every fault.
 */
export function fromMankowskaText(text: string, id = 'mankowska'): ProblemInput {
  const reader = new TextReader(text)
  const blocks = readBlocks(reader)
  // Without the three sizes no other block can be read.
  const [nodes = 0, caregivers = 0, services = 0] = ['nbNodes', 'nbVehi', 'nbServi'].map((key) => blocks.size(key))
  reader.finish()
  const demand = blocks.rows('r', nodes, services)
  // Every node repeats its row once per caregiver.
  const durations = blocks
    .rows('p', nodes * caregivers, services)
    .filter((_, row) => row % Math.max(1, caregivers) === 0)
  const distances = blocks.rows('d', nodes, nodes)
  const [opens, closes] = [blocks.values('e', nodes), blocks.values('l', nodes)]
  const [minimum, maximum] = [blocks.values('mind', nodes), blocks.values('maxd', nodes)]
  const skills = blocks.rows('a', caregivers, services)
  reader.finish()

  const patient = (node: number): InstancePatient => ({
    id: `p${node}`,
    index: node,
    services: ones(demand[node]!).map((s) => ({ service: `s${s + 1}`, duration: durations[node]![s]! })),
    windows: [{ start: opens[node]!, end: closes[node]! }],
    tie: tieOf(ones(demand[node]!).length, minimum[node]!, maximum[node]!),
    optional: false,
    preferred: null,
    incompatible: [],
  })
  // The first and the last node are the same depot.
  const patientNodes = Array.from({ length: Math.max(0, nodes - 2) }, (_, i) => i + 1)
  return buildProblem(
    {
      terminals: [{ id: 'd', index: 0 }],
      caregivers: skills.map((row, i) => ({
        id: `c${i + 1}`,
        abilities: ones(row).map((s) => `s${s + 1}`),
        from: 'd',
        to: 'd',
        lunch: false,
      })),
      patients: patientNodes.map(patient),
      distances: distances.slice(0, -1).map((row) => row.slice(0, -1)),
      metBy: 'start',
      departure: 'free',
    },
    id,
  )
}

/** No gap at all means at the same time; else the lower-numbered service is first. */
function tieOf(services: number, minimum: number, maximum: number): InstancePatient['tie'] {
  if (services < 2) return { type: 'single' }
  return maximum === 0 ? { type: 'simultaneous' } : { type: 'sequential', minimum, maximum }
}

const ones = (row: readonly number[]): number[] => row.flatMap((value, i) => (value === 0 ? [] : [i]))

/** More nodes than an inline matrix holds are refused later; this only keeps a slip from asking for a universe. */
const LARGEST_SIZE = 10_000

interface Blocks {
  /** A block of one number, from 1 to `LARGEST_SIZE`. */
  size(key: string): number
  values(key: string, count: number): number[]
  rows(key: string, rows: number, columns: number): number[][]
}

/** A block is a line with its name alone and the lines of numbers under it. */
function readBlocks(reader: TextReader): Blocks {
  const blocks = new Map<string, Line[]>()
  let current: Line[] = []
  for (const line of reader.lines) {
    if (/^[a-z]+$/i.test(line.text) && line.text !== 'NaN') blocks.set(line.text, (current = []))
    else current.push(line)
  }
  const rows = (key: string, count: number, columns: number): number[][] => {
    const lines = blocks.get(key)
    if (lines === undefined) reader.report('exchange-missing', undefined, { key })
    else if (lines.length !== count) {
      reader.report('exchange-line-count', lines[0], { key, expected: count, found: lines.length })
    } else return lines.map((line) => reader.numbers(line, columns))
    return []
  }
  const values = (key: string, count: number): number[] => rows(key, 1, count)[0] ?? []
  const size = (key: string): number => {
    const [value] = values(key, 1)
    if (value === undefined || (Number.isInteger(value) && value >= 1 && value <= LARGEST_SIZE)) return value ?? 0
    reader.report('exchange-out-of-range', blocks.get(key)?.[0], { key, value, minimum: 1, maximum: LARGEST_SIZE })
    return 0
  }
  return { rows, values, size }
}
