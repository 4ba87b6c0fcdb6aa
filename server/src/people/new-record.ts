import type { NewRecord } from '@hjemrute/contract'
import { fault, inputError } from '@hjemrute/engine/errors'
import type { ProblemInput } from '@hjemrute/engine/model'
import { movedByDays } from '@hjemrute/engine/time'
import { randomBytes } from 'node:crypto'
import { dayOf } from '../corrections/apply-correction.ts'
import type { Correction, RawRecord, RecordKind } from '../corrections/apply-correction.ts'
import { homeIdOf, homeOf } from './home-of.ts'

/** What a person filled in as whole records of the model, to be laid over the documents they concern. */
export function newRecord(document: ProblemInput, filled: NewRecord): { id: string; corrections: Correction[] } {
  const id = `her-${randomBytes(4).toString('hex')}`
  return { id, corrections: MAKE[filled.kind](document, id, filled as never) }
}

type Filled<K extends NewRecord['kind']> = Extract<NewRecord, { kind: K }>
type Maker<K extends NewRecord['kind']> = (document: ProblemInput, id: string, filled: Filled<K>) => Correction[]

const MAKE: { readonly [K in NewRecord['kind']]: Maker<K> } = {
  recipient: newRecipient,
  visit: newVisit,
  shift: newShift,
  caregiver: newCaregiver,
}

function newRecipient(document: ProblemInput, id: string, filled: Filled<'recipient'>): Correction[] {
  const { name, phone, special, address, entry, near, addressProtected } = filled
  const index = document.locations.findIndex((place) => place.id === near)
  const place = document.locations[index]
  if (place === undefined) throw inputError(fault('unknown-id', 'near', { kind: 'location', id: near }))
  const { coordinate, area, fixedSeconds } = place
  // Roads to a new address are not computed here: it stands at the nearest place whose roads are known.
  const home = stated({
    id: homeIdOf(id),
    ...{ address, entry, coordinate, area, fixedSeconds },
    matrixIndex: place.matrixIndex ?? index,
  })
  const recipient = stated({ id, name, phone, special, unit: unitOf(document), addressProtected })
  return [whole(document, 'location', home), whole(document, 'recipient', recipient)]
}

function newVisit(document: ProblemInput, id: string, filled: Filled<'visit'>): Correction[] {
  const { recipient, service, tasks, minutes, people, from, to, qualification, weekdays } = filled
  const home = homeOf(document, recipient)
  if (home === undefined) throw inputError(fault('unknown-id', 'recipient', { kind: 'recipient', id: recipient }))
  const place = { duration: minutes * 60, qualifications: qualification === '' ? [] : [{ code: qualification }] }
  const visit = stated({
    ...{ id, recipient, location: home.id, service, tasks: tasks.filter((task) => task !== '') },
    unit: unitOf(document),
    windows: [windowOf(document, from, to)],
    staffing: Array.from({ length: people }, () => place),
  })
  const of =
    weekdays.length === 0 ? ({ scope: 'day', weekdays: null } as const) : ({ scope: 'always', weekdays } as const)
  return [{ ...whole(document, 'visit', visit), ...of }]
}

function newShift(document: ProblemInput, id: string, filled: Filled<'shift'>): Correction[] {
  const { name, caregiver, from, to, mode, base, qualifications } = filled
  const shift = stated({
    ...{ id, name, caregiver, mode, startLocation: base, endLocation: base, unit: unitOf(document) },
    start: atClock(document, from),
    end: atClock(document, to, from),
    assumedQualifications: caregiver === null ? qualifications : [],
  })
  return [{ ...whole(document, 'shift', { ...shift, caregiver }), scope: 'day' }]
}

function newCaregiver(document: ProblemInput, id: string, filled: Filled<'caregiver'>): Correction[] {
  const { name, profession, phone, qualifications } = filled
  const held = qualifications.map((code) => ({ code }))
  const caregiver = stated({ id, name, profession, phone, unit: unitOf(document), qualifications: held })
  return [whole(document, 'caregiver', caregiver)]
}

const whole = (document: ProblemInput, kind: RecordKind, value: RawRecord): Correction => ({
  ...{ kind, record: value.id, path: '', value, day: dayOf(document), scope: 'always' as const, weekdays: null },
})

/** A window that may not be passed, by clock times of the document's day; one that ends before it begins is of the night. */
export function windowOf(document: ProblemInput, from: string, to: string) {
  const closes = atClock(document, to, from)
  return { opens: atClock(document, from), softCloses: closes, hardCloses: closes }
}

/** A clock time of the document's day; the next day's when it is not after `from`. */
export function atClock({ horizon }: ProblemInput, clock: string, from?: string): string {
  const timeZone = horizon.timeZone ?? 'Europe/Oslo'
  const wall = `${horizon.start.slice(0, 10)}T${clock}`
  const isNext = from !== undefined && clock <= from
  // The offset is the zone's own at that time: the one with which the clock shows what was written.
  const tries = ['+01:00', '+02:00', '+00:00'].map((offset) => movedByDays(`${wall}:00${offset}`, 0, timeZone))
  const found = tries.find((iso) => iso.startsWith(wall)) ?? tries[0]!
  return isNext ? movedByDays(found, 1, timeZone) : found
}

const unitOf = ({ visits, shifts }: ProblemInput): string | undefined => shifts[0]?.unit ?? visits[0]?.unit

/** Without what was left empty, so that the model's own defaults hold. */
function stated(record: RawRecord): RawRecord {
  const entries: [string, unknown][] = Object.entries(record)
  return Object.fromEntries(
    entries.filter(([, value]) => value !== '' && value !== undefined && value !== false),
  ) as RawRecord
}
