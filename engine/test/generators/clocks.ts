import fc from 'fast-check'
import { clockOf, toIso } from '../../src/time.ts'
import { aspect, at, minutes, where } from './draft.ts'
import type { Draft } from './draft.ts'

/** Clock rates finer and coarser than a second; the coarse ones round every length and instant of the problem. */
export const ticks = aspect(fc.constantFrom('10', '50/3', '3', '1/60', '1/7', '0.5'), (draft, rate) =>
  where(draft, (tried) => {
    tried.ticksPerSecond = rate
    const { ticksPerSecond } = clockOf(tried.horizon.start, rate, 'UTC')
    if (tried.travel.kind !== 'matrix') return
    for (const table of Object.values(tried.travel.modes)) {
      table.times = table.times.map((row) => row.map((time) => Math.round(time * ticksPerSecond)))
    }
  }),
)

/** Lengths and instants that are no whole seconds; unless a gap between two visits was so tight that it contradicts them. */
export const fractionsOfSeconds = aspect(
  fc.record({ rate: fc.constantFrom('10', '50/3', '1'), part: fc.constantFrom('06', '1', '5', '333') }),
  (draft, { rate, part }) =>
    where(draft, (tried) => {
      tried.ticksPerSecond = rate
      const later = (iso: string): string => iso.replace(/:00([+-])/, `:00.${part}$1`)
      for (const visit of tried.visits) {
        for (const place of visit.staffing) place.duration += Number(`0.${part}`)
        for (const window of visit.windows ?? []) {
          window.opens = later(window.opens)
          if (window.softCloses !== undefined) window.softCloses = later(window.softCloses)
          if (window.hardCloses !== undefined) window.hardCloses = later(window.hardCloses)
        }
      }
    }),
)

/** A horizon that begins when some shifts have begun already, as with a night shift: times before it are negative. */
export const lateHorizons = aspect(minutes(1, 400), (draft, later) =>
  where(draft, ({ horizon }) => {
    horizon.start = at(later)
  }),
)

const NIGHTS = [
  // Summer time ends in the night to 25 October 2026, and begins in the night to 29 March 2026.
  '2026-10-24T20:00:00+02:00',
  '2026-03-28T20:00:00+01:00',
] as const

/** The whole day moved into a night when the clocks change; it then also ends on another day than it begins. */
export const daylightSaving = aspect(
  fc.record({ night: fc.constantFrom(...NIGHTS), later: minutes(0, 300) }),
  (draft, { night, later }) => moveTo(draft, Date.parse(night) / 1000 + later * 60),
)

const INSTANT = /^\d{4}-\d\d-\d\dT/

/** Moves every instant of the problem by as much as its horizon's start. */
function moveTo(draft: Draft, startSeconds: number): void {
  const by = startSeconds - Date.parse(draft.horizon.start) / 1000
  const zone = clockOf('2026-01-01T00:00:00Z', 1000, 'Europe/Oslo')
  const moved = (value: unknown): unknown => {
    if (typeof value === 'string' && INSTANT.test(value)) {
      return toIso(zone, Date.parse(value) - zone.originSeconds * 1000 + by * 1000)
    }
    if (Array.isArray(value)) return value.map(moved)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner)]))
  }
  Object.assign(draft, moved(structuredClone(draft)))
}
