import type { Reference, ShiftPlan, Stop } from '../model/index.ts'
import { secondsBetween } from '../time.ts'
import type { Book } from './book.ts'
import type { Line } from './pages.ts'

/** What the reference says of visits: an entry for each of their places that it knows. */
export type References = ReadonlyMap<string, readonly Reference[]>

export function referencesOf({ problem }: Book): References {
  const byVisit = new Map<string, Reference[]>()
  for (const entry of problem.reference) byVisit.set(entry.visit, [...(byVisit.get(entry.visit) ?? []), entry])
  return byVisit
}

/** What changed for a stop: its former time when that is another minute, and whose it was. */
export function changeOf(
  book: Book,
  references: References,
  shift: string,
  { id, place, start }: Stop,
): { former?: string; from?: string } {
  const places = references.get(id) ?? []
  const before = places.find((entry) => entry.place === place)
  if (before === undefined) return {}
  const former = before.start === undefined ? undefined : book.times.time(before.start)
  const moved = former !== undefined && former !== book.times.time(start)
  const caregiver = book.caregiverOf(shift)
  // Of two who come to a visit, which of them is the first is no news to either.
  const came = places.some((other) => other.caregiver === caregiver)
  const from = before.caregiver !== undefined && !came
  return { ...(moved ? { former } : {}), ...(from ? { from: book.caregiverName(before.caregiver!) } : {}) }
}

/** Visits that the reference gave this shift's caregiver, during the shift, and that somebody else or nobody has now. */
export function movedAway(book: Book, references: References, entry: ShiftPlan): Line[] {
  const caregiver = book.caregiverOf(entry.shift)
  const shift = book.shift(entry.shift)
  if (caregiver === null || shift === undefined) return []
  const gone = [...references.values()].flat().filter(({ visit, caregiver: former, start }) => {
    if (former !== caregiver || start === undefined || book.visit(visit) === undefined) return false
    if (secondsBetween(shift.start, start) < 0 || secondsBetween(start, shift.end) <= 0) return false
    // A place may have been filled by the other of two: whoever still comes to the visit has not lost it.
    return book.crew(visit).every((member) => book.caregiverOf(member.shift) !== caregiver)
  })
  return gone.map(({ visit, start }) => {
    const now = book.crew(visit).map((member) => book.whoHas(member.shift))
    const who = book.recipientName(book.visit(visit)!.recipient)
    const to = now.length === 0 ? book.words.nobodyYet : [...new Set(now)].join(', ')
    return { kind: 'change', label: '', text: book.words.movedAway(book.times.time(start!), who, to) }
  })
}
