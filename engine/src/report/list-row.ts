import type { Recipient, ShiftPlan, Stop, Visit } from '../model/index.ts'
import { sayable } from '../model/index.ts'
import { sayStatement } from '../text/index.ts'
import { secondsBetween } from '../time.ts'
import type { Book } from './book.ts'
import { capitalised } from './capitalised.ts'
import { changeOf } from './changes.ts'
import type { References } from './changes.ts'
import type { Line, LineKind, ListRow } from './pages.ts'

/**
 * The number of a dwelling in its building (bruksenhetsnummer: H, U, L or K and four digits): a part of its official address in
 * Norway.
 */
const DWELLING = /\b[HULK] ?\d{4}\b/i
/** A telephone number stays on one line. */
const NO_BREAK = '\u00a0'
/** Between tasks: records write each with a capital, so that a comma would look like a slip. */
export const TASK_BREAK = ' · '
/** Waiting shorter than this is no news on a list. Seconds. */
const LEAST_WAITING = 300

/** A stop as a row of its shift's list. */
export function rowOf(book: Book, references: References, entry: ShiftPlan, index: number): ListRow {
  const stop = entry.stops[index]!
  const visit = book.visitAt(stop)
  const common = {
    stop: index,
    time: book.times.time(stop.start),
    until: book.times.time(stop.end),
    length: book.minutes(secondsBetween(stop.start, stop.end)),
    travel: stop.travel === 0 ? '' : book.words.travel(book.minutes(stop.travel)),
  }
  if (visit !== undefined) return { ...common, ...visitRow(book, references, entry, stop, visit) }
  if (stop.kind === 'break') return { ...common, ...breakRow(book, entry, stop) }
  return { ...common, ...activityRow(book, stop) }
}

type Matter = Omit<ListRow, 'stop' | 'time' | 'until' | 'length' | 'travel'>

function visitRow(book: Book, references: References, { shift }: ShiftPlan, stop: Stop, visit: Visit): Matter {
  const { words } = book
  const { former, from } = changeOf(book, references, shift, stop)
  const caregiver = book.caregiverOf(shift)
  const kind = book.kindOf(visit)
  const recipient = book.recipient(visit.recipient)
  const isNew = caregiver !== null && !book.know(visit.recipient, caregiver)
  return {
    kind: 'visit',
    title: book.recipientName(visit.recipient),
    ...(former === undefined ? {} : { former }),
    ...(kind === undefined ? {} : { letter: kind.letter, service: kind.name }),
    where: whereLines(book, visit, recipient),
    how: [
      ...line('task', words.todo, tasksOf(visit)),
      ...entryLines(book, visit),
      ...line('together', words.together, colleagues(book, shift, stop)),
      ...line('special', words.special, specialText(book, visit, recipient)),
      ...line('change', '', from === undefined ? '' : words.formerCaregiver(from)),
      ...line('note', '', isNew ? words.newFace : ''),
      ...line('window', '', windowText(book, visit)),
      ...line('note', '', waitingText(book, stop)),
    ],
  }
}

function breakRow(book: Book, { shift }: ShiftPlan, stop: Stop): Matter {
  const { words } = book
  const pause = book.shift(shift)?.breaks.find(({ id }) => id === stop.id)
  const name = pause?.name ?? words.break
  const place = book.placeName(stop.location)
  return {
    kind: 'break',
    title: pause?.paid === true ? `${name} (${words.paid})` : name,
    where: line('address', '', place),
    how: line('note', '', waitingText(book, stop)),
  }
}

function activityRow(book: Book, stop: Stop): Matter {
  const activity = book.problem.activities.find(({ id }) => id === stop.id)
  const place = activity?.location === undefined ? '' : book.placeName(stop.location)
  return {
    kind: 'activity',
    title: book.words.activities[activity?.kind ?? 'other'] ?? stop.id,
    where: line('address', '', place),
    how: line('note', '', waitingText(book, stop)),
  }
}

