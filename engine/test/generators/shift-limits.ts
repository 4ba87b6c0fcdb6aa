import fc from 'fast-check'
import { aspect, of, pick, some } from './draft.ts'

const area = fc.constantFrom('east', 'west')

/** Areas of places, and shifts that keep to some. */
export const areas = aspect(
  fc.record({
    places: fc.array(fc.record({ place: pick, area }), { minLength: 1, maxLength: 5 }),
    shifts: fc.array(fc.record({ shift: pick, areas: fc.uniqueArray(area, { maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  (draft, { places, shifts }) => {
    for (const { place, area } of places) of(draft.locations, place).area = area
    for (const { shift, areas } of shifts) of(draft.shifts, shift).areas = areas
  },
)

/** Shifts with a walking area: no leg longer than so many seconds. */
export const longestLegs = some(
  fc.record({ shift: pick, longest: fc.integer({ min: 0, max: 1500 }) }),
  (draft, { shift, longest }) => {
    of(draft.shifts, shift).longestLeg = longest
  },
)

/** Services of visits, and shifts that do not give some of them. */
export const excludedServices = some(fc.record({ visit: pick, shift: pick }), (draft, { visit, shift }) => {
  of(draft.visits, visit).service = 'heavy'
  of(draft.shifts, shift).excludedServices = ['heavy']
})

/** Loads of visits by kind, and what shifts can carry. */
export const loads = some(
  fc.record({
    visit: pick,
    shift: pick,
    kind: fc.constantFrom('meals', 'oxygen'),
    load: fc.integer({ min: 0, max: 4 }),
    capacity: fc.integer({ min: 0, max: 8 }),
  }),
  (draft, { visit, shift, kind, load, capacity }) => {
    const chosen = of(draft.visits, visit)
    chosen.load = { ...chosen.load, [kind]: load }
    const carrier = of(draft.shifts, shift)
    carrier.capacity = { ...carrier.capacity, [kind]: capacity }
  },
  6,
)

/** Loads in tenths, which floating point cannot add exactly. */
export const fractionalLoads = aspect(
  fc.record({ shift: pick, tenths: fc.integer({ min: 1, max: 10 }) }),
  (draft, { shift, tenths }) => {
    for (const visit of draft.visits) visit.load = { ...visit.load, bags: 0.1 }
    of(draft.shifts, shift).capacity = { bags: tenths / 10 }
  },
)

/** Shifts that may be filled only in part. */
export const capacityFactors = some(
  fc.record({ shift: pick, factor: fc.constantFrom(0, 0.3, 0.5, 0.7, 0.9) }),
  (draft, { shift, factor }) => {
    of(draft.shifts, shift).capacityFactor = factor
  },
)

/** Shifts on which service takes longer. */
export const serviceTimeFactors = some(
  fc.record({ shift: pick, factor: fc.constantFrom(1.1, 1.25, 1.7, 2) }),
  (draft, { shift, factor }) => {
    of(draft.shifts, shift).serviceTimeFactor = factor
  },
)

/** Trainees, who make service longer and whom some recipients decline. */
export const trainees = some(
  fc.record({ shift: pick, extra: fc.constantFrom(1, 1.2, 1.5), recipient: fc.option(pick) }),
  (draft, { shift, extra, recipient }) => {
    const follower = { id: `trainee-${draft.caregivers.length}` }
    const followed = of(draft.shifts, shift)
    if ((followed.trainees ?? []).length > 1) return
    draft.caregivers.push(follower)
    followed.trainees = [...(followed.trainees ?? []), { caregiver: follower.id, extraServiceFactor: extra }]
    if (recipient !== null) of(draft.recipients, recipient).declinesTrainees = true
  },
  3,
)
