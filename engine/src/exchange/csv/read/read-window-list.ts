import type { RowReader } from '../row-reader.ts'
import { laterMoment, LONGEST_WINDOW_OVER_MIDNIGHT } from './later-moment.ts'
import type { Reading, VisitInput } from './reading.ts'

const DASH = /\s*[-–—]\s*/

/**
 * Several windows in a cell: `08:00–09:30 | 12:00–13:00/13:30`. After the dash the latest start, after the stroke the
 * last moment; either may be missing. A day, where there is one, is written `24.11.2026 08:00`.
 */
export function readWindowList(reader: RowReader, reading: Reading, day: number): NonNullable<VisitInput['windows']> {
  const { clock } = reading
  return reader.positions('windows').flatMap((text) => {
    const [span = '', hardText = ''] = text.split('/').map((part) => part.trim())
    const [from = '', softText = ''] = span.split(DASH)
    const moment = reader.moment('windows', from)
    const opens = reader.instant('windows', moment, day)
    if (opens === undefined) return []
    const since = { instant: opens, day: moment?.day ?? day, seconds: moment?.seconds ?? 0, text: from }
    const limits = { longest: LONGEST_WINDOW_OVER_MIDNIGHT, orEqual: true }
    const later = (part: string) =>
      part === '' ? undefined : laterMoment(reader, 'windows', reader.moment('windows', part), since, limits)
    const [soft, hard] = [later(softText), later(hardText)]
    if (soft !== undefined && hard !== undefined && hard < soft) {
      reader.wrong('csv-end-before-start', 'windows', { start: softText, end: hardText })
    }
    return {
      opens: clock.iso(opens),
      ...(soft === undefined ? {} : { softCloses: clock.iso(soft) }),
      ...(hard === undefined ? {} : { hardCloses: clock.iso(hard) }),
    }
  })
}
