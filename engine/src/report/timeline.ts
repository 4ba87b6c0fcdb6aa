import type { ShiftPlan } from '../model/index.ts'
import { secondsBetween } from '../time.ts'
import type { Book } from './book.ts'
import { kindsUsed } from './service-kinds.ts'
import type { ServiceKind } from './service-kinds.ts'
import { initials, shortName } from './short-names.ts'
import type { Table } from './table.ts'

/** A stop on the timeline. Times in minutes from the timeline's beginning; they may be fractions. */
export interface TimelineBar {
  readonly kind: 'visit' | 'activity' | 'break'
  readonly from: number
  readonly to: number
  readonly style: ServiceKind['style'] | 'activity' | 'break'
  readonly letter: string
  /** From long to short; the first that fits is shown. */
  readonly names: readonly string[]
  readonly time: string
  /** Everything, for who hears it or points at it. */
  readonly spoken: string
  /** Others do it too: shown with two heads. */
  readonly shared: boolean
  /** By the road from the stop before: minutes before `from`, and how it is travelled. */
  readonly travel: number
}

/** One shift on the timeline. */
export interface TimelineLane {
  readonly shift: string
  readonly title: string
  readonly name: string
  readonly about: string
  /** The shift's own beginning and end, in the same minutes. */
  readonly from: number
  readonly to: number
  readonly mode: 'car' | 'bicycle' | 'foot' | 'other'
  readonly bars: readonly TimelineBar[]
  /** The way back, as `travel` of a bar. */
  readonly back: { readonly from: number; readonly to: number } | undefined
}

/** All shifts of a unit on one day, time from left to right. */
export interface Timeline {
  /** Minutes from the first shift's whole hour to the last one's. */
  readonly length: number
  readonly hours: readonly { readonly at: number; readonly label: string }[]
  readonly lanes: readonly TimelineLane[]
  readonly legend: readonly { readonly letter: string; readonly name: string; readonly style: ServiceKind['style'] }[]
  /** The same as a table. */
  readonly table: Table
}

export function timelineOf(book: Book, entries: readonly ShiftPlan[]): Timeline | undefined {
  const edges = entries.flatMap((entry) => edgesOf(book, entry))
  if (edges.length === 0) return undefined
  const earliest = edges.reduce((a, b) => (secondsBetween(a, b) < 0 ? b : a))
  const latest = edges.reduce((a, b) => (secondsBetween(a, b) > 0 ? b : a))
  const origin = new Date(Math.floor(Date.parse(earliest) / 3_600_000) * 3_600_000).toISOString()
  const minutesAt = (iso: string): number => secondsBetween(origin, iso) / 60
  const length = Math.ceil(minutesAt(latest) / 60) * 60
  const hours = Array.from({ length: length / 60 + 1 }, (_, k) => {
    const at = new Date(Date.parse(origin) + k * 3_600_000).toISOString()
    return { at: k * 60, label: book.times.time(at).replace(':00', '') }
  })
  const lanes = entries.map((entry) => laneOf(book, entry, minutesAt))
  const letters = new Set(lanes.flatMap(({ bars }) => bars.map(({ letter }) => letter)))
  const legend = kindsUsed(book.kinds, letters)
  return { length, hours, lanes, legend, table: tableOf(book, entries) }
}

function edgesOf(book: Book, { shift, stops, departure, return: back }: ShiftPlan): string[] {
  const { start, end } = book.shift(shift) ?? {}
  const instants = [start, end, departure, back, ...stops.map((stop) => stop.end)]
  return instants.filter((instant) => instant !== undefined)
}

function laneOf(book: Book, entry: ShiftPlan, minutesAt: (iso: string) => number): TimelineLane {
  const shift = book.shift(entry.shift)
  const profession = book.caregiver(entry.shift)?.profession
  const mode = book.modeOf(entry)
  const last = entry.stops.at(-1)
  const [from, to] = [shift?.start ?? entry.departure, shift?.end ?? entry.return]
  return {
    shift: entry.shift,
    title: book.whoHas(entry.shift),
    name: book.shiftName(entry.shift),
    about: [profession, book.travelsBy(entry)].filter(Boolean).join(' · '),
    from: from === undefined ? 0 : minutesAt(from),
    to: to === undefined ? 0 : minutesAt(to),
    mode: mode === 'car' || mode === 'bicycle' || mode === 'foot' ? mode : 'other',
    bars: entry.stops.map((stop) => barOf(book, stop, minutesAt)),
    back:
      last === undefined || entry.return === undefined
        ? undefined
        : { from: minutesAt(last.end), to: minutesAt(entry.return) },
  }
}

function barOf(book: Book, stop: ShiftPlan['stops'][number], minutesAt: (iso: string) => number): TimelineBar {
  const visit = book.visitAt(stop)
  const kind = visit === undefined ? undefined : book.kindOf(visit)
  const name = book.stopName(stop)
  const clock = book.times.time(stop.start)
  const shared = visit !== undefined && book.crew(visit.id).length > 1
  return {
    kind: stop.kind,
    from: minutesAt(stop.start),
    to: minutesAt(stop.end),
    style: stop.kind === 'visit' ? (kind?.style ?? 'other-1') : stop.kind,
    letter: kind?.letter ?? '',
    names: visit === undefined ? [name, `${name.slice(0, 4)}.`] : [name, shortName(name), initials(name)],
    time: clock,
    spoken: [name, `${clock}–${book.times.time(stop.end)}`, kind?.name].filter(Boolean).join(', '),
    shared,
    travel: stop.travel / 60 + stop.waiting / 60,
  }
}

/** Every stop of every shift: what timeline and map show, in words. No place of anyone protected. */
function tableOf(book: Book, entries: readonly ShiftPlan[]): Table {
  const { words, times } = book
  const rows = entries.flatMap((entry) =>
    entry.stops.map((stop, k) => {
      const visit = book.visitAt(stop)
      const place = visit === undefined || visit.manner === 'road' ? book.placeName(stop.location) : ''
      return [
        `${book.shiftName(entry.shift)} ${book.whoHas(entry.shift)}`,
        String(k + 1),
        times.time(stop.start),
        times.time(stop.end),
        book.stopName(stop),
        (visit === undefined ? undefined : book.kindOf(visit)?.name) ?? '',
        place,
        stop.travel === 0 ? '' : book.minutes(stop.travel),
      ]
    }),
  )
  return {
    caption: words.timelineAsTable,
    columns: [words.shift, words.stop, words.start, words.end, words.what, words.legend, words.where, words.travelTime],
    rows,
    figures: [1, 2, 3, 7],
  }
}
