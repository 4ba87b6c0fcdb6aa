import { HjemruteError, fault } from '../errors.ts'
import type { Fault } from '../errors.ts'
import type { ExchangeFaultCode } from './fault-codes.ts'

/** A line of a text file that is not blank, with its number from 1. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** Reads a text file by lines and numbers, and collects every fault with its line. */
export class TextReader {
  readonly lines: readonly Line[]
  readonly faults: Fault[] = []

  constructor(text: string) {
    this.lines = text
      .split(/\r\n|\r|\n/)
      .map((line, i) => ({ number: i + 1, text: line.trim() }))
      .filter((line) => line.text !== '')
  }

  report(code: ExchangeFaultCode, line: Line | undefined, values: Fault['values'] = {}): void {
    this.faults.push(fault(code, '', { ...(line && { line: line.number }), ...values }))
  }

  /** The line that should have been there. */
  private get afterLast(): Line {
    return { number: (this.lines.at(-1)?.number ?? 0) + 1, text: '' }
  }

  finish(): void {
    if (this.faults.length > 0) throw new HjemruteError('input', this.faults)
  }

  /** The numbers of a line, split at white space. `count`: how many there must be; others are a fault. */
  numbers(line: Line | undefined, count: number, { minimum = 0, maximum = LARGEST_NUMBER } = {}): number[] {
    const instead = new Array<number>(count).fill(Math.max(0, minimum))
    if (line === undefined) {
      this.report('exchange-malformed-line', this.afterLast, { numbers: count, found: '' })
      return instead
    }
    const values = line.text.split(/\s+/).map(Number)
    if (values.length !== count || !values.every(Number.isFinite)) {
      this.report('exchange-malformed-line', line, { numbers: count, found: line.text.slice(0, 40) })
      return instead
    }
    const outside = values.find((value) => value < minimum || value > maximum)
    if (outside === undefined) return values
    this.report('exchange-out-of-range', line, { value: outside, minimum, maximum })
    return instead
  }
}

/** More than a year of minutes, or a place farther off than any region is wide, is a mistake. */
const LARGEST_NUMBER = 1_000_000
