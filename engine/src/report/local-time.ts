import type { Problem } from '../model/index.ts'
import type { ReportWords } from '../text/index.ts'
import { offsetSeconds, parseInstant } from '../time.ts'

/** Instants as they stand on a list: in the plan's time zone, to the minute, whatever offset the file wrote them with. */
export interface LocalTimes {
  /** `09:20`; in the hour that comes twice when the clock goes back, `02:30 vintertid`. */
  time(iso: string): string
  /** The local day, `2026-11-24`. */
  date(iso: string): string
  /** `tirsdag 24. november 2026` */
  longDay(iso: string): string
  /** `24.11. 14:52`: a short day and the time. */
  stamp(iso: string): string
}

/** A clock on the wall moves by an hour. Seconds. */
const CLOCK_CHANGE = 3600

/** Local times of a problem. Pure: formats what it is handed and reads no clock. */
export function localTimesOf({ horizon }: Problem, words: ReportWords): LocalTimes {
  const { timeZone } = horizon
  const long = new Intl.DateTimeFormat(words.locale, { dateStyle: 'full', timeZone })
  const short = new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'numeric', timeZone })
  const local = (iso: string): string => {
    const { seconds } = parseInstant(iso)
    return new Date((seconds + offsetSeconds(timeZone, seconds)) * 1000).toISOString()
  }
  const clock = (iso: string): string => local(iso).slice(11, 16)
  return {
    time: (iso) => {
      const twice = whichOfTwo(timeZone, parseInstant(iso).seconds)
      return twice === undefined ? clock(iso) : `${clock(iso)} ${words[twice]}`
    },
    date: (iso) => local(iso).slice(0, 10),
    longDay: (iso) => long.format(parseInstant(iso).seconds * 1000),
    stamp: (iso) => `${short.format(parseInstant(iso).seconds * 1000)} ${clock(iso)}`,
  }
}

/** The same local time comes again an hour later, or came an hour before: then the list must say which. */
function whichOfTwo(timeZone: string, seconds: number): 'summerTime' | 'winterTime' | undefined {
  const offset = offsetSeconds(timeZone, seconds)
  if (offsetSeconds(timeZone, seconds + CLOCK_CHANGE) === offset - CLOCK_CHANGE) return 'summerTime'
  if (offsetSeconds(timeZone, seconds - CLOCK_CHANGE) === offset + CLOCK_CHANGE) return 'winterTime'
  return undefined
}

/** A time as it stands on a list, in its two parts: `02:30`, and the season where the hour comes twice. */
export function clockOf(time: string): { clock: string; season?: string } {
  const space = time.indexOf(' ')
  return space === -1 ? { clock: time } : { clock: time.slice(0, space), season: time.slice(space + 1) }
}
