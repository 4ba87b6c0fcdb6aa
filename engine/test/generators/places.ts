import fc from 'fast-check'
import { aspect, of, pick, some } from './draft.ts'

/** Visits by telephone or video, and indoors at a base: no road. */
export const manners = some(
  fc.record({ visit: pick, manner: fc.constantFrom('indoors', 'telephone', 'video') }),
  (draft, { visit, manner }) => {
    of(draft.visits, visit).manner = manner
  },
)

/** Visits that end elsewhere than they began. */
export const endLocations = some(fc.record({ visit: pick, place: pick }), (draft, { visit, place }) => {
  of(draft.visits, visit).endLocation = of(draft.locations, place).id
})

/** Parking and key boxes: seconds on each arrival from elsewhere. */
export const fixedSeconds = some(
  fc.record({ place: pick, seconds: fc.integer({ min: 1, max: 300 }) }),
  (draft, { place, seconds }) => {
    of(draft.locations, place).fixedSeconds = { car: seconds }
  },
)

/** Shifts on foot and by bicycle, with matrices of their own. */
export const modes = some(
  fc.record({ shift: pick, mode: fc.constantFrom('bicycle', 'foot'), factor: fc.integer({ min: 1, max: 4 }) }),
  (draft, { shift, mode, factor }) => {
    if (draft.travel.kind !== 'matrix') return
    const { modes } = draft.travel
    const car = modes['car']!.times
    // Turned round, so that no matrix is a multiple of another.
    modes[mode] ??= { times: car.map((row, from) => row.map((_, to) => car[to]![from]! * factor)) }
    of(draft.shifts, shift).mode = mode
  },
  3,
)

/** Shifts that begin or end elsewhere than at the base. */
export const bases = some(
  fc.record({ shift: pick, start: pick, end: pick }),
  (draft, { shift, start, end }) => {
    Object.assign(of(draft.shifts, shift), {
      startLocation: of(draft.locations, start).id,
      endLocation: of(draft.locations, end).id,
    })
  },
  3,
)

/** Locations that name their row of the matrix in another order. */
export const matrixIndices = aspect(fc.integer({ min: 1, max: 5 }), (draft, turn) => {
  draft.locations.forEach((location, k) => (location.matrixIndex = (k + turn) % draft.locations.length))
})
