import type { Place } from './places.ts'

/** The first start at or after `from` that the windows allow; Infinity: none. `duration`: what it lasts, ticks. */
export function firstStart(place: Place, from: number, duration: number): number {
  const { windows } = place
  const back = place.closesAtEnd ? duration : 0
  for (let w = 0; w < windows.length; w++) {
    const start = startIn(place, w, from)
    if (start < judgedUntil(place, w) && start + back <= windows[w]!.hard) return start
  }
  return Infinity
}

/** The last start at or before `until` that the windows allow; −Infinity: none. */
export function lastStart(place: Place, until: number, duration: number): number {
  const { windows } = place
  const back = place.closesAtEnd ? duration : 0
  for (let w = windows.length - 1; w >= 0; w--) {
    // A start is a whole tick, and the one at which the next window opens is judged by that window.
    const start = Math.min(until, windows[w]!.hard - back, judgedUntil(place, w) - 1)
    if (start >= startIn(place, w, -Infinity)) return start
  }
  return -Infinity
}

/** The least lateness of a start from `from` to `until`, in ticks; Infinity: no such start is allowed. */
export function leastLateness(place: Place, from: number, until: number, duration: number): number {
  const { windows } = place
  const back = place.closesAtEnd ? duration : 0
  let least = Infinity
  for (let w = 0; w < windows.length; w++) {
    const start = startIn(place, w, from)
    if (start > until || start >= judgedUntil(place, w) || start + back > windows[w]!.hard) continue
    least = Math.min(least, Math.max(0, start + back - windows[w]!.soft))
  }
  return least
}

/** How far a start from `from` to `until` is at least from a wanted instant. */
export const leastDistance = (from: number, until: number, wanted: number): number =>
  Math.max(0, from - wanted, wanted - until)

const startIn = ({ windows, softOpening }: Place, w: number, from: number): number =>
  w === 0 && softOpening ? from : Math.max(from, windows[w]!.opens)

/** A start is judged by the last window that has opened. */
const judgedUntil = ({ windows }: Place, w: number): number =>
  w + 1 < windows.length ? windows[w + 1]!.opens : Infinity
