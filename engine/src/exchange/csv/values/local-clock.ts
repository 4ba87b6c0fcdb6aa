import { formatOffset, offsetSeconds } from '../../../time.ts'

export const DAY_SECONDS = 86_400

/** Instants that are remembered: the starts of a year are far fewer. */
const MOST_KNOWN = 50_000

/** Local days and times of a time zone, as seconds since 1970 and back. Days are counted from 1970-01-01. */
export interface LocalClock {
  readonly timeZone: string
  /**
   * The instant of a local time: `seconds` after midnight as the clock on the wall shows it, 86,400 for the end of the
   * day. Undefined in the hour that is skipped in spring. In autumn the first of the two.
   */
  at(day: number, seconds: number): number | undefined
  /** ISO 8601 with the offset of the zone, to the second. */
  iso(epoch: number): string
  /** What the clock on the wall shows. `second`: the later of the two times that look alike in autumn. */
  wall(epoch: number): { readonly day: number; readonly seconds: number; readonly second: boolean }
}

export function localClock(timeZone: string): LocalClock {
  /** Offset of a day that has the same one from end to end, else NaN. */
  const offsets = new Map<number, number>()
  const offsetOf = (day: number): number => {
    let offset = offsets.get(day)
    if (offset === undefined) {
      const [from, to] = [day - 0.5, day + 1.5].map((at) => offsetSeconds(timeZone, at * DAY_SECONDS))
      offsets.set(day, (offset = from === to ? from! : NaN))
    }
    return offset
  }
  const at = (day: number, seconds: number): number | undefined => {
    const local = day * DAY_SECONDS + seconds
    const offset = offsetOf(day)
    return Number.isNaN(offset) ? nearTheChange(timeZone, local) : local - offset
  }
  const wall = (epoch: number) => {
    const local = epoch + offsetSeconds(timeZone, epoch)
    const day = Math.floor(local / DAY_SECONDS)
    const seconds = local - day * DAY_SECONDS
    return { day, seconds, second: at(day, seconds) !== epoch }
  }
  const isoTexts = new Map<number, string>()
  const iso = (epoch: number): string => {
    const known = isoTexts.get(epoch)
    if (known !== undefined) return known
    const text = isoText(epoch)
    if (isoTexts.size < MOST_KNOWN) isoTexts.set(epoch, text)
    return text
  }
  const isoText = (epoch: number): string => {
    const offset = offsetSeconds(timeZone, epoch)
    const local = epoch + offset
    const day = Math.floor(local / DAY_SECONDS)
    return `${dayText(day)}T${timeText(local - day * DAY_SECONDS)}${offsetText(offset)}`
  }
  return { timeZone, at, iso, wall }
}

/** Where the clocks change: of the two offsets, the one that holds at the instant it gives; the earlier instant first. */
function nearTheChange(timeZone: string, local: number): number | undefined {
  const before = offsetSeconds(timeZone, local - DAY_SECONDS)
  const after = offsetSeconds(timeZone, local + DAY_SECONDS)
  return [local - before, local - after].find((epoch) => epoch + offsetSeconds(timeZone, epoch) === local)
}

/** Texts of days and offsets are few and used by every row. */
const dayTexts = new Map<number, string>()
const offsetTexts = new Map<number, string>()

/** `2026-11-23` */
export function dayText(day: number): string {
  let text = dayTexts.get(day)
  if (text === undefined) {
    text = new Date(day * DAY_SECONDS * 1000).toISOString().slice(0, 10)
    dayTexts.set(day, text)
  }
  return text
}

/** `07:30:00`, from seconds after midnight. */
export function timeText(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:${twoDigits(Math.floor(seconds % 60))}`
}

function offsetText(offset: number): string {
  let text = offsetTexts.get(offset)
  if (text === undefined) offsetTexts.set(offset, (text = formatOffset(offset)))
  return text
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value))
