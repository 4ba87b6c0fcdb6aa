/**
 * Faults of tables: `file`, `row` (as a spreadsheet numbers it) and `column` (as the file calls it) tell where. `value`
 * is what the cell says, and is left out where it could be a person's. Each has a text in `text/` and an entry in
 * docs/error-index.md.
 */
export const CSV_FAULT_CODES = [
  // Files
  'csv-no-headings', // file: no row of headings that we know
  'csv-lines-quoted', // file: each line is one cell with separators in it
  'csv-table-unclear', // file, tables: could be any of these
  'csv-table-missing', // table
  'csv-nothing-to-plan', // tables of headings alone
  'csv-column-missing', // file, table, column: by our name for it
  'csv-heading-misspelt', // file, row, column, nearest
  'csv-heading-twice', // file, row, column, first, second: letters of the two columns

  // Rows
  'csv-row-too-long', // file, row, cells, expected
  'csv-row-too-short', // file, row, cells, expected
  'csv-duplicate-id', // file, row, column, id?, firstFile, firstRow
  'csv-place-contradicts', // file, row, place?, firstFile, firstRow
  'csv-no-coordinate', // file, row

  // Cells
  'csv-cell-missing', // file, row, column
  'csv-not-a-date', // file, row, column, value?
  'csv-not-a-time', // file, row, column, value?
  'csv-impossible-date', // file, row, column, value?
  'csv-time-skipped', // file, row, column, value?
  'csv-date-missing', // file, row, column: the time has no day
  'csv-date-far-away', // file, row, value
  'csv-not-a-duration', // file, row, column, value?
  'csv-not-a-number', // file, row, column, value?
  'csv-not-a-coordinate', // file, row, column, value?
  'csv-out-of-range', // file, row, column, value, minimum, maximum
  'csv-not-yes-or-no', // file, row, column, value?
  'csv-not-a-choice', // file, row, column, value?, choices
  'csv-not-a-phone-number', // file, row, column
  'csv-national-number', // file, row, column
  'csv-unknown-id', // file, row, column, id?, kind
  'csv-misspelt-id', // file, row, column, id?, kind, nearest
  'csv-end-before-start', // file, row, column, start, end
  'csv-lists-differ', // file, row, column, other: two lists that belong together

  // Of the problem that the rows become, where the model would name members of JSON
  'csv-team-missing', // file, row, column, team: what that column is called
  'csv-no-room-in-shift', // file, row, column, kind, shift, from, to: what the columns of its times are called
  'csv-no-room-between', // file, row, column, kind, duration, from, to

  // Over many rows
  'csv-more-of-the-same', // file, column?, count
  'csv-rows-ready', // ready, rows
] as const

/** What is told when the tables are read all the same. */
export const CSV_NOTE_CODES = [
  'csv-note-column-ignored', // file, column
  'csv-note-sensitive-column', // file, column
  'csv-note-headings-repeated', // file, row
  'csv-note-totals-row', // file, row
  'csv-note-plan-ignored', // file
  'csv-note-ids-made', // file, count
  'csv-note-outside-dates', // count
  'csv-note-shifts-removed', // count: the caregiver is absent
  'csv-note-shifts-adapted', // count
  'csv-note-competence-unheld', // competence
] as const

export type CsvFaultCode = (typeof CSV_FAULT_CODES)[number]
export type CsvNoteCode = (typeof CSV_NOTE_CODES)[number]
