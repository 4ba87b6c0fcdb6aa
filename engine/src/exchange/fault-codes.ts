/**
 * The codes of every fault that reading or writing a foreign format can give. Each has a text in `text/` and an entry
 * in docs/error-index.md; the comment names the values that come with it.
 */
export const EXCHANGE_FAULT_CODES = [
  'exchange-unknown-format', // format: what was asked for; the keys that tell the format are not there
  'exchange-missing', // key
  'exchange-wrong-type', // expected, found
  'exchange-out-of-range', // value, minimum, maximum
  'exchange-not-one-of', // value, allowed
  'exchange-unknown-reference', // kind, id
  'exchange-duplicate', // kind, id
  'exchange-matrix-shape', // rows, columns, expected
  'exchange-matrix-hole', // row, column, holes: the first hole of a row and how many it has
  'exchange-malformed-line', // line, numbers or expected, found
  'exchange-line-count', // line, key: of the lines, expected, found
  'exchange-unsupported', // field, reason: known, and refused
  'exchange-unknown-field', // field: not in the format's documentation
  'exchange-not-expressible', // what, format: the plan holds what the format has no words for
] as const

export type ExchangeFaultCode = (typeof EXCHANGE_FAULT_CODES)[number]

/** The `reason` of `exchange-unsupported`, by format: why what the format says is refused. */
export const UNSUPPORTED_REASONS = {
  udine: [
    'sequential-of-three', // the formats define an order with gaps between two services only
    'several-offices', // every caregiver starts and ends at the one office
  ],
  vroom: [
    'no-such-rule', // the planning problem has no rule that says it
    'shared-place', // a setup is paid once at a place where several tasks are
    'differs-between-vehicles', // one task would last, or cost, differently for different vehicles
    'load-both-ways', // deliveries and pickups of one kind share the room on the way
    'load-on-the-way', // what a shipment loads leaves the vehicle again
    'several-windows', // a break has one window
    'overlapping-windows',
    'needs-matrices', // can only be said of given travel times
    'needs-distances', // can only be said of given distances
    'own-cost-matrix', // cost is made of time and distance
    'task-hour-above-hour', // an hour of task may not cost more than an hour of travel
    'start-plan', // a plan to start from is a file of its own
  ],
} as const
