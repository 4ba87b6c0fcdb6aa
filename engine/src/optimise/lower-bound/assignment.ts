/** The cheapest way to give every row a column of its own, and prices that prove it. */
export interface Assignment {
  /** Sum of the chosen entries. */
  readonly cost: number
  /** Column of each row. */
  readonly columnOf: Int32Array
  /** `rowPrice[i] + columnPrice[j] ≤ cost[i, j]`, with equality where chosen: their sum is a bound on any assignment. */
  readonly rowPrice: Float64Array
  readonly columnPrice: Float64Array
}

/**
 * Solves the linear assignment problem exactly. `costs` is square, row-major, of any sign; Infinity forbids an entry.
 * Returns undefined when every assignment uses a forbidden entry.
 *
 * Shortest augmenting paths after a greedy start (Jonker & Volgenant 1987): O(size³) at worst, far less in practice.
 * With whole numbers whose sums stay below 2⁵³ no rounding takes place anywhere.
 */
export function solveAssignment(size: number, costs: Float64Array): Assignment | undefined {
  const matching = greedyStart(size, costs)
  if (matching === undefined) return undefined
  const search = new PathSearch(size, costs, matching)
  for (let row = 0; row < size; row++) {
    if (matching.columnOf[row]! < 0 && !search.augment(row)) return undefined
  }
  let cost = 0
  for (let row = 0; row < size; row++) cost += costs[row * size + matching.columnOf[row]!]!
  const { columnOf, rowPrice, columnPrice } = matching
  return { cost, columnOf, rowPrice, columnPrice }
}

interface Matching {
  readonly columnOf: Int32Array
  readonly rowOf: Int32Array
  readonly rowPrice: Float64Array
  readonly columnPrice: Float64Array
}

/** Least entry of each column, then of each row: prices that hold everywhere. Rows take their least column when free. */
function greedyStart(size: number, costs: Float64Array): Matching | undefined {
  const columnPrice = new Float64Array(size).fill(Infinity)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      columnPrice[column] = Math.min(columnPrice[column]!, costs[row * size + column]!)
    }
  }
  if (columnPrice.includes(Infinity)) return undefined
  const rowPrice = new Float64Array(size)
  const columnOf = new Int32Array(size).fill(-1)
  const rowOf = new Int32Array(size).fill(-1)
  for (let row = 0; row < size; row++) {
    let least = Infinity
    let at = -1
    for (let column = 0; column < size; column++) {
      const reduced = costs[row * size + column]! - columnPrice[column]!
      if (reduced < least || (reduced === least && at >= 0 && rowOf[at]! >= 0 && rowOf[column]! < 0)) {
        least = reduced
        at = column
      }
    }
    if (at < 0) return undefined
    rowPrice[row] = least
    if (rowOf[at]! >= 0) continue
    rowOf[at] = row
    columnOf[row] = at
  }
  return { columnOf, rowOf, rowPrice, columnPrice }
}

/** Finds the shortest path by reduced costs from a row without a column to a column without a row, and swaps along it. */
class PathSearch {
  private readonly size: number
  private readonly costs: Float64Array
  private readonly matching: Matching
  private readonly length: Float64Array
  private readonly from: Int32Array
  private readonly reached: Uint8Array

  constructor(size: number, costs: Float64Array, matching: Matching) {
    this.size = size
    this.costs = costs
    this.matching = matching
    this.length = new Float64Array(size)
    this.from = new Int32Array(size)
    this.reached = new Uint8Array(size)
  }

  /** false: no path leads to a free column. */
  augment(free: number): boolean {
    const { rowOf } = this.matching
    this.length.fill(Infinity)
    this.reached.fill(0)
    let row = free
    let length = 0
    for (;;) {
      const column = this.step(row, length)
      if (column < 0) return false
      length = this.length[column]!
      if (rowOf[column]! < 0) {
        this.reprice(free, length)
        this.swap(free, column)
        return true
      }
      this.reached[column] = 1
      row = rowOf[column]!
    }
  }

  /** Offers the ways on from a row; returns the nearest column not reached yet, −1 when there is none. */
  private step(row: number, length: number): number {
    const { size, costs, from, reached } = this
    const { rowPrice, columnPrice } = this.matching
    const base = length - rowPrice[row]!
    let nearest = -1
    let least = Infinity
    for (let column = 0, entry = row * size; column < size; column++, entry++) {
      if (reached[column] === 1) continue
      const through = base + costs[entry]! - columnPrice[column]!
      if (through < this.length[column]!) {
        this.length[column] = through
        from[column] = row
      }
      if (this.length[column]! < least) {
        least = this.length[column]!
        nearest = column
      }
    }
    return nearest
  }

  private reprice(free: number, length: number): void {
    const { rowOf, rowPrice, columnPrice } = this.matching
    rowPrice[free]! += length
    for (let column = 0; column < this.size; column++) {
      if (this.reached[column] === 0) continue
      const slack = length - this.length[column]!
      columnPrice[column]! -= slack
      rowPrice[rowOf[column]!]! += slack
    }
  }

  private swap(free: number, end: number): void {
    const { columnOf, rowOf } = this.matching
    let column = end
    for (;;) {
      const row = this.from[column]!
      const before = columnOf[row]!
      columnOf[row] = column
      rowOf[column] = row
      if (row === free) return
      column = before
    }
  }
}
