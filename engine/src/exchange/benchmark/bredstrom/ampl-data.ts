import { HjemruteError, fault } from '../../../errors.ts'
import type { Fault } from '../../../errors.ts'
import type { ExchangeFaultCode } from '../../fault-codes.ts'

/** One statement of AMPL data, `param NO_Staff = 4;`, with the line it begins on. */
interface Statement {
  readonly line: number
  readonly tokens: readonly string[]
}

/**
 * The part of AMPL's data format that the published files use: scalars, indexed sets, one-dimensional and tabular
 * parameters (Fourer, Gay & Kernighan, AMPL, ch. 9). Collects every fault with its line.
 */
export class AmplData {
  readonly faults: Fault[] = []
  private readonly statements: readonly Statement[]

  constructor(text: string) {
    this.statements = splitStatements(text)
  }

  report(code: ExchangeFaultCode, line: number | undefined, values: Fault['values']): void {
    this.faults.push(fault(code, '', { ...(line !== undefined && { line }), ...values }))
  }

  finish(): void {
    if (this.faults.length > 0) throw new HjemruteError('input', this.faults)
  }

  /** `param NAME = 4` */
  scalar(name: string): number {
    const found = this.find(name, (tokens) => tokens[0] === 'param' && tokens[1] === name && tokens[2] === '=')
    return found === undefined ? 0 : this.number(found, found.tokens[3])
  }

  /** `set NAME[3] := 8`: members by index; an index with an empty set is left out. */
  members(name: string): Map<number, number[]> {
    const members = new Map<number, number[]>()
    for (const statement of this.statements) {
      const index = new RegExp(`^${name}\\[(\\d+)\\]$`).exec(statement.tokens[1] ?? '')
      if (statement.tokens[0] !== 'set' || index === null) continue
      const values = statement.tokens.slice(3).map((token) => this.number(statement, token))
      if (values.length > 0) members.set(Number(index[1]), values)
    }
    return members
  }

  /** `param NAME [*] := 1 139 2 37` */
  vector(name: string): Map<number, number> {
    const found = this.find(name, (tokens) => tokens[0] === 'param' && tokens[1] === name)
    const vector = new Map<number, number>()
    if (found === undefined) return vector
    const values = found.tokens.slice(found.tokens.indexOf(':=') + 1)
    for (let i = 0; i < values.length; i += 2) {
      vector.set(this.number(found, values[i]), this.number(found, values[i + 1]))
    }
    return vector
  }

  /**
   * A table of columns, in one block or several side by side: `param NAME [*,*] : 0 1 := 0 5 7 1 7 5 : 2 := …`;
   * without a name the columns are parameters of their own, `param : a b := …`. Values by row, then by column.
   */
  table(name: string | undefined, firstColumn?: string): Map<string, Map<string, number>> {
    const found = this.find(name ?? firstColumn ?? '', ({ 0: param, 1: second, 2: third }) => {
      return param === 'param' && second === (name ?? ':') && (name !== undefined || third === firstColumn)
    })
    const rows = new Map<string, Map<string, number>>()
    let columns: string[] = []
    let at = found === undefined ? 0 : found.tokens.indexOf(':')
    while (found !== undefined && at >= 0 && at < found.tokens.length) {
      if (found.tokens[at] === ':') {
        const end = found.tokens.indexOf(':=', at)
        if (end < 0) break
        columns = found.tokens.slice(at + 1, end)
        at = end + 1
        continue
      }
      const row = rows.get(found.tokens[at]!) ?? new Map<string, number>()
      rows.set(found.tokens[at]!, row)
      columns.forEach((column, i) => row.set(column, this.number(found, found.tokens[at + 1 + i])))
      at += 1 + columns.length
    }
    return rows
  }

  private find(name: string, matches: (tokens: readonly string[]) => boolean): Statement | undefined {
    const found = this.statements.find(({ tokens }) => matches(tokens))
    if (found === undefined) this.report('exchange-missing', undefined, { key: name })
    return found
  }

  private number({ line }: Statement, token: string | undefined): number {
    const value = Number(token ?? NaN)
    if (Number.isFinite(value) && value >= 0 && value <= LARGEST) return value
    this.report('exchange-malformed-line', line, { expected: 'number', found: token ?? '' })
    return 0
  }
}

const LARGEST = 1_000_000

/** Comments run from # to the end of the line; a statement ends with a semicolon. */
function splitStatements(text: string): Statement[] {
  const statements: Statement[] = []
  let tokens: string[] = []
  let line = 0
  text.split(/\r\n|\r|\n/).forEach((raw, i) => {
    for (const token of raw.replace(/#.*/, '').match(/:=|;|:|[^\s:;]+/g) ?? []) {
      if (tokens.length === 0) line = i + 1
      if (token !== ';') tokens.push(token)
      else if (tokens.length > 0) {
        statements.push({ line, tokens })
        tokens = []
      }
    }
  })
  if (tokens.length > 0) statements.push({ line, tokens })
  return statements
}
