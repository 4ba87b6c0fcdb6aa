import { HjemruteError, fault } from '../errors.ts'
import type { Fault } from '../errors.ts'
import type { ExchangeFaultCode } from './fault-codes.ts'

/** A line of a text file that is not blank, with its number from 1. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** Reads a text file by lines and numbers, and collects every fault with its line as the path. */
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
    this.faults.push(fault(code, line === undefined ? '' : `line ${line.number}`, values))
  }

  finish(): void {
    if (this.faults.length > 0) throw new HjemruteError('input', this.faults)
  }

  /** The numbers of a line, split at white space. `count`: how many there must be; others are a fault. */
  numbers(line: Line | undefined, count?: number): number[] {
    if (line === undefined) {
      this.report('exchange-missing', undefined, { key: `line of ${count ?? 'some'} numbers` })
      return new Array<number>(count ?? 0).fill(0)
    }
    const values = line.text.split(/\s+/).map(Number)
    const wrong = values.some((value) => !Number.isFinite(value)) || (count !== undefined && values.length !== count)
    if (!wrong) return values
    this.report('exchange-malformed-line', line, {
      expected: `${count ?? 'some'} numbers`,
      found: line.text.slice(0, 40),
    })
    return new Array<number>(count ?? 0).fill(0)
  }
}
