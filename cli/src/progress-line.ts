import type { Progress } from '@hjemrute/engine/planning'
import type { Io } from './io.ts'

/** A run shorter than this shows no progress. Seconds. */
const SILENT_SECONDS = 1
/** A terminal's line is written again this often; a log gets a new line this often. Seconds. */
const TERMINAL_EVERY = 0.2
const LOG_EVERY = 10
/** Milliseconds between two looks at whether something is to be told. */
const LOOK_EVERY = 200

/**
 * Tells on standard error how far something has come, a search as a rule: one line that is rewritten, or a line now and
 * then in a log.
 */
export class ProgressLine<T = Progress> {
  private readonly io: Io
  private readonly seconds: () => number
  private readonly line: (progress: T, seconds: number) => string
  private nextAt = SILENT_SECONDS
  private written = 0
  private latest: T | undefined
  private timer: NodeJS.Timeout | undefined

  constructor(io: Io, seconds: () => number, line: (progress: T, seconds: number) => string) {
    this.io = io
    this.seconds = seconds
    this.line = line
  }

  /** Takes note of how far the search is; told now or at the next look, also when nothing gets better for a while. */
  show(progress: T): void {
    this.latest = progress
    this.timer ??= setInterval(() => this.tell(), LOOK_EVERY)
    this.tell()
  }

  private tell(): void {
    const now = this.seconds()
    if (this.latest === undefined || now < this.nextAt) return
    this.nextAt = now + (this.io.errIsTerminal ? TERMINAL_EVERY : LOG_EVERY)
    const text = this.line(this.latest, now)
    if (this.io.errIsTerminal) this.io.err(`\r${text.padEnd(this.written)}`)
    else this.io.err(`${text}\n`)
    this.written = text.length
  }

  /** Leaves the last word standing, on a line of its own; the only line of a log that has been kept short. */
  finish(progress: T): void {
    clearInterval(this.timer)
    const text = this.line(progress, this.seconds())
    this.io.err(this.io.errIsTerminal ? `\r${text.padEnd(this.written)}\n` : `${text}\n`)
    this.written = 0
  }

  /** Leaves the terminal's cursor on an empty line. */
  end(): void {
    clearInterval(this.timer)
    if (this.io.errIsTerminal && this.written > 0) this.io.err(`\r${' '.repeat(this.written)}\r`)
    this.written = 0
  }
}
