/**
 * Faults that only building the table or reading a matrix file can give, besides those that `model` names for the
 * problem itself. Each has a text in `text/` and an entry in docs/error-index.md; the comment names its values.
 */
export const TRAVEL_FAULT_CODES = [
  'travel-map-not-readable', // extract: nobody here reads maps (a browser, say)
  'travel-place-off-road', // location, modes: all that are in use, limit: metres
  'travel-place-cut-off', // location, modes
  'travel-too-many-places', // size, limit
  'travel-file-not-readable', // file: nobody here reads files (a browser, say)
  'travel-file-not-a-matrix', // file
  'travel-file-version', // file, version, known
  'travel-file-cut-short', // file, bytes, needed
  'travel-file-negative', // file, mode
  'travel-file-clock', // file, inFile, inProblem: ticks per second
  'travel-file-address-missing', // file, location
  'travel-file-pair-unknown', // file, from, to: in no block, and without coordinates to estimate from
] as const

export type TravelFaultCode = (typeof TRAVEL_FAULT_CODES)[number]
