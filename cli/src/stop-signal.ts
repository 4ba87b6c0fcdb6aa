/** A person who asks again after this long means: at once. Below it, one Ctrl-C reached us twice. Seconds. */
const AGAIN_AFTER = 1
/** What a shell calls a program that a signal ended. */
const ENDED_BY_SIGINT = 130

/**
 * Ctrl-C and a polite kill: the search stops and the best plan so far is written. A second one ends everything.
 * `flag` is shared with the threads that search: 0 until they are to stop.
 */
export class StopSignal {
  readonly flag = new Int32Array(new SharedArrayBuffer(4))
  requested = false
  private requestedAt = 0
  private readonly handle: () => void
  private readonly listeners = new Set<() => void>()

  constructor(onFirst: () => void) {
    this.handle = () => {
      const now = performance.now()
      if (this.requested) {
        if (now - this.requestedAt > AGAIN_AFTER * 1000) process.exit(ENDED_BY_SIGINT)
        return
      }
      this.requested = true
      this.requestedAt = now
      Atomics.store(this.flag, 0, 1)
      onFirst()
      for (const listener of this.listeners) listener()
    }
    process.on('SIGINT', this.handle)
    process.on('SIGTERM', this.handle)
  }

  onStop(listener: () => void): void {
    this.listeners.add(listener)
  }

  release(): void {
    process.off('SIGINT', this.handle)
    process.off('SIGTERM', this.handle)
  }
}
