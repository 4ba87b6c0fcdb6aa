/**
 * Faults of the server and of what is asked of it. Each has a text in the engine's `text/` and an entry in
 * docs/error-index.md; the comment names its values.
 */
export const SERVER_FAULT_CODES = [
  'server-port-taken', // port
  'server-setting', // setting, expected
  'server-demo-in-production',
  'server-board-not-built',
  'worker-without-database',
  'backup-usage',
  'backup-unreadable', // file
  'backup-of-other-version',
  'restore-not-empty',
  'database-embedded-in-production',
  'database-missing', // platform: no embedded server for it, none installed, none named
  'database-silent', // reason
  'database-start', // log: the file to read
  'database-role-too-strong', // role
  'database-not-migrated', // migrations: how many are missing
  'access-not-signed-in',
  'access-denied', // permission
  'request-malformed', // reason
  'record-not-found', // kind
  'plan-not-publishable', // count, rules
  'plan-outdated', // version: of what is asked now
  'proposal-overtaken',
  'job-lost',
  'import-no-files',
  'import-too-large', // limit: bytes of a file
  'import-too-many-files', // limit
  'import-unit-unknown', // unit, known
  'import-outdated',
  'edit-breaks-rule', // reason: the rule, in a sentence
  'edit-not-possible', // reason: a sentence
  'edit-conflict', // count: versions since
  'edit-key-used',
  'edit-nothing-to-undo',
  'edit-nothing-to-redo',
  'feedback-national-id',
  'feedback-not-yours',
  'feedback-closed',
  'baseline-no-proposal', // from, to: dates
  'baseline-period',
  'server-mistake', // reference: to look up in the log
] as const

export type ServerFaultCode = (typeof SERVER_FAULT_CODES)[number]
