import fc from 'fast-check'
import { minutes, of, pick, some } from './draft.ts'

/** Two or three caregivers who begin together. */
export const severalPlaces = some(
  fc.record({ visit: pick, durations: fc.array(minutes(0, 45), { minLength: 1, maxLength: 2 }) }),
  (draft, { visit, durations }) => {
    const { staffing } = of(draft.visits, visit)
    if (staffing.length === 1) staffing.push(...durations.map((duration) => ({ duration: duration * 60 })))
  },
)

/** Two or three caregivers who begin one after the other; sometimes even the first place has an offset. */
export const placesWithOffsets = some(
  fc.record({
    visit: pick,
    first: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: minutes(0, 30) }),
    places: fc.array(fc.record({ duration: minutes(0, 45), offset: minutes(0, 40) }), { minLength: 1, maxLength: 2 }),
  }),
  (draft, { visit, first, places }) => {
    const { staffing } = of(draft.visits, visit)
    if (staffing.length > 1) return
    staffing[0]!.offset = first * 60
    staffing.push(...places.map(({ duration, offset }) => ({ duration: duration * 60, offset: offset * 60 })))
  },
)
