import type { UNSUPPORTED_REASONS } from '../fault-codes.ts'
import type { JsonReader } from '../json-reader.ts'

/**
 * Every documented field of VROOM's input (docs/API.md of version 1.15), by object. Each is mapped, or refused by
 * name with a reason where the planning problem has no words for what it asks.
 */
export const VROOM_FIELDS = {
  problem: ['vehicles', 'jobs', 'shipments', 'matrices', 'matrix'],
  job: [
    ...['id', 'description', 'location', 'location_index', 'setup', 'service', 'setup_per_type', 'service_per_type'],
    ...['amount', 'delivery', 'pickup', 'skills', 'priority', 'time_windows'],
  ],
  shipment: ['pickup', 'delivery', 'amount', 'skills', 'priority'],
  shipmentStep: [
    ...['id', 'description', 'location', 'location_index', 'setup', 'service', 'setup_per_type', 'service_per_type'],
    'time_windows',
  ],
  vehicle: [
    ...[
      'id',
      'profile',
      'description',
      'start',
      'start_index',
      'end',
      'end_index',
      'capacity',
      'costs',
      'skills',
      'type',
    ],
    ...['time_window', 'breaks', 'speed_factor', 'max_tasks', 'max_travel_time', 'max_distance', 'steps'],
  ],
  costs: ['fixed', 'per_hour', 'per_task_hour', 'per_km'],
  break: ['id', 'time_windows', 'service', 'description', 'max_load'],
  matrix: ['durations', 'distances', 'costs'],
} as const

/** A field that is not documented is refused: it may be a misspelt one, and silence would change the problem. */
export function refuseUnknownFields(reader: JsonReader, object: keyof typeof VROOM_FIELDS): void {
  if (!reader.isObject()) return
  const known: readonly string[] = VROOM_FIELDS[object]
  for (const field of reader.keys()) if (!known.includes(field)) reader.report('exchange-unknown-field', { field })
}

/** Reports that a documented field asks for what cannot be mapped. `reason`: a word of `UNSUPPORTED_REASONS`, for the texts to explain. */
export function refuse(reader: JsonReader, field: string, reason: (typeof UNSUPPORTED_REASONS.vroom)[number]): void {
  ;(reader.find(field) ?? reader).report('exchange-unsupported', { field, reason })
}
