import type { StopRequest } from '@hjemrute/adapters/threads'
import type { Wish } from '@hjemrute/contract'

/** A wish that a search ends, as its threads hear it. */
export class Stop implements StopRequest {
  readonly flag = new Int32Array(new SharedArrayBuffer(4))
  /** true: what it found is not wanted. */
  isCancelled = false
  private readonly listeners: (() => void)[] = []

  get isAsked(): boolean {
    return Atomics.load(this.flag, 0) !== 0
  }

  onStop(listener: () => void): void {
    this.listeners.push(listener)
  }

  heed(wish: Wish | null): void {
    if (wish === null) return
    if (wish === 'cancel') this.isCancelled = true
    this.stop()
  }

  stop(): void {
    if (Atomics.exchange(this.flag, 0, 1) !== 0) return
    for (const listener of this.listeners) listener()
  }
}
