import { TextReader } from '../../text-reader.ts'
import type { Line } from '../../text-reader.ts'

/** A vehicle routing problem with time windows, in the instance's own unit of time and distance. */
export interface SolomonInstance {
  readonly name: string
  readonly vehicles: number
  readonly capacity: number
  /** The first is the depot; its window is that of every route. */
  readonly customers: readonly SolomonCustomer[]
}

export interface SolomonCustomer {
  readonly id: number
  readonly x: number
  readonly y: number
  readonly demand: number
  readonly ready: number
  readonly due: number
  readonly service: number
}

/** Reads the text of Solomon (1987) and Gehring & Homberger. Throws a HjemruteError ('input') with every fault. */
export function readSolomon(text: string): SolomonInstance {
  const reader = new TextReader(text)
  const { lines } = reader
  const fleetAt = lines.findIndex((line) => /^vehicles?$/i.test(line.text))
  const customersAt = lines.findIndex((line) => /^customers?$/i.test(line.text))
  if (fleetAt < 0) reader.report('exchange-missing', undefined, { key: 'VEHICLE' })
  if (customersAt < 0) reader.report('exchange-missing', undefined, { key: 'CUSTOMER' })
  reader.finish()
  // Each heading is followed by a line of column names.
  const [vehicles = 0, capacity = 0] = reader.numbers(lines[fleetAt + 2], 2)
  if (!Number.isInteger(vehicles) || vehicles < 1 || vehicles > MOST_VEHICLES) {
    reader.report('exchange-out-of-range', lines[fleetAt + 2], { value: vehicles, minimum: 1, maximum: MOST_VEHICLES })
  }
  const customers = lines.slice(customersAt + 2).map((line) => readCustomer(reader, line))
  if (customers.length === 0) reader.report('exchange-missing', lines[customersAt], { key: 'depot' })
  refuseRepeats(reader, lines.slice(customersAt + 2), customers)
  reader.finish()
  return { name: fleetAt > 0 ? lines[0]!.text : 'solomon', vehicles, capacity, customers }
}

const MOST_VEHICLES = 10_000

function readCustomer(reader: TextReader, line: Line): SolomonCustomer {
  const values = reader.numbers(line, 7, { minimum: -LARGEST })
  const [id = 0, x = 0, y = 0, demand = 0, ready = 0, due = 0, service = 0] = values
  const negative = [id, demand, ready, due, service].find((value) => value < 0)
  if (negative !== undefined)
    reader.report('exchange-out-of-range', line, { value: negative, minimum: 0, maximum: LARGEST })
  return { id, x, y, demand, ready, due, service }
}

const LARGEST = 1_000_000

function refuseRepeats(reader: TextReader, lines: readonly Line[], customers: readonly SolomonCustomer[]): void {
  const seen = new Set<number>()
  customers.forEach(({ id }, i) => {
    if (seen.has(id)) reader.report('exchange-duplicate', lines[i], { kind: 'customer', id })
    seen.add(id)
  })
}
