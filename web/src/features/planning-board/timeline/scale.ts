import type { Lane } from '@hjemrute/contract'

/** Pixels of a minute at 100 % and 16 px letters: 480 minutes in 896 px. */
export const PIXELS_PER_MINUTE = 1.87
/** Of what the board is at 100 %. */
export const [LEAST_ZOOM, GREATEST_ZOOM] = [0.6, 4]
/** One press of + or one notch of the wheel. */
const STEP = 1.2
const HOUR = 3_600_000

/** A step nearer or farther, within 60–400 %. */
export const zoomed = (zoom: number, steps: number): number =>
  Math.min(GREATEST_ZOOM, Math.max(LEAST_ZOOM, zoom * STEP ** steps))

/** Where to scroll so that what is under the pointer stays there. All in pixels; `at` from the left edge of the time. */
export const scrollKeeping = (scrolled: number, at: number, zoomChange: number): number =>
  Math.max(0, (scrolled + at) * zoomChange - at)

/** Which time lies how far to the right. */
export interface Span {
  /** ISO instant of the left edge, on a whole hour. */
  readonly origin: string
  readonly minutes: number
  /** Each whole hour, ISO. */
  readonly hours: readonly string[]
}

/** Whole hours around all shifts. */
export function spanOf(lanes: readonly Lane[]): Span {
  const from = Math.floor(Math.min(...lanes.map(({ start }) => Date.parse(start))) / HOUR) * HOUR
  const until = Math.ceil(Math.max(...lanes.map(({ end }) => Date.parse(end))) / HOUR) * HOUR
  if (!Number.isFinite(from)) return { origin: new Date(0).toISOString(), minutes: 0, hours: [] }
  const minutes = (until - from) / 60_000
  const hours = Array.from({ length: minutes / 60 + 1 }, (_, k) => new Date(from + k * HOUR).toISOString())
  return { origin: new Date(from).toISOString(), minutes, hours }
}

/** Rows of a height that are in view, with some above and below. */
export function rowsInView(
  count: number,
  { scrolled, height, row }: { readonly scrolled: number; readonly height: number; readonly row: number },
): { readonly from: number; readonly to: number } {
  const beyond = 4
  const from = Math.max(0, Math.floor(scrolled / row) - beyond)
  return {
    from: Math.min(from, Math.max(0, count - 1)),
    to: Math.min(count, Math.ceil((scrolled + height) / row) + beyond),
  }
}
