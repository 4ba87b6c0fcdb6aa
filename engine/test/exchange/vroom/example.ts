/**
 * A day of two vehicles in VROOM's words. Places 0 (base) to 4; a minute and a half to the next number, back a minute.
 * Written for these tests after docs/API.md; the numbers are ours.
 */
const durations = [
  [0, 90, 180, 270, 360],
  [60, 0, 90, 180, 270],
  [120, 60, 0, 90, 180],
  [180, 120, 60, 0, 90],
  [240, 180, 120, 60, 0],
]
/** Ten metres a second. */
const distances = durations.map((row) => row.map((seconds) => seconds * 10))

export const example = {
  vehicles: [
    {
      id: 1,
      description: 'morning car',
      start_index: 0,
      end_index: 0,
      start: [10.4, 63.43],
      capacity: [8],
      skills: [1, 2],
      time_window: [28_800, 36_000],
      breaks: [{ id: 7, description: 'lunch', service: 600, time_windows: [[30_000, 32_000]] }],
      max_tasks: 4,
    },
    { id: 2, start_index: 0, end_index: 4, capacity: [3], skills: [1], time_window: [28_800, 36_000] },
  ],
  jobs: [
    {
      id: 11,
      description: 'dressing',
      location_index: 1,
      service: 900,
      skills: [2],
      time_windows: [
        [28_800, 30_000],
        [33_000, 34_000],
      ],
      delivery: [2],
      priority: 10,
    },
    { id: 12, location_index: 2, setup: 60, service: 300, delivery: [1] },
  ],
  shipments: [
    {
      pickup: { id: 5, location_index: 3, service: 120 },
      delivery: { id: 5, location_index: 1, service: 180 },
      skills: [1],
      priority: 2,
    },
  ],
  matrices: { car: { durations, distances } },
}

export type Example = typeof example

/** The example with something changed; the original stays as it is. */
export function changed(change: (copy: Loose) => void): unknown {
  const copy = structuredClone(example) as unknown as Loose
  change(copy)
  return copy
}

/** What a change may do: anything. */
export interface Loose {
  vehicles: Record<string, unknown>[]
  jobs: Record<string, unknown>[]
  shipments: (Record<string, unknown> & { pickup: Record<string, unknown>; delivery: Record<string, unknown> })[]
  matrices?: Record<string, Record<string, unknown>>
  [key: string]: unknown
}
