/** What a shell calls a program that a signal ended. */
export const ENDED_BY_SIGNAL = { SIGINT: 130, SIGTERM: 143 } as const
export type StopSignalName = keyof typeof ENDED_BY_SIGNAL

/**
 * Where the bin keeps a signal that comes before anyone listens; see bin/hjemrute.js. Its listeners stay, since a signal
 * is lost that comes between taking one away and adding another; who hears changes.
 */
interface EarlyStop {
  asked: StopSignalName | undefined
  heard: (signal: StopSignalName) => void
}

const KEPT = Symbol.for('hjemrute.earlyStop')
const kept = (): EarlyStop | undefined => (globalThis as { [KEPT]?: EarlyStop })[KEPT]

/** From now on this hears the signals to stop, and at once one that came before; gives what takes it away again. */
export function hearStops(hear: (signal: StopSignalName) => void): () => void {
  const early = kept()
  if (early === undefined) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, hear)
    return () => ['SIGINT', 'SIGTERM'].forEach((signal) => process.off(signal, hear))
  }
  early.heard = hear
  const { asked } = early
  early.asked = undefined
  if (asked !== undefined) hear(asked)
  return endOnStops
}

/** From now on a signal to stop ends the process, as it would by itself. */
export function endOnStops(): void {
  const early = kept()
  if (early === undefined) return
  early.heard = (signal) => process.exit(ENDED_BY_SIGNAL[signal])
  if (early.asked !== undefined) early.heard(early.asked)
}
