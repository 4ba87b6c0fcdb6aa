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
  'exchange-malformed-line', // line, expected, found
  'exchange-unsupported', // field, reason: known, and refused
  'exchange-unknown-field', // field: not in the format's documentation
  'exchange-not-expressible', // what, format: the plan holds what the format has no words for
] as const

export type ExchangeFaultCode = (typeof EXCHANGE_FAULT_CODES)[number]
