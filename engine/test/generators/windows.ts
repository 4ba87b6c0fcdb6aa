import fc from 'fast-check'
import { at, minuteOf, minutes, of, pick, some } from './draft.ts'
import type { DraftVisit } from './draft.ts'

type Window = NonNullable<DraftVisit['windows']>[number]

const opens = minutes(0, 600)
const stretch = minutes(0, 150)

/** One window with a soft closing, and a hard one after it or none. */
export const softWindows = some(
  fc.record({ visit: pick, opens, soft: stretch, hard: fc.option(stretch) }),
  (draft, { visit, opens, soft, hard }) => {
    of(draft.visits, visit).windows = [windowOf(opens, soft, hard)]
  },
  8,
)

/** Two or three windows that open one after the other; they may overlap, and their closings may be soft or hard. */
export const severalWindows = some(
  fc.record({
    visit: pick,
    opens,
    windows: fc.array(fc.record({ after: minutes(0, 240), soft: fc.option(stretch), hard: fc.option(stretch) }), {
      minLength: 2,
      maxLength: 3,
    }),
  }),
  (draft, { visit, opens, windows }) => {
    let open = opens
    of(draft.visits, visit).windows = windows.map(({ after, soft, hard }) => {
      const window = windowOf(open, soft, hard)
      open = Math.min(open + after, 900)
      return window
    })
  },
)

/** Closings that bind the end of service. */
export const endBinding = some(fc.record({ visit: pick }), (draft, { visit }) => {
  of(draft.visits, visit).closingBinds = 'end'
})

/** Openings that may be anticipated. */
export const softOpenings = some(fc.record({ visit: pick }), (draft, { visit }) => {
  const chosen = of(draft.visits, visit)
  chosen.windows ??= []
  if (chosen.windows.length > 0) chosen.opening = 'soft'
})

/** A usual start for the recipient, and how much it usually varies. */
export const usualTimes = some(
  fc.record({ visit: pick, start: minutes(30, 660), variation: fc.option(minutes(0, 60)), tolerance: minutes(0, 30) }),
  (draft, { visit, start, variation, tolerance }) => {
    const chosen = of(draft.visits, visit)
    chosen.usualStart = at(start)
    if (variation !== null) chosen.usualVariation = variation * 60
    draft.objective.options = { ...draft.objective.options, usualTimeToleranceSeconds: tolerance * 60 }
  },
  6,
)

function windowOf(opens: number, soft: number | null, hard: number | null): Window {
  const window: Window = { opens: at(opens) }
  if (soft !== null) window.softCloses = at(opens + soft)
  if (hard !== null) window.hardCloses = at(opens + (soft ?? 0) + hard)
  return window
}

/** The earliest minute a visit may begin. */
export const firstOpening = (visit: DraftVisit): number => {
  const first = visit.windows?.[0]
  return first === undefined ? 0 : minuteOf(first.opens)
}
