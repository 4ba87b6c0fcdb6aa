/**
 * Faults of how the command line is used, and our own. Each has a text in the engine's `text/` and an entry in
 * docs/error-index.md; the comment names its values.
 */
export const CLI_FAULT_CODES = [
  'usage-no-command',
  'usage-unknown-command', // command, known
  'usage-unknown-option', // option, command
  'usage-option-without-value', // option
  'usage-option-with-value', // option: it takes none
  'usage-option-value', // option, value, expected: as `number>0`, or the choices, listed
  'usage-missing-argument', // argument, command
  'usage-too-many-arguments', // argument: the first that is too many, command
  'usage-missing-option', // option, command
  'map-without-homes', // file: nobody can be put on it
  'usage-not-yet', // what: comes in a later version
  'usage-integration-to-come', // what: comes with the integrations with other systems
  'out-of-memory', // the problem is larger than this machine can hold
  'search-failed', // reason: ours; the search stopped by itself
  'search-plan-refused', // count, rules: ours; the check found violations in the search's plan
  'unexpected-error', // reason: ours
] as const

export type CliFaultCode = (typeof CLI_FAULT_CODES)[number]
