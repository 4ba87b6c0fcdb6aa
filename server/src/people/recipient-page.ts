import type { Coming, RecipientPage } from '@hjemrute/contract'
import { CONTACTS } from '@hjemrute/contract'
import type { ProblemInput } from '@hjemrute/engine/model'
import type { KeptCorrection } from '../corrections/corrections.repository.ts'
import type { ShiftDocument } from './documents.ts'
import { homeOf } from './home-of.ts'
import { recordFields } from './record-fields.ts'

interface Beside {
  /** The shift whose document tells who the recipient is. */
  readonly of: ShiftDocument
  readonly days: readonly Coming[]
  readonly corrections: readonly KeptCorrection[]
  readonly seesProtected: boolean
  readonly today: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Everything about one recipient, for somebody with a relative on the telephone. */
export function recipientPage(id: string, { of, days, corrections, seesProtected, today, now }: Beside): RecipientPage {
  const { document } = of
  const recipient = document.recipients!.find((each) => each.id === id)!
  const isHidden = recipient.addressProtected === true && !seesProtected
  const home = homeOf(document, id)
  const record = (kind: 'recipient' | 'location' | 'visit', of: string) =>
    recordFields(document, { kind, id: of }, corrections, isHidden)
  return {
    id,
    name: recipient.name ?? id,
    today,
    timeZone: document.horizon.timeZone ?? 'Europe/Oslo',
    shift: of.shiftId,
    addressProtected: recipient.addressProtected === true,
    next: days.find(({ end, start }) => Date.parse(end ?? start ?? '') > now) ?? null,
    days: [...days],
    faces: facesOf(document, id),
    contacts: CONTACTS.flatMap((as) => {
      const who = recipient[as]
      return who === undefined ? [] : [{ as, who: { id: who, name: nameOf(document, who) } }]
    }),
    record: record('recipient', id)!,
    home: home === undefined ? null : record('location', home.id),
    visits: document.visits.filter((each) => each.recipient === id).map((visit) => record('visit', visit.id)!),
  }
}

/** Who came in fourteen days, most often first. */
function facesOf(document: ProblemInput, id: string): RecipientPage['faces'] {
  const visits = new Map<string, number>()
  for (const { recipient, caregiver, days, visits: count } of document.history ?? [])
    if (recipient === id && (days ?? 14) === 14) visits.set(caregiver, (visits.get(caregiver) ?? 0) + count)
  return [...visits]
    .map(([caregiver, count]) => ({ id: caregiver, name: nameOf(document, caregiver), visits: count }))
    .sort((a, b) => b.visits - a.visits || a.name.localeCompare(b.name, 'nb'))
}

const nameOf = ({ caregivers }: ProblemInput, wanted: string): string =>
  caregivers?.find(({ id }) => id === wanted)?.name ?? wanted
