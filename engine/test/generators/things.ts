import fc from 'fast-check'
import { aspect, of, pick, some, someOf } from './draft.ts'

/** Pools of cars or bicycles, with fewer of them than shifts that draw from them; some go on foot otherwise. */
export const vehicles = aspect(
  fc.record({
    number: fc.nat(3),
    range: fc.option(fc.integer({ min: 1, max: 40_000 }), { freq: 1 }),
    licence: fc.boolean(),
    licensed: fc.array(pick, { maxLength: 3 }),
    otherwise: fc.boolean(),
    shifts: fc.array(pick, { minLength: 1, maxLength: 5 }),
    slower: fc.integer({ min: 1, max: 3 }),
  }),
  (draft, { number, range, licence, licensed, otherwise, shifts, slower }) => {
    if (draft.travel.kind !== 'matrix') return
    const { modes } = draft.travel
    modes['foot'] ??= { times: modes['car']!.times.map((row) => row.map((time) => time * slower)) }
    draft.vehicles.push({
      id: 'cars',
      mode: 'car',
      number,
      ...(range === null ? {} : { range }),
      ...(licence ? { licence: 'driving-licence-b' } : {}),
      ...(otherwise ? { otherwise: 'foot' } : {}),
    })
    for (const shift of someOf(draft.shifts, shifts)) shift.vehiclePool = 'cars'
    for (const caregiver of someOf(draft.caregivers, licensed)) {
      caregiver.qualifications = [...(caregiver.qualifications ?? []), { code: 'driving-licence-b' }]
    }
  },
)

/** Keys that must be fetched first and brought back. */
export const keys = some(
  fc.record({ place: pick, lies: pick, number: fc.integer({ min: 1, max: 2 }) }),
  (draft, { place, lies, number }) => {
    const id = `key-${draft.keys.length}`
    const [home, keptAt] = [of(draft.locations, place), of(draft.locations, lies)]
    draft.keys.push({ id, location: keptAt.id, number })
    home.key = id
  },
  2,
)
