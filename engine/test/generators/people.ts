import fc from 'fast-check'
import { at, minuteOf, minutes, of, pick, some, where } from './draft.ts'

/** Shifts without a caregiver, with what may be assumed of whoever takes them. */
export const vacantShifts = some(
  fc.record({ shift: pick, assumed: fc.uniqueArray(fc.constantFrom('medication', 'wounds'), { maxLength: 2 }) }),
  (draft, { shift, assumed }) => {
    Object.assign(of(draft.shifts, shift), { caregiver: null, assumedQualifications: assumed })
  },
  2,
)

/** Caregivers with a second shift, after their first one. */
export const secondShifts = some(
  fc.record({ shift: pick, pause: minutes(0, 60), length: minutes(60, 240) }),
  (draft, { shift, pause, length }) => {
    const first = of(draft.shifts, shift)
    const start = minuteOf(first.end) + pause
    where(draft, ({ shifts }) =>
      shifts.push({
        ...structuredClone(first),
        id: `shift-${shifts.length}`,
        start: at(start),
        end: at(start + length),
        breaks: [],
      }),
    )
  },
  2,
)

/** Locks on caregiver, shift or start. */
export const pins = some(
  fc.record({
    visit: pick,
    place: fc.option(pick),
    shift: pick,
    on: fc.constantFrom('shift', 'caregiver', 'start', 'caregiver and start'),
    start: minutes(0, 720),
  }),
  (draft, { visit, place, shift, on, start }) => {
    const { id, caregiver } = of(draft.shifts, shift)
    where(draft, ({ visits }) => {
      const chosen = of(visits, visit)
      chosen.pins = [
        ...(chosen.pins ?? []),
        {
          ...(place === null ? {} : { place: place % chosen.staffing.length }),
          ...(on === 'shift' ? { shift: id } : {}),
          ...(on.startsWith('caregiver') && caregiver !== null ? { caregiver } : {}),
          ...(on.endsWith('start') ? { start: at(start) } : {}),
        },
      ]
    })
  },
  3,
)

/** Who has visited whom before, in the last 14 and 28 days. */
export const histories = some(
  fc.record({
    recipient: pick,
    caregiver: pick,
    days: fc.constantFrom(14 as const, 28 as const),
    visits: fc.integer({ min: 1, max: 5 }),
    window: fc.constantFrom(14 as const, 28 as const),
  }),
  (draft, { recipient, caregiver, days, visits, window }) => {
    const [of1, of2] = [of(draft.recipients, recipient).id, of(draft.caregivers, caregiver).id]
    where(draft, ({ history }) => history.push({ recipient: of1, caregiver: of2, days, visits }))
    draft.objective.options = { ...draft.objective.options, continuityDays: window }
  },
  6,
)

/** Primary contacts and their deputies. */
export const primaryContacts = some(
  fc.record({ recipient: pick, contact: pick, deputy: fc.option(pick) }),
  (draft, { recipient, contact, deputy }) => {
    const chosen = of(draft.recipients, recipient)
    chosen.primaryContact = of(draft.caregivers, contact).id
    if (deputy !== null) chosen.primaryContactDeputy = of(draft.caregivers, deputy).id
  },
)

/** What was published before: who and when. */
export const references = some(
  fc.record({
    visit: pick,
    place: pick,
    caregiver: fc.option(pick, { freq: 2 }),
    start: fc.option(minutes(0, 720), { freq: 2 }),
  }),
  (draft, { visit, place, caregiver, start }) => {
    const { id, staffing } = of(draft.visits, visit)
    where(draft, ({ reference, caregivers }) =>
      reference.push({
        visit: id,
        place: place % staffing.length,
        ...(caregiver === null ? {} : { caregiver: of(caregivers, caregiver).id }),
        ...(start === null ? {} : { start: at(start) }),
      }),
    )
  },
  6,
)
