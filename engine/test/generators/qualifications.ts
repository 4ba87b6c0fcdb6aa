import fc from 'fast-check'
import { at, minutes, of, pick, some } from './draft.ts'

const code = fc.constantFrom('medication', 'wounds', 'lifting')

/** Codes held at levels, some only part of the day, and codes needed. */
export const qualifications = some(
  fc.record({
    held: fc.array(
      fc.record({
        caregiver: pick,
        code,
        level: fc.nat(2),
        from: fc.option(minutes(60, 600), { freq: 1 }),
        to: fc.option(minutes(300, 840), { freq: 1 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    needed: fc.record({ visit: pick, place: pick, code, level: fc.nat(2) }),
  }),
  (draft, { held, needed }) => {
    for (const { caregiver, code, level, from, to } of held) {
      const { qualifications = [] } = of(draft.caregivers, caregiver)
      const [first, last] = from !== null && to !== null && to < from ? [to, from] : [from, to]
      qualifications.push({
        code,
        level,
        ...(first === null ? {} : { validFrom: at(first) }),
        ...(last === null ? {} : { validTo: at(last) }),
      })
      of(draft.caregivers, caregiver).qualifications = qualifications
    }
    const place = of(of(draft.visits, needed.visit).staffing, needed.place)
    place.qualifications = [...(place.qualifications ?? []), { code: needed.code, level: needed.level }]
  },
)
