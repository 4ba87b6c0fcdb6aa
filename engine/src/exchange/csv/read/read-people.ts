import type { RowReader } from '../row-reader.ts'
import { idValue } from './registry.ts'
import type { CaregiverInput, Reading, RecipientInput } from './reading.ts'

/** A row of the table of places. */
export function readPlaceRow(reader: RowReader, { places }: Reading): void {
  const id = reader.id('id')
  if (id === undefined) return
  const first = places.rowOf(id)
  if (first !== undefined) {
    return void reader.wrong('csv-duplicate-id', 'id', { ...idValue(id), firstFile: first.file, firstRow: first.row })
  }
  places.add(reader, id, 'name')
}

const RECIPIENT_CONTACTS = [
  'serviceResponsible',
  'serviceResponsibleDeputy',
  'primaryContact',
  'primaryContactDeputy',
] as const

/** A row of the table of recipients: the person, and their home. */
export function readRecipient(reader: RowReader, reading: Reading): void {
  const id = reader.id('id')
  if (id === undefined || !reading.recipientIds.add(reader, 'id', id)) return
  const recipient: RecipientInput = { id }
  setTexts(reader, recipient, ['name', 'unit', 'team', 'special'])
  const phone = reader.phone('phone')
  if (phone !== undefined) recipient.phone = phone
  for (const role of RECIPIENT_CONTACTS) {
    const contact = reading.caregiverIds.refer(reader, role, reader.id(role))
    if (contact === undefined) continue
    recipient[role] = contact
    reading.caregiver(contact, reader.place)
  }
  if (reader.yesNo('declinesTrainees')) recipient.declinesTrainees = true
  if (reader.yesNo('addressProtected')) recipient.addressProtected = true
  const home = reader.id('place') ?? homeOf(id)
  reading.homes.set(id, home)
  reading.places.add(reader, home, 'placeName')
  reading.recipients.push({ value: recipient, place: reader.place })
}

/** The place of a recipient whose home has no id of its own. */
export const homeOf = (recipient: string): string => `home-${recipient}`

/** A row of the table of caregivers. */
export function readCaregiver(reader: RowReader, reading: Reading): void {
  const id = reader.id('id')
  if (id === undefined || !reading.caregiverIds.add(reader, 'id', id)) return
  const caregiver: CaregiverInput = { id }
  setTexts(reader, caregiver, ['name', 'profession', 'team', 'unit'])
  const phone = reader.phone('phone')
  if (phone !== undefined) caregiver.phone = phone
  if (reader.yesNo('nightWorker')) caregiver.nightWorker = true
  const held = reading.qualifications(reader.ids('qualifications'))
  if (held.length > 0) caregiver.qualifications = held.map((one) => ({ ...one }))
  reading.caregivers.set(id, { value: caregiver, place: reader.place })
}

/** A row of the table of competences: one that a caregiver holds, from a day until and including another. */
export function readCompetence(reader: RowReader, reading: Reading): void {
  const id = reading.caregiverIds.refer(reader, 'caregiver', reader.id('caregiver'))
  const code = reader.id('code')
  const level = reader.whole('level', 0, 1000)
  const from = reader.instant('validFrom', reader.moment('validFrom'), undefined)
  const to = reader.instant('validTo', reader.moment('validTo'), undefined, LAST_SECOND)
  if (from !== undefined && to !== undefined && to < from) {
    const [start, end] = [reader.cell('validFrom'), reader.cell('validTo')]
    reader.wrong('csv-end-before-start', 'validTo', { start, end })
  }
  if (reader.isWrong || id === undefined || code === undefined) return
  const caregiver = reading.caregiver(id, reader.place)
  const { iso } = reading.clock
  caregiver.qualifications = [
    ...(caregiver.qualifications ?? []),
    {
      code: reading.qualification(code),
      ...(level === undefined ? {} : { level }),
      ...(from === undefined ? {} : { validFrom: iso(from) }),
      ...(to === undefined ? {} : { validTo: iso(to) }),
    },
  ]
}

/** 23:59:59: a permission holds to the end of its last day. */
const LAST_SECOND = 86_399

/** Copies columns of text to keys of the same names. */
export function setTexts<Key extends string>(
  reader: RowReader,
  target: { [K in Key]?: string | undefined },
  keys: readonly Key[],
): void {
  for (const key of keys) {
    const text = reader.text(key)
    if (text !== undefined) target[key] = text
  }
}
