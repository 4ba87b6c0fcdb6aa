import fc from 'fast-check'
import { of, pick, some, someOf, where } from './draft.ts'

const price = fc.integer({ min: 0, max: 3000 })

/** Visits that may be left out at a price. */
export const leavingOut = some(
  fc.record({ visit: pick, price }),
  (draft, { visit, price }) => {
    Object.assign(of(draft.visits, visit), { leavingOut: 'mayBeLeftOut', leaveOutPrice: price })
  },
  8,
)

/** Visits that may move, which for one day is no more than must be placed. */
export const mayMove = some(
  fc.record({ visit: pick, to: fc.constantFrom('mayMoveToday', 'mayMoveToAnotherDay') }),
  (draft, { visit, to }) => {
    of(draft.visits, visit).leavingOut = to
  },
)

/** Visits served all or none; some bundles may be left out at one price. */
export const bundles = some(
  fc.record({ visits: fc.array(pick, { minLength: 1, maxLength: 4 }), price: fc.option(price, { freq: 1 }) }),
  (draft, { visits, price }) => {
    const ids = someOf(draft.visits, visits).map(({ id }) => id)
    const leavingOut = price === null ? {} : { leavingOut: 'mayBeLeftOut' as const, leaveOutPrice: price }
    where(draft, ({ bundles }) => bundles.push({ id: `bundle-${bundles.length}`, visits: ids, ...leavingOut }))
  },
  3,
)

/** Options of a recipient's visits of which exactly one is carried out, by so many caregivers at most. */
export const patterns = some(
  fc.record({
    visit: pick,
    options: fc.array(fc.array(pick, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    most: fc.option(fc.integer({ min: 1, max: 2 }), { freq: 1 }),
    hard: fc.boolean(),
  }),
  (draft, { visit, options, most, hard }) => {
    const id = of(draft.visits, visit).recipient
    const visits = draft.visits.filter((visit) => visit.recipient === id)
    where(draft, ({ patterns }) =>
      patterns.push({
        id: `pattern-${patterns.length}`,
        recipient: id,
        options: options.map((picks) => someOf(visits, picks).map((visit) => visit.id)),
        ...(most === null ? {} : { maxCaregivers: most, hardMaxCaregivers: hard }),
      }),
    )
  },
  2,
)
