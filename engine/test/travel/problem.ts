import type { Problem } from '@hjemrute/engine/model'
import { problemSchema } from '@hjemrute/engine/model'

/** A problem of three places, one visit at the second and one shift from the first, with the travel given. */
export function problemWith(travel: unknown, more: Record<string, unknown> = {}): Problem {
  const horizon = { start: '2026-11-23T00:00:00+01:00', end: '2026-11-24T00:00:00+01:00' }
  return problemSchema.parse({
    schema: 'hjemrute/problem/1',
    id: 'three-places',
    horizon,
    locations: [
      { id: 'base', coordinate: { lat: 47, lon: 9.5 } },
      { id: 'north', coordinate: { lat: 47.01, lon: 9.5 } },
      { id: 'east', coordinate: { lat: 47, lon: 9.52 } },
    ],
    travel,
    visits: [{ id: 'v1', recipient: 'r1', location: 'north', staffing: [{ duration: 600 }] }],
    shifts: [
      {
        id: 's1',
        caregiver: null,
        start: '2026-11-23T07:30:00+01:00',
        end: '2026-11-23T15:00:00+01:00',
        startLocation: 'base',
        endLocation: 'base',
      },
    ],
    ...more,
  })
}
