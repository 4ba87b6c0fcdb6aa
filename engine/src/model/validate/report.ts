import { fault } from '../../errors.ts'
import type { Fault } from '../../errors.ts'
import type { FaultCode, FaultValues } from '../fault-values.ts'
import { LONGEST_VALUE, MOST_FAULTS } from './limits.ts'

/** Collects faults in the order they are found, and keeps them to a number a person can read. */
export class Report {
  private readonly kept: Fault[] = []
  private readonly seen = new Set<string>()
  private readonly countByCode = new Map<string, number>()
  private total = 0

  /** Notes a fault; the same code at the same place counts once. */
  add<Code extends FaultCode>(code: Code, path: string, values: FaultValues<Code>): void {
    const count = this.countByCode.get(code) ?? 0
    const key = `${code} ${path}`
    if (count < MOST_FAULTS && this.seen.has(key)) return
    this.countByCode.set(code, count + 1)
    this.total += 1
    // What would never be shown is counted, not kept: a large file can be wrong in a million places.
    if (count >= MOST_FAULTS) return
    this.seen.add(key)
    this.kept.push(fault(code, clip(path, 10 * LONGEST_VALUE), clipped(values)))
  }

  get isEmpty(): boolean {
    return this.total === 0
  }

  /**
   * The faults to show: all, or `MOST_FAULTS` and one that tells how many more. Every kind is shown before any kind
   * is shown in full, so that a thousand misspelt ids do not hide the one wrong date.
   */
  finish(): Fault[] {
    if (this.total <= MOST_FAULTS) return this.kept
    const share = Math.max(1, Math.floor(MOST_FAULTS / this.countByCode.size))
    const taken = new Map<string, number>()
    const isWithinShare = ({ code }: Fault): boolean => {
      const before = taken.get(code) ?? 0
      taken.set(code, before + 1)
      return before < share
    }
    const first = new Set(this.kept.filter(isWithinShare))
    for (const one of this.kept) {
      if (first.size >= MOST_FAULTS) break
      first.add(one)
    }
    const shown = this.kept.filter((one) => first.has(one))
    const more: FaultValues<'more-faults'> = { count: this.total - shown.length }
    return [...shown, fault('more-faults', '', more)]
  }
}

const clip = (text: string, longest: number): string =>
  text.length > longest ? text.slice(0, longest - 1) + '…' : text

function clipped(values: Fault['values']): Fault['values'] {
  const entries = Object.entries(values).map(([key, value]): [string, string | number] => [
    key,
    typeof value === 'string' ? clip(value, LONGEST_VALUE) : value,
  ])
  return Object.fromEntries(entries)
}