/** Who and where: no address of anyone protected, and no road to those who are met from afar. */
function whereLines(book: Book, visit: Visit, recipient: Recipient | undefined): Line[] {
  const { words } = book
  const protectedAddress = book.isProtected(visit) || book.isSecret(visit.location)
  const phone = protectedAddress ? '' : (recipient?.phone ?? '')
  const far = { telephone: words.byTelephone, video: words.byVideo, indoors: words.indoors, road: '' }[visit.manner]
  if (far !== '') return [...line('note', '', far), ...line('phone', words.telephone, phone)]
  if (protectedAddress) return line('note', '', words.addressHidden)
  const elsewhere = visit.endLocation === undefined ? '' : book.placeName(visit.endLocation)
  return [
    ...line('address', '', book.placeName(visit.location) || visit.location),
    ...line('phone', words.telephone, phone),
    ...line('note', words.endsAt, elsewhere),
  ]
}

/** What to remember; of a place that may not be told, without the sentences that tell where it is. */
function specialText(book: Book, visit: Visit, recipient: Recipient | undefined): string {
  const known = (recipient?.knowledge ?? []).map((each) => sayStatement(book.language, sayable(each)))
  const text = [...known, recipient?.special, visit.special].filter(Boolean).join(' ')
  if (!book.isProtected(visit) && !book.isSecret(visit.location)) return text
  const { address, name, building } = book.location(visit.location) ?? {}
  // The street tells enough without its number.
  const street = address?.split(/[,\d]/)[0]?.trim()
  const telling = [address, street, name, building].filter((part) => part !== undefined && part !== '')
  const tells = (sentence: string): boolean =>
    DWELLING.test(sentence) || telling.some((part) => sentence.toLowerCase().includes(part!.toLowerCase()))
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((sentence) => !tells(sentence))
    .join(' ')
}

function entryLines(book: Book, visit: Visit): Line[] {
  if (visit.manner !== 'road' || book.isSecret(visit.location)) return []
  const { entry, key } = book.location(visit.location) ?? {}
  const name = key === undefined ? '' : (book.problem.keys.find(({ id }) => id === key)?.name ?? key)
  return [...line('entry', book.words.entry, entry ?? ''), ...line('entry', book.words.key, name)]
}

/** The tasks, or else the service itself: a list that says nothing of what to do is no list. */
function tasksOf({ tasks, service }: Visit): string {
  return capitalised(tasks.length > 0 ? tasks.join(TASK_BREAK) : (service ?? ''))
}

/** The others who come to the visit, with their telephone, and their time where it is another. */
function colleagues(book: Book, shift: string, { id, start }: Stop): string {
  const others = book.crew(id).filter((member) => member.shift !== shift)
  const named = others.map((member) => {
    const phone = book.caregiver(member.shift)?.phone
    const name = book.whoHas(member.shift) + (phone === undefined ? '' : ` (${phone.replaceAll(' ', NO_BREAK)})`)
    const time = book.times.time(member.start)
    return time === book.times.time(start) ? name : book.words.at(name, time)
  })
  return named.join(', ')
}

/** How much the start may be moved, for someone who is late: by the window that the start lies in. */
function windowText(book: Book, visit: Visit): string {
  const { words, times } = book
  if (visit.windows.length !== 1) return ''
  const { opens, softCloses, hardCloses } = visit.windows[0]!
  const closes = softCloses ?? hardCloses
  if (visit.closingBinds === 'end' || closes === undefined) return words.windowFrom(times.time(opens))
  return words.window(times.time(opens), times.time(closes))
}

const waitingText = (book: Book, { waiting }: Stop): string =>
  waiting < LEAST_WAITING ? '' : book.words.waiting(book.length(waiting))

/** A line, or none when there is nothing to say. */
export const line = (kind: LineKind, label: string, text: string): Line[] =>
  text === '' ? [] : [{ kind, label, text }]
