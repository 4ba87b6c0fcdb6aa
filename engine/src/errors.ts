/**
 * Faults: what is wrong with an input, or with how the program is used. Pure data; the sentences live in `text/`.
 */

/** One thing that is wrong. The sentence and the remedy are found by `code` in `text/`. */
export interface Fault {
  /** Kebab-case, stable, listed in docs/error-index.md; e.g. `visit-window-closes-before-open`. */
  readonly code: string
  /** Where in the input, as a path from its root: `visits[3].windows[0].opens`; empty for the whole. */
  readonly path: string
  /** What the sentence needs: ids, numbers, instants (ISO 8601). Never names of people. */
  readonly values: Readonly<Record<string, string | number>>
}

/** `input`: the data is at fault; `usage`: the call or the command is; `ours`: a mistake in this program. */
export type FaultKind = 'input' | 'usage' | 'ours'

/** Thrown where a function cannot go on. Carries every fault found, at least one. */
export class HjemruteError extends Error {
  readonly kind: FaultKind
  readonly faults: readonly Fault[]

  constructor(kind: FaultKind, faults: readonly Fault[], options?: ErrorOptions) {
    super(faults.map(describe).join('; '), options)
    this.name = 'HjemruteError'
    this.kind = kind
    this.faults = faults
  }
}

/** A fault for the place `path` of an input. */
export function fault(code: string, path = '', values: Fault['values'] = {}): Fault {
  return { code, path, values }
}

/** An error about the input, with one fault or more. */
export const inputError = (...faults: readonly Fault[]): HjemruteError => new HjemruteError('input', faults)

/** An error about how a function or a command is used. */
export const usageError = (...faults: readonly Fault[]): HjemruteError => new HjemruteError('usage', faults)

/** For the log: code, place and values, in no language. */
function describe({ code, path, values }: Fault): string {
  const details = Object.entries(values).map(([key, value]) => `${key}=${value}`)
  return [code, ...(path === '' ? [] : [`at ${path}`]), ...details].join(' ')
}
