/**
 * A list of places where a node could go, kept as parallel arrays so that filling it allocates nothing.
 * `key` is what the place costs at least; `begin` the earliest start there.
 */
export class Positions {
  readonly key: Float64Array
  /** Cost of the place without what its start time costs. */
  readonly fixed: Float64Array
  readonly after: Int32Array
  readonly route: Int32Array
  readonly begin: Int32Array
  count = 0
  /** A place must cost less than this to be kept by `offer`. */
  cut = Infinity
  private most = 0

  constructor(capacity: number) {
    this.key = new Float64Array(capacity)
    this.fixed = new Float64Array(capacity)
    this.after = new Int32Array(capacity)
    this.route = new Int32Array(capacity)
    this.begin = new Int32Array(capacity)
  }

  add(key: number, fixed: number, after: number, route: number, begin: number): void {
    const k = this.count++
    this.key[k] = key
    this.fixed[k] = fixed
    this.after[k] = after
    this.route[k] = route
    this.begin[k] = begin
  }

  /** Empties the list and lets it keep only so many, the cheapest. */
  clear(most: number): void {
    this.count = 0
    this.most = most
    this.cut = Infinity
  }

  /** Keeps the place when it is among the cheapest; `cut` is then what a place must be below to be kept. */
  offer(key: number, after: number, route: number, begin: number): void {
    if (this.count < this.most) this.add(key, 0, after, route, begin)
    else {
      const count = this.count
      this.count = this.dearest()
      this.add(key, 0, after, route, begin)
      this.count = count
    }
    if (this.count === this.most) this.cut = this.key[this.dearest()]!
  }

  private dearest(): number {
    let dearest = 0
    for (let k = 1; k < this.count; k++) if (this.key[k]! > this.key[dearest]!) dearest = k
    return dearest
  }

  least(): number {
    let least = Infinity
    for (let k = 0; k < this.count; k++) if (this.key[k]! < least) least = this.key[k]!
    return least
  }

  /** Drops every place whose key is not below the limit. */
  keepBelow(limit: number): void {
    let kept = 0
    for (let k = 0; k < this.count; k++) if (this.key[k]! < limit) this.move(k, kept++)
    this.count = kept
  }

  /** Shell sort by key; equal keys may change places, always in the same way. */
  sort(): void {
    const { key, fixed, after, route, begin, count } = this
    for (let gap = count >> 1; gap > 0; gap >>= 1) {
      for (let i = gap; i < count; i++) {
        const heldKey = key[i]!
        const heldFixed = fixed[i]!
        const heldAfter = after[i]!
        const heldRoute = route[i]!
        const heldBegin = begin[i]!
        let j = i
        for (; j >= gap && key[j - gap]! > heldKey; j -= gap) this.move(j - gap, j)
        key[j] = heldKey
        fixed[j] = heldFixed
        after[j] = heldAfter
        route[j] = heldRoute
        begin[j] = heldBegin
      }
    }
  }

  swap(a: number, b: number): void {
    const [key, fixed, after, route, begin] = [
      this.key[a]!,
      this.fixed[a]!,
      this.after[a]!,
      this.route[a]!,
      this.begin[a]!,
    ]
    this.move(b, a)
    this.key[b] = key
    this.fixed[b] = fixed
    this.after[b] = after
    this.route[b] = route
    this.begin[b] = begin
  }

  private move(from: number, to: number): void {
    this.key[to] = this.key[from]!
    this.fixed[to] = this.fixed[from]!
    this.after[to] = this.after[from]!
    this.route[to] = this.route[from]!
    this.begin[to] = this.begin[from]!
  }
}

/** Brings the least of the keys from `from` on to `from`; returns `from`. */
export function takeLeast(list: Positions, from: number): number {
  let least = from
  for (let k = from + 1; k < list.count; k++) if (list.key[k]! < list.key[least]!) least = k
  if (least !== from) list.swap(from, least)
  return from
}
