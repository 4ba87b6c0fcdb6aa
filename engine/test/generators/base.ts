import fc from 'fast-check'
import { at, HORIZON_MINUTES, minutes } from './draft.ts'
import type { Draft } from './draft.ts'

/** Places on the map, the base first. */
const PLACES = 6
const RECIPIENTS = 6

const leg = fc.integer({ min: 0, max: 1500 })
export const matrix = fc.array(fc.array(leg, { minLength: PLACES, maxLength: PLACES }), {
  minLength: PLACES,
  maxLength: PLACES,
})

const visit = fc.record({
  recipient: fc.nat(RECIPIENTS - 1),
  place: fc.nat(PLACES - 1),
  duration: minutes(0, 60),
  window: fc.option(fc.record({ opens: minutes(0, 540), length: minutes(0, 360) }), { freq: 2 }),
})

const shift = fc.record({ start: minutes(0, 150), length: minutes(240, 600) })

/** How many visits and shifts a day has, at least and at most. */
export interface DaySize {
  readonly visits: readonly [number, number]
  readonly shifts: readonly [number, number]
}
export const SMALL_DAY: DaySize = { visits: [3, 14], shifts: [1, 5] }

/**
 * A plain day: visits with one window and a hard closing or without any, roads that are asymmetric and break the
 * triangle inequality. Only travel and what is left out have a price. All aspects are added to one of these.
 */
export const plainDay = ({ visits, shifts }: DaySize): fc.Arbitrary<() => Draft> =>
  fc
    .record({
      times: matrix,
      visits: fc.array(visit, { minLength: visits[0], maxLength: visits[1], size: 'max' }),
      shifts: fc.array(shift, { minLength: shifts[0], maxLength: shifts[1], size: 'max' }),
    })
    .map(({ times, visits, shifts }) => (): Draft => ({
      schema: 'hjemrute/problem/1',
      id: 'generated',
      synthetic: true,
      horizon: { start: at(0), end: at(HORIZON_MINUTES) },
      locations: times.map((_, k) => ({ id: k === 0 ? 'base' : `place-${k}` })),
      travel: { kind: 'matrix', modes: { car: { times: withoutLoops(times), distances: metres(times) } } },
      recipients: Array.from({ length: RECIPIENTS }, (_, k) => ({ id: `recipient-${k}` })),
      visits: visits.map(({ recipient, place, duration, window }, k) => ({
        id: `visit-${k}`,
        recipient: `recipient-${recipient}`,
        location: place === 0 ? 'base' : `place-${place}`,
        staffing: [{ duration: duration * 60 }],
        windows: window === null ? [] : [{ opens: at(window.opens), hardCloses: at(window.opens + window.length) }],
      })),
      caregivers: shifts.map((_, k) => ({ id: `caregiver-${k}` })),
      shifts: shifts.map(({ start, length }, k) => ({
        id: `shift-${k}`,
        caregiver: `caregiver-${k}`,
        start: at(start),
        end: at(start + length),
        startLocation: 'base',
        endLocation: 'base',
      })),
      activities: [],
      dependencies: [],
      groups: [],
      bundles: [],
      patterns: [],
      vehicles: [],
      keys: [],
      history: [],
      reference: [],
      objective: { preset: 'none', terms: { travel: { weight: 1 }, unassigned: { weight: 1 } } },
      workingTimeRules: false,
    }))

const withoutLoops = (times: readonly (readonly number[])[]): number[][] =>
  times.map((row, from) => row.map((time, to) => (from === to ? 0 : time)))

/** Metres that do not follow from the seconds, so that the two cannot be mistaken for one another. */
const metres = (times: readonly (readonly number[])[]): number[][] =>
  times.map((row, from) => row.map((time, to) => (from === to ? 0 : (time * 7 + 100 * to) % 9001)))
