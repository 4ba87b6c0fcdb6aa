/** A stretch counts when there was input in it; a page that is only open counts for nothing. Seconds. */
export const STRETCH = 5

/** How long somebody has been at work, by when there was input. Instants are milliseconds. */
export class ActiveCount {
  private began: number
  private hasInput = false
  private seconds = 0

  constructor(now: number) {
    this.began = now
  }

  input(): void {
    this.hasInput = true
  }

  /** Ends a stretch: at its length, or earlier. However late it comes, it is one stretch. Gives what has not been taken. */
  end(now: number): number {
    if (this.hasInput) this.seconds += Math.min(STRETCH, Math.max(0, Math.ceil((now - this.began) / 1000)))
    this.hasInput = false
    this.began = now
    return this.seconds
  }

  /** What has been counted, seconds; the count begins anew. */
  take(): number {
    const taken = this.seconds
    this.seconds = 0
    return taken
  }
}
