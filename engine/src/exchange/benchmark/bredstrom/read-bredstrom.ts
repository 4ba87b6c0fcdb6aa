import { AmplData } from './ampl-data.ts'

/** Visits 1 … n with one depot as nodes 0 and n+1; whole numbers of the instance's own unit of time. */
export interface BredstromInstance {
  readonly staff: number
  /** T_MAX: the length of the day. */
  readonly length: number
  /** 1 … n */
  readonly nodes: readonly number[]
  /** Of the start, by node; so are the durations. */
  readonly windows: readonly (readonly [number, number])[]
  readonly durations: readonly number[]
  /** Two halves of one visit. */
  readonly pairs: readonly (readonly [number, number])[]
  /** From 0 to n+1; a forbidden leg is longer than the day. */
  readonly travel: number[][]
}

/** Sizes beyond these are mistakes: more places than an inline matrix holds, more than a year of minutes. */
const LARGEST = { NO_Staff: 1000, NO_Visits: 1000, T_MAX: 1_000_000 }

/** Reads the published AMPL data. Preferences (BonusMatrix) are no part of the objective. */
export function readBredstrom(text: string): BredstromInstance {
  const data = new AmplData(text)
  const [staff, visits, length] = (['NO_Staff', 'NO_Visits', 'T_MAX'] as const).map((key) => readSize(data, key))
  // Without the sizes nothing else can be judged.
  data.finish()
  const nodes = Array.from({ length: visits! }, (_, i) => i + 1)
  const ends = [0, visits! + 1]
  const windowTable = data.table(undefined, 'a')
  const durationOf = data.vector('Duration')
  const pairs = [...data.members('Visit_Demands')].flatMap(([first, seconds]) =>
    seconds.map((second) => [first, second] as const),
  )
  for (const id of pairs.flat()) {
    if (!nodes.includes(id)) data.report('exchange-unknown-reference', undefined, { kind: 'visits', id })
  }
  const bound = (node: number, column: 'a' | 'b') =>
    whole(data, windowTable.get(String(node))?.get(column), `${column}[${node}]`)
  const all = [ends[0]!, ...nodes, ends[1]!]
  const instance = {
    staff: staff!,
    length: length!,
    nodes,
    windows: all.map((node) => [bound(node, 'a'), bound(node, 'b')] as const),
    durations: all.map((node) => (ends.includes(node) ? 0 : whole(data, durationOf.get(node), `Duration[${node}]`))),
    pairs,
    travel: readTravel(data, all),
  }
  data.finish()
  return instance
}

function readSize(data: AmplData, key: keyof typeof LARGEST): number {
  const before = data.faults.length
  const value = data.scalar(key)
  const missing = data.faults.length > before
  if (missing || (Number.isInteger(value) && value >= 1 && value <= LARGEST[key])) return value
  data.report('exchange-out-of-range', undefined, { key, value, minimum: 1, maximum: LARGEST[key] })
  return value
}

/** Every leg between the nodes; one fault for each row with holes. */
function readTravel(data: AmplData, nodes: readonly number[]): number[][] {
  const table = data.table('TimeMatrix')
  return nodes.map((from, row) => {
    const legs = nodes.map((to) => table.get(String(from))?.get(String(to)))
    const holes = legs.filter((leg) => leg === undefined || !Number.isInteger(leg)).length
    const column = legs.findIndex((leg) => leg === undefined || !Number.isInteger(leg))
    if (holes > 0) data.report('exchange-matrix-hole', undefined, { row, column, holes })
    return legs.map((leg) => leg ?? 0)
  })
}

function whole(data: AmplData, value: number | undefined, key: string): number {
  if (value === undefined) data.report('exchange-missing', undefined, { key })
  else if (!Number.isInteger(value))
    data.report('exchange-wrong-type', undefined, { expected: 'whole number', found: value, key })
  return Math.floor(value ?? 0)
}
