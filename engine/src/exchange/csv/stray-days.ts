import type { RowPlace } from './csv-report.ts'
import type { Reading } from './read/reading.ts'
import { dayText } from './values/local-clock.ts'

/** Days that lie together have no longer gap than this between them. Our choice: a month without any row is no plan. */
const LONGEST_GAP_DAYS = 31
/** Fewer than this share of the rows, in a far-off month, are slips of the year or the month. Our choice. */
const SMALL_SHARE = 0.05

interface Dated {
  readonly value: { readonly start?: number; readonly from?: number | undefined }
  readonly place: RowPlace
}

/** Reports the few rows whose day lies more than a month from all the others: 2025 for 2026, as a rule. */
export function strayDays(rows: readonly Dated[], { clock, report }: Reading): void {
  const byDay = new Map<number, RowPlace[]>()
  const dayOf = new Map<number, number>()
  for (const { value, place } of rows) {
    const instant = value.start ?? value.from
    if (instant === undefined) continue
    let day = dayOf.get(instant)
    if (day === undefined) dayOf.set(instant, (day = clock.wall(instant).day))
    const places = byDay.get(day)
    if (places === undefined) byDay.set(day, [place])
    else places.push(place)
  }
  const clusters: number[][] = []
  for (const day of [...byDay.keys()].sort((a, b) => a - b)) {
    const last = clusters.at(-1)
    if (last === undefined || day - last.at(-1)! > LONGEST_GAP_DAYS) clusters.push([day])
    else last.push(day)
  }
  for (const days of clusters) {
    const strays = days.flatMap((day) => byDay.get(day)!.map((place) => ({ day, place })))
    if (strays.length >= SMALL_SHARE * rows.length) continue
    for (const { day, place } of strays) report.add('csv-date-far-away', { ...place, value: dayText(day) })
  }
}
