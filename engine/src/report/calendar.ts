import type { Activity, ShiftPlan } from '../model/index.ts'
import type { Book } from './book.ts'
import type { WorkList } from './pages.ts'

/** An event for a caregiver's calendar. Nothing in it tells who receives services, where, or what is done. */
export interface CalendarEvent {
  /** The same for the same shift of the same problem, in every version of its plan. */
  readonly uid: string
  readonly start: string
  readonly end: string
  readonly summary: string
  readonly place: string
  readonly description: string
}

/** One shift's calendar. */
export interface ShiftCalendar {
  readonly shift: string
  readonly name: string
  readonly events: readonly CalendarEvent[]
}

/**
 * What a caregiver's own calendar gets: the shift, and each activity with a place of its own in the day. Calendars lie
 * on private telephones and other people's servers, so visits are only counted and timed; the list says the rest.
 */
export function calendars(book: Book, lists: readonly WorkList[]): ShiftCalendar[] {
  return lists.flatMap((list) => {
    const entry = book.entry(list.shift)
    const shift = book.shift(list.shift)
    if (entry === undefined || shift === undefined) return []
    const whole: CalendarEvent = {
      uid: uidOf(book, list.shift),
      start: shift.start,
      end: shift.end,
      summary: book.words.shiftSummary(list.shiftName),
      place: book.placeName(shift.startLocation),
      description: describe(book, list),
    }
    return [
      { shift: list.shift, name: book.words.shiftSummary(list.shiftName), events: [whole, ...activities(book, entry)] },
    ]
  })
}

function activities(book: Book, { shift, stops }: ShiftPlan): CalendarEvent[] {
  return stops
    .filter(({ kind }) => kind === 'activity')
    .map((stop) => {
      const activity: Activity | undefined = book.problem.activities.find(({ id }) => id === stop.id)
      return {
        uid: uidOf(book, shift, stop.id),
        start: stop.start,
        end: stop.end,
        summary: book.words.activities[activity?.kind ?? 'other'] ?? stop.id,
        place: activity?.location === undefined ? '' : book.placeName(stop.location),
        description: '',
      }
    })
}

/** When there is something to do, and how long, in the order of the day. */
function describe(book: Book, { rows, about, facts, call }: WorkList): string {
  let visit = 0
  const times = rows
    .filter(({ kind }) => kind !== 'edge')
    .map(({ kind, time, until, title }) => {
      const what = kind === 'visit' ? book.words.visitNumber(++visit) : title
      return `${time}–${until} ${what}`
    })
  const trainees = facts.filter(({ label }) => label === '').map(({ text }) => text)
  return [about, ...trainees, ...times, call, book.words.calendarNote].filter((text) => text !== '').join('\n')
}

const uidOf = ({ problem }: Book, ...parts: readonly string[]): string =>
  `${[problem.id, ...parts].map((part) => encodeURIComponent(part)).join('/')}@hjemrute.invalid`
