import { HjemruteError, fault } from '../errors.ts'
import type { Fault } from '../errors.ts'
import type { ExchangeFaultCode } from './fault-codes.ts'

/** No number in a foreign file may be larger: times beyond it leave the engine's whole ticks (2³¹). */
const LARGEST_NUMBER = 1e9

export interface NumberRange {
  readonly minimum?: number
  readonly maximum?: number
}

/**
 * Reads decoded JSON of unknown shape, one place at a time, and collects every fault with its path instead of
 * stopping at the first. After a fault the reader goes on with a harmless value and is silent about what follows
 * from it; `finish` throws when there was any.
 */
export class JsonReader {
  readonly value: unknown
  readonly path: string
  readonly faults: Fault[]
  /** Stands for what is missing and has been reported where it was looked for. */
  private readonly isMissing: boolean

  constructor(value: unknown, path = '', faults: Fault[] = [], isMissing = false) {
    this.value = value
    this.path = path
    this.faults = faults
    this.isMissing = isMissing
  }

  report(code: ExchangeFaultCode, values: Fault['values'] = {}): void {
    this.faults.push(fault(code, this.path, values))
  }

  /** Throws an input error with every fault collected so far; does nothing when there is none. */
  finish(): void {
    if (this.faults.length > 0) throw new HjemruteError('input', this.faults)
  }

  /** What is at `key`, which must be there. */
  get(key: string): JsonReader {
    const found = this.find(key)
    if (found !== undefined) return found
    if (this.isObject()) this.report('exchange-missing', { key })
    else this.wrongType('object')
    return this.below(key, undefined, true)
  }

  /** What is at `key`, or undefined when the key is absent or null. */
  find(key: string): JsonReader | undefined {
    const value = this.isObject() && Object.hasOwn(this.value, key) ? this.value[key] : undefined
    return value === undefined || value === null ? undefined : this.below(key, value)
  }

  keys(): string[] {
    if (this.isObject()) return Object.keys(this.value)
    this.wrongType('object')
    return []
  }

  items(): JsonReader[] {
    if (Array.isArray(this.value))
      return this.value.map((item, i) => new JsonReader(item, `${this.path}[${i}]`, this.faults))
    this.wrongType('list')
    return []
  }

  /** A text that is not empty. */
  text(): string {
    if (typeof this.value === 'string' && this.value !== '') return this.value
    this.wrongType('text')
    return ''
  }

  boolean(): boolean {
    if (typeof this.value === 'boolean') return this.value
    this.wrongType('true or false')
    return false
  }

  /** A finite number in the range, by default 0 to one thousand million. */
  number({ minimum = 0, maximum = LARGEST_NUMBER }: NumberRange = {}): number {
    const { value } = this
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      this.wrongType('number')
      return minimum
    }
    if (value >= minimum && value <= maximum) return value
    this.report('exchange-out-of-range', { value, minimum, maximum })
    return minimum
  }

  /** A whole number in the range. */
  whole(range: NumberRange = {}): number {
    const value = this.number(range)
    if (Number.isInteger(value)) return value
    this.wrongType('whole number')
    return Math.floor(value)
  }

  oneOf<T extends string>(allowed: readonly T[]): T {
    const { value } = this
    const found = allowed.find((one) => one === value)
    if (found !== undefined) return found
    if (typeof value === 'string') this.report('exchange-not-one-of', { value, allowed: allowed.join(', ') })
    else this.wrongType('text')
    return allowed[0]!
  }

  isObject(): this is { value: Record<string, unknown> } {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value)
  }

  private below(key: string, value: unknown, isMissing = false): JsonReader {
    return new JsonReader(value, this.path === '' ? key : `${this.path}.${key}`, this.faults, isMissing)
  }

  private wrongType(expected: string): void {
    if (!this.isMissing) this.report('exchange-wrong-type', { expected, found: nameType(this.value) })
  }
}

function nameType(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : typeof value
}
