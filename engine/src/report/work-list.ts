import type { ShiftPlan } from '../model/index.ts'
import type { Book } from './book.ts'
import { movedAway, referencesOf } from './changes.ts'
import type { References } from './changes.ts'
import { keysOf } from './keys.ts'
import { line, rowOf } from './list-row.ts'
import { kindsUsed } from './service-kinds.ts'
import type { LegendEntry, Line, ListRow, WorkList } from './pages.ts'

/**
 * The lists of a plan, in the order of its shifts: every stop stands on exactly one of them, once. A vacant shift that
 * nothing was put on has no list; a caregiver without visits has one that says so.
 */
export function workLists(book: Book): WorkList[] {
  const references = referencesOf(book)
  return book.plan.shifts
    .filter(({ shift, stops }) => stops.length > 0 || book.caregiverOf(shift) !== null)
    .map((entry) => workList(book, references, entry))
}

function workList(book: Book, references: References, entry: ShiftPlan): WorkList {
  const { words, times } = book
  const shift = book.shift(entry.shift)
  const caregiver = book.caregiver(entry.shift)
  const starts = shift?.start ?? entry.departure
  const visitCount = entry.stops.filter(({ kind }) => kind === 'visit').length
  const phone = book.dutyPhone(shift?.unit)
  const rows = [
    ...begins(book, entry),
    ...entry.stops.map((_, k) => rowOf(book, references, entry, k)),
    ...ends(book, entry),
  ]
  const about = [
    ...(caregiver?.profession === undefined ? [] : [caregiver.profession]),
    ...(shift?.role === 'dutyLead' ? [words.dutyLead] : []),
    visitCount === 0 ? words.notUsed : words.visits(visitCount),
    book.travelsBy(entry),
  ]
  return {
    shift: entry.shift,
    shiftName: book.shiftName(entry.shift),
    ...(shift?.unit === undefined ? {} : { unit: shift.unit }),
    vacant: book.caregiverOf(entry.shift) === null,
    who: book.whoHas(entry.shift),
    day: starts === undefined ? '' : times.longDay(starts),
    hours: shift === undefined ? '' : `${times.time(shift.start)}–${times.time(shift.end)}`,
    about: about.filter((part) => part !== '').join(' · '),
    visitCount,
    facts: facts(book, entry),
    changes: movedAway(book, references, entry),
    call: phone === undefined ? '' : `${words.callDutyLead}: ${phone}`,
    legend: legend(book, rows),
    rows,
  }
}

function facts(book: Book, entry: ShiftPlan): Line[] {
  const { words, times } = book
  const shift = book.shift(entry.shift)
  const keys = keysByPlace(book, entry)
  const trainees = (shift?.trainees ?? []).map(({ caregiver }) => book.caregiverName(caregiver))
  const reserves = (shift?.reserves ?? []).map(({ duration, opens, closes }) =>
    words.between(book.length(duration), times.time(opens), times.time(closes)),
  )
  return [
    ...line('note', words.keys, keys.join('; ')),
    ...line('note', '', trainees.length === 0 ? '' : words.trainee(trainees.join(', '))),
    ...line('note', words.reserve, reserves.join('; ')),
  ]
}

/** `Nøkkel 14, Nøkkel 3 (henges på Base)`, for each place that keys are kept at. */
function keysByPlace(book: Book, entry: ShiftPlan): string[] {
  const keys = keysOf(book, entry)
  return [...new Set(keys.map(({ keptAt }) => keptAt))].map((place) => {
    const names = keys.flatMap(({ name, keptAt }) => (keptAt === place ? [name] : [])).join(', ')
    return place === '' ? names : book.words.keyFrom(names, place)
  })
}

/** Where the shift sets out from, unless its first stop is there already. */
function begins(book: Book, { shift, departure, stops }: ShiftPlan): ListRow[] {
  const from = book.shift(shift)?.startLocation
  if (departure === undefined || from === undefined || stops[0]?.location === from) return []
  return [edge(book.times.time(departure), book.words.departs, book.placeName(from))]
}

function ends(book: Book, { shift, return: back }: ShiftPlan): ListRow[] {
  const to = book.shift(shift)?.endLocation
  if (back === undefined || to === undefined) return []
  return [edge(book.times.time(back), book.words.returns, book.placeName(to))]
}

const edge = (time: string, title: string, place: string): ListRow => ({
  kind: 'edge',
  time,
  until: '',
  title,
  length: '',
  travel: '',
  where: line('address', '', place),
  how: [],
})

/** The letters that stand on this list, with what they mean. */
function legend(book: Book, rows: readonly ListRow[]): LegendEntry[] {
  const used = new Set(rows.flatMap(({ letter }) => letter ?? []))
  return kindsUsed(book.kinds, used).map(({ letter, name }) => ({ letter, name }))
}
