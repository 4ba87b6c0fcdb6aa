import fc from 'fast-check'
import { at, minuteOf, minutes, of, pick, some, where } from './draft.ts'
import type { Draft, DraftShift } from './draft.ts'

type Break = NonNullable<DraftShift['breaks']>[number]

const timing = {
  shift: pick,
  /** Minutes after the start of the shift. */
  opens: minutes(0, 300),
  /** Minutes that the window is longer than the break. */
  room: minutes(0, 150),
  duration: minutes(0, 45),
  paid: fc.boolean(),
} as const

interface Timing {
  readonly shift: number
  readonly opens: number
  readonly room: number
  readonly duration: number
  readonly paid: boolean
}

function add(draft: Draft, drawn: Timing, more: (draft: Draft) => Partial<Break>): void {
  const { shift, opens, room, duration, paid } = drawn
  where(draft, (tried) => {
    const chosen = of(tried.shifts, shift)
    const from = minuteOf(chosen.start) + opens
    chosen.breaks = [
      ...(chosen.breaks ?? []),
      {
        id: `break-${chosen.breaks?.length ?? 0}`,
        duration: duration * 60,
        opens: at(from),
        closes: at(from + duration + room),
        paid,
        ...more(tried),
      },
    ]
  })
}

/** Breaks that must be given, wherever the caregiver is. */
export const hardBreaks = some(fc.record(timing), (draft, drawn) => add(draft, drawn, () => ({})))

/** Breaks that may be missed at a price. */
export const softBreaks = some(fc.record(timing), (draft, drawn) => add(draft, drawn, () => ({ hard: false })))

/** Breaks at a place of their own, hard or soft. */
export const placedBreaks = some(
  fc.record({ timing: fc.record(timing), place: pick, hard: fc.boolean() }),
  (draft, { timing, place, hard }) => add(draft, timing, ({ locations }) => ({ hard, where: of(locations, place).id })),
)

/** Breaks whose start, not end, is bound by the closing. */
export const startBindingBreaks = some(
  fc.record({ timing: fc.record(timing), hard: fc.boolean() }),
  (draft, { timing, hard }) => add(draft, timing, () => ({ hard, binds: 'start' })),
)

/** Minutes kept free in one piece. */
export const reserves = some(fc.record(timing), (draft, { shift, opens, room, duration }) => {
  const chosen = of(draft.shifts, shift)
  const from = minuteOf(chosen.start) + opens
  chosen.reserves = [
    ...(chosen.reserves ?? []),
    { duration: duration * 60, opens: at(from), closes: at(from + duration + room) },
  ]
})
