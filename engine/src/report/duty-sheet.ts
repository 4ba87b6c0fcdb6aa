import { UNASSIGNED_REASONS } from '../model/index.ts'
import { TASK_BREAK } from './list-row.ts'
import type { Action, Plan, ReasonCode, UnassignedReason } from '../model/index.ts'
import { say, sayReason } from '../text/index.ts'
import type { Names } from '../text/index.ts'
import type { Book } from './book.ts'
import { capitalised } from './capitalised.ts'
import { keysOf } from './keys.ts'
import type { WorkList } from './pages.ts'
import type { Table } from './table.ts'

/** Something without a place: what, for whom and when; why; and what may be done. */
export interface UnassignedItem {
  readonly title: string
  readonly letter?: string
  readonly about: string
  readonly reasons: readonly string[]
  readonly waysOut: readonly string[]
}

/** What whoever leads the shift has at hand: every list in short, telephones, keys, cars, and what is open. */
export interface DutySheet {
  readonly title: string
  readonly lists: Table
  readonly phones: Table
  readonly keys: Table
  readonly vehicles: Table
  readonly vacant: Table
  readonly unassigned: readonly UnassignedItem[]
  /** Every list, a line for each stop. */
  readonly short: readonly ShortList[]
}

export interface ShortList {
  readonly shift: string
  readonly title: string
  readonly about: string
  readonly lines: readonly { readonly time: string; readonly text: string; readonly isVisit: boolean }[]
}

export function dutySheet(book: Book, lists: readonly WorkList[]): DutySheet {
  const { words } = book
  return {
    title: words.dutySheet,
    lists: {
      caption: words.allLists,
      columns: [words.shift, words.caregiver, words.hours, words.travelBy, words.workList, words.telephone],
      rows: lists.map((list) => [
        list.shiftName,
        list.who,
        list.hours,
        travelOf(book, list.shift),
        list.visitCount === 0 ? words.notUsed : words.visits(list.visitCount),
        book.caregiver(list.shift)?.phone ?? '',
      ]),
      phones: [5],
    },
    phones: phones(book),
    keys: keys(book),
    vehicles: vehicles(book),
    vacant: vacant(book),
    unassigned: book.plan.unassigned.map((missing) => unassignedItem(book, missing)),
    short: lists.map(shortList),
  }
}

const travelOf = (book: Book, shift: string): string => {
  const entry = book.entry(shift)
  return entry === undefined ? '' : capitalised(book.travelsBy(entry))
}

/** Units' duty telephones, then those of trainees; everybody else's stand beside their lists. */
function phones(book: Book): Table {
  const { words } = book
  const units = book.problem.units.flatMap(({ name, id, dutyPhone }) =>
    dutyPhone === undefined ? [] : [[`${capitalised(words.dutyLead)}, ${name ?? id}`, '', dutyPhone]],
  )
  const trainees = book.plan.shifts.flatMap(({ shift }) =>
    (book.shift(shift)?.trainees ?? []).flatMap(({ caregiver }) => {
      const phone = book.problem.caregivers.find(({ id }) => id === caregiver)?.phone
      return phone === undefined ? [] : [[book.caregiverName(caregiver), book.shiftName(shift), phone]]
    }),
  )
  return {
    caption: words.phones,
    columns: [words.caregiver, words.shift, words.telephone],
    rows: [...units, ...trainees],
    phones: [2],
  }
}

function keys(book: Book): Table {
  const { words } = book
  const uses = book.plan.shifts.flatMap((entry) => keysOf(book, entry))
  return {
    caption: words.keys,
    columns: [words.key, words.where, words.shift, words.caregiver, words.first],
    rows: uses.map(({ name, keptAt, shift, time }) => [name, keptAt, book.shiftName(shift), book.whoHas(shift), time]),
  }
}

function vehicles(book: Book): Table {
  const { words, times } = book
  return {
    caption: words.vehicles,
    columns: [words.vehicles, words.shift, words.caregiver, words.hours],
    rows: book.vehicles.map(({ name, shift, from, to }) => [
      name,
      book.shiftName(shift),
      book.whoHas(shift),
      `${times.time(from)}–${times.time(to)}`,
    ]),
  }
}

