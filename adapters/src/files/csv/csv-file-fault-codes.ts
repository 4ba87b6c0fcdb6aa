/** Faults of CSV files as files; those of their tables are the engine's. `file` is always among the values. */
export const CSV_FILE_FAULT_CODES = [
  'csv-too-large', // limit: bytes, stored or unpacked
  'csv-another-kind', // kind: `file pdf`, `file workbook`, …
  'csv-empty',
  'csv-no-files', // file: a folder
  'csv-letters-unknown', // line
  'csv-letters-broken', // line, found
  'csv-quote-not-closed', // line
] as const
