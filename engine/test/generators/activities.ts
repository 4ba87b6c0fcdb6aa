import fc from 'fast-check'
import { at, minuteOf, minutes, of, pick, some, someOf, where } from './draft.ts'
import type { Draft } from './draft.ts'

type Activity = Draft['activities'][number]

const timing = {
  shifts: fc.array(pick, { minLength: 1, maxLength: 3 }),
  /** Minutes after the start of the first shift. */
  opens: minutes(0, 240),
  open: minutes(0, 180),
  duration: minutes(0, 45),
  place: fc.option(pick),
} as const

interface Timing {
  readonly shifts: readonly number[]
  readonly opens: number
  readonly open: number
  readonly duration: number
  readonly place: number | null
}

function add(draft: Draft, { shifts, opens, open, duration, place }: Timing, more: Partial<Activity>): void {
  const chosen = someOf(draft.shifts, shifts)
  const from = minuteOf(chosen[0]!.start) + opens
  where(draft, ({ activities, locations }) =>
    activities.push({
      id: `activity-${activities.length}`,
      duration: duration * 60,
      opens: at(from),
      closes: at(from + open),
      shifts: chosen.map(({ id }) => id),
      ...(place === null ? {} : { location: of(locations, place).id }),
      ...more,
    }),
  )
}

/** Reports and errands, each shift by itself. */
export const activities = some(fc.record(timing), (draft, drawn) => add(draft, drawn, {}), 3)

/** Meetings at which all begin together. */
export const meetings = some(fc.record(timing), (draft, drawn) => add(draft, drawn, { together: true }), 2)

/** Activities that may be left out at a price, held together or not. */
export const softActivities = some(
  fc.record({ timing: fc.record(timing), together: fc.boolean(), price: fc.integer({ min: 0, max: 3000 }) }),
  (draft, { timing, together, price }) => add(draft, timing, { together, hard: false, leaveOutPrice: price }),
  3,
)
