import { fault, inputError } from '@hjemrute/engine/errors'
import type { Coordinate } from '@hjemrute/engine/geo'
import { OFF_ROAD } from '@hjemrute/engine/travel'
import type { RoadMatrix } from '@hjemrute/engine/travel'
import { randomInt } from 'node:crypto'
import type { RoutingServer } from './routing-server.ts'

/** Places on each side of a block. OSRM's own limit is 100 coordinates a request, Valhalla's 2,500 pairs. */
const SIDE = 50
/** A matrix that is put together from blocks of a server's answers; `name` is what people are told of the server. */
export class Blocks {
  private readonly seconds: Int32Array
  private readonly metres: Int32Array
  private readonly server: RoutingServer
  private readonly name: string
  private readonly mode: string
  private readonly from: readonly Coordinate[]
  private readonly to: readonly Coordinate[]

  constructor(
    server: RoutingServer,
    name: string,
    mode: string,
    from: readonly Coordinate[],
    to: readonly Coordinate[],
  ) {
    this.server = server
    this.name = name
    this.mode = mode
    this.from = from
    this.to = to
    this.seconds = new Int32Array(from.length * to.length).fill(OFF_ROAD)
    this.metres = new Int32Array(from.length * to.length).fill(OFF_ROAD)
  }

  async fetch(onProgress: (share: number) => void): Promise<RoadMatrix> {
    const rows = shuffled(await this.near(this.from))
    const columns = shuffled(await this.near(this.to))
    for (let row = 0; row < rows.length; row += SIDE) {
      for (let column = 0; column < columns.length; column += SIDE) {
        await this.block(rows.slice(row, row + SIDE), columns.slice(column, column + SIDE))
      }
      onProgress(Math.min(1, (row + SIDE) / rows.length))
    }
    return { seconds: this.seconds, metres: this.metres }
  }

  private async near(places: readonly Coordinate[]): Promise<number[]> {
    if (this.server.near === undefined) return [...places.keys()]
    const order = shuffled([...places.keys()])
    const found = await this.server.near(
      this.mode,
      order.map((position) => places[position]!),
    )
    return found.map((position) => order[position]!)
  }

  /** Asks for a block; in halves when it is too large, and again without a place that has no road. */
  private async block(rows: readonly number[], columns: readonly number[]): Promise<void> {
    if (rows.length === 0 || columns.length === 0) return
    const answer = await this.server.block(
      this.mode,
      rows.map((row) => this.from[row]!),
      columns.map((column) => this.to[column]!),
    )
    switch (answer.kind) {
      case 'matrix':
        return this.put(rows, columns, answer.matrix)
      case 'off-road': {
        const { position } = answer
        if (position >= rows.length + columns.length) return this.refuse('travel-server-answer')
        return position < rows.length
          ? this.block(rows.toSpliced(position, 1), columns)
          : this.block(rows, columns.toSpliced(position - rows.length, 1))
      }
      case 'too-large': {
        if (rows.length === 1 && columns.length === 1)
          return this.refuse('travel-server-refused', { reason: 'too large' })
        const halves = (list: readonly number[]): (readonly number[])[] => {
          const middle = Math.ceil(list.length / 2)
          return [list.slice(0, middle), list.slice(middle)]
        }
        for (const some of rows.length >= columns.length ? halves(rows) : [rows]) {
          for (const others of rows.length >= columns.length ? [columns] : halves(columns))
            await this.block(some, others)
        }
        return
      }
      case 'refused':
        return this.refuse('travel-server-refused', { reason: answer.reason })
      case 'not-understood':
        return this.refuse('travel-server-answer')
    }
  }

  private put(rows: readonly number[], columns: readonly number[], { seconds, metres }: RoadMatrix): void {
    rows.forEach((row, i) => {
      columns.forEach((column, j) => {
        this.seconds[row * this.to.length + column] = seconds[i * columns.length + j]!
        this.metres[row * this.to.length + column] = metres[i * columns.length + j]!
      })
    })
  }

  private refuse(code: string, values: Record<string, string> = {}): never {
    throw inputError(fault(code, '', { server: this.name, ...values }))
  }
}

/** In an order that tells nothing of whose home is whose (Fisher–Yates). */
function shuffled(list: number[]): number[] {
  for (let last = list.length - 1; last > 0; last--) {
    const other = randomInt(last + 1)
    ;[list[last], list[other]] = [list[other]!, list[last]!]
  }
  return list
}
