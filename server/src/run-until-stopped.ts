import { HjemruteError } from '@hjemrute/engine/errors'
import { say } from '@hjemrute/engine/text'

/**
 * Runs a process until it is asked to stop: what was started is stopped in order, and a second wish ends it at once. A
 * fault at the start is told in a sentence, with what to do.
 */
export function runUntilStopped(start: () => Promise<() => Promise<void>>): void {
  start()
    .then((stop) => {
      let stopping = false
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.on(signal, () => {
          if (stopping) process.exit(1)
          stopping = true
          void stop().then(() => process.exit(0))
        })
      }
    })
    .catch((error: unknown) => {
      if (!(error instanceof HjemruteError)) throw error
      for (const { code, values } of error.faults) {
        const { message, remedy } = say('nb', code, values)
        console.error(`hjemrute: ${message} [${code}]${remedy === undefined ? '' : `\n  ${remedy}`}`)
      }
      process.exit(error.kind === 'ours' ? 3 : 2)
    })
}
