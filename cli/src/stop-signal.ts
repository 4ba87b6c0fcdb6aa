import { ENDED_BY_SIGNAL, hearStops } from './early-stop.ts'

/** A person who asks again after this long means: at once. Below it, one Ctrl-C reached us twice. Seconds. */
const AGAIN_AFTER = 1

/**
 * Ctrl-C and a polite kill: the search stops and the best plan so far is written. A second one ends everything.
 * `flag` is shared with the threads that search: 0 until they are to stop.
 */
export class StopSignal {
  readonly flag = new Int32Array(new SharedArrayBuffer(4))
  requested = false
  private requestedAt = 0
  /** No longer hears anything. */
  readonly release: () => void
  private readonly listeners = new Set<() => void>()

  constructor(onFirst: () => void) {
    const handle = (): void => {
      const now = performance.now()
      if (this.requested) {
        if (now - this.requestedAt > AGAIN_AFTER * 1000) process.exit(ENDED_BY_SIGNAL.SIGINT)
        return
      }
      this.requested = true
      this.requestedAt = now
      Atomics.store(this.flag, 0, 1)
      onFirst()
      for (const listener of this.listeners) listener()
    }
    this.release = hearStops(handle)
  }

  onStop(listener: () => void): void {
    this.listeners.add(listener)
  }
}
