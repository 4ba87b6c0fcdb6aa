import type { Judgement } from '../check/index.ts'
import type { Plan, Problem, ShiftPlan } from '../model/index.ts'
import type { Language } from '../text/index.ts'
import { Book } from './book.ts'
import { calendars } from './calendar.ts'
import type { ShiftCalendar } from './calendar.ts'
import type { Drawing } from './drawing.ts'
import { dutySheet } from './duty-sheet.ts'
import type { DutySheet } from './duty-sheet.ts'
import { planVersion } from './fingerprint.ts'
import { mapPicture } from './map-picture.ts'
import type { MapPicture } from './map-picture.ts'
import { measuresOf } from './measures.ts'
import type { ComparedWith, Measures } from './measures.ts'
import type { PageFrame, WorkList } from './pages.ts'
import { timelineOf } from './timeline.ts'
import type { Timeline } from './timeline.ts'
import { workLists } from './work-list.ts'

/** What a report is made from. */
export interface ReportRequest {
  readonly problem: Problem
  readonly plan: Plan
  readonly language: Language
  /** What the check says of the plan. */
  readonly judgement: Judgement
  readonly compared?: ComparedWith
  /** Now, ISO 8601: what stands as the time of printing. */
  readonly printed: string
  /** What this plan is called. Default: a short code of what it says. */
  readonly version?: string
  /** What the map is drawn on. Default: routes alone. */
  readonly drawing?: Drawing
  /** Whose the addresses are, where the problem names no map. */
  readonly credit?: string
}

/** The shifts of one unit that begin on one day, evening or night. */
export interface UnitDay {
  readonly title: string
  readonly timeline: Timeline | undefined
  readonly map: MapPicture | undefined
}

/** A plan as printable pages, every text ready to show. */
export interface Report {
  readonly frame: PageFrame
  readonly lists: readonly WorkList[]
  readonly duty: DutySheet
  readonly measures: Measures
  readonly days: readonly UnitDay[]
  readonly calendars: readonly ShiftCalendar[]
}

/** More maps than this are left out: nobody looks at so many, and each carries its roads with it. */
const MOST_MAPS = 20

/** Builds the report. Pure: the same request gives the same pages. */
export function buildReport(request: ReportRequest): Report {
  const { problem, plan, language, judgement, compared, drawing } = request
  const book = new Book(problem, plan, language)
  const lists = workLists(book)
  const groups = groupsOf(book)
  return {
    frame: frameOf(book, request),
    lists,
    duty: dutySheet(book, lists),
    measures: measuresOf(book, judgement, compared),
    days: groups.map(({ title, entries }) => ({
      title,
      timeline: timelineOf(book, entries),
      map: groups.length > MOST_MAPS ? undefined : mapPicture(book, entries, drawing),
    })),
    calendars: calendars(book, lists),
  }
}

function frameOf(book: Book, { problem, plan, language, printed, version, drawing, credit }: ReportRequest): PageFrame {
  const { words } = book
  const attribution = problem.map?.attribution ?? drawing?.attribution ?? credit
  return {
    language,
    title: problem.title ?? problem.id,
    printed: words.printed(book.times.stamp(printed)),
    version: words.version(version ?? planVersion(plan)),
    notices: [
      ...(problem.synthetic ? [words.fictional] : []),
      ...(attribution === undefined ? [] : [attribution]),
      ...(plan.travelEstimated === true ? [words.estimatedTravel] : []),
    ],
  }
}

/** A part of a unit's day. */
interface Group {
  readonly title: string
  readonly day: string
  readonly rank: number
  readonly part: 'day' | 'evening' | 'night'
  readonly entries: ShiftPlan[]
}

/** The plan's shifts by the day they begin on, by unit in the problem's order, and by day, evening and night. */
function groupsOf(book: Book): { title: string; entries: ShiftPlan[] }[] {
  const groups = new Map<string, Group>()
  for (const entry of book.plan.shifts) {
    const shift = book.shift(entry.shift)
    const starts = shift?.start ?? entry.departure ?? book.problem.horizon.start
    const day = book.times.date(starts)
    const part = partOf(book.times.time(starts))
    const rank = book.problem.units.findIndex(({ id }) => id === shift?.unit)
    const name = book.problem.units[rank]?.name ?? shift?.unit
    const title = [name, book.times.longDay(starts)].filter((each) => each !== undefined).join(', ')
    const key = [shift?.unit ?? '', day, part].join('\n')
    const group = groups.get(key) ?? { title, day, rank, part, entries: [] }
    group.entries.push(entry)
    groups.set(key, group)
  }
  const parts = ['day', 'evening', 'night']
  const sorted = [...groups.values()].sort(
    (a, b) =>
      (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) || a.rank - b.rank || parts.indexOf(a.part) - parts.indexOf(b.part),
  )
  const several = new Set(sorted.map(({ part }) => part)).size > 1
  return sorted.map(({ title, part, entries }) => ({
    title: several ? `${title}, ${book.words.parts[part]}` : title,
    entries,
  }))
}

/** Day, evening or night, by the local hour that a shift begins. */
function partOf(time: string): Group['part'] {
  const hour = Number(time.slice(0, 2))
  return hour >= 20 || hour < 5 ? 'night' : hour < 12 ? 'day' : 'evening'
}