function vacant(book: Book): Table {
  const { words, times } = book
  const shifts = book.problem.shifts.filter(({ id }) => book.caregiverOf(id) === null)
  return {
    caption: words.vacantShifts,
    columns: [words.shift, words.hours, words.needs, words.workList],
    rows: shifts.map(({ id, start, end, assumedQualifications }) => {
      const visits = book.entry(id)?.stops.filter(({ kind }) => kind === 'visit').length ?? 0
      const on = visits === 0 ? words.notUsed : words.visits(visits)
      return [book.shiftName(id), `${times.time(start)}–${times.time(end)}`, assumedQualifications.join(', '), on]
    }),
  }
}

function unassignedItem(book: Book, { kind, id, mandatory, reasons }: Plan['unassigned'][number]): UnassignedItem {
  const { words } = book
  const visit = kind === 'visit' ? book.visit(id) : undefined
  const activity = kind === 'activity' ? book.problem.activities.find((each) => each.id === id) : undefined
  const service = visit === undefined ? undefined : book.kindOf(visit)
  const what =
    visit === undefined
      ? (words.activities[activity?.kind ?? 'other'] ?? id)
      : visit.tasks.join(TASK_BREAK) || (visit.service ?? '')
  const [first] = visit?.windows ?? []
  const windows = (visit?.windows ?? []).map(({ opens, softCloses, hardCloses }) => {
    const closes = softCloses ?? hardCloses
    return book.times.time(opens) + (closes === undefined ? '–' : `–${book.times.time(closes)}`)
  })
  const day = first === undefined ? '' : book.times.stamp(first.opens).replace(/ [^ ]*$/, '')
  const seconds = visit?.staffing.map(({ duration }) => duration) ?? [activity?.duration ?? 0]
  const length = seconds.map((each) => book.length(each)).join(' + ')
  const about = [what, [day, windows.join(', ')].filter(Boolean).join(' '), length, mandatory ? '' : words.mayBeLeftOut]
  return {
    title: visit === undefined ? what : book.recipientName(visit.recipient),
    ...(service === undefined ? {} : { letter: service.letter }),
    about: about.filter((part) => part !== '').join(' · '),
    reasons: reasons.map((reason) => sayReason(book.language, reason, { names: namesIn(book) }).message),
    waysOut: waysOut(book, reasons),
  }
}

/** What the sheet's readers call people and visits. */
const namesIn = (book: Book): Names => ({
  caregiver: (id) => book.problem.caregivers.find((each) => each.id === id)?.name,
  recipient: book.recipientName,
  visit: (id) => {
    const visit = book.visit(id)
    return visit === undefined
      ? undefined
      : [visit.service, book.recipientName(visit.recipient)].filter(Boolean).join(', ')
  },
  pause: () => undefined,
})

/** The action that each reason names, or else the likeliest for its code; each once. */
function waysOut(book: Book, reasons: readonly UnassignedReason[]): string[] {
  const actions = reasons.flatMap(({ code, action }): string[] => {
    if (action !== undefined) return [action]
    const known: readonly Action[] | undefined = Object.hasOwn(UNASSIGNED_REASONS, code)
      ? UNASSIGNED_REASONS[code as ReasonCode].actions
      : undefined
    return known === undefined ? [] : [known[0]!]
  })
  return [...new Set(actions)].map((action) => say(book.language, action).message)
}

function shortList({ shift, shiftName, who, hours, about, rows }: WorkList): ShortList {
  return {
    shift,
    title: `${shiftName} ${who}`,
    about: [hours, about].filter((part) => part !== '').join(' · '),
    lines: rows
      .filter(({ kind }) => kind !== 'edge')
      .map(({ time, title, letter, kind }) => ({
        time,
        text: letter === undefined ? title : `${title} (${letter})`,
        isVisit: kind === 'visit',
      })),
  }
}
