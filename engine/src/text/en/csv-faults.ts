import type { csvFaults as nb } from '../nb/csv-faults.ts'
import type { Sentence } from '../sentence.ts'

/** Faults and notes of tables (CSV). */
export const csvFaults: Readonly<Record<keyof typeof nb, Sentence>> = {
  // The file as a whole
  'csv-too-large': {
    message: 'The file {file} is too large. The limit is {limit} bytes when unpacked.',
    remedy: 'Export a shorter period, or divide the file.',
  },
  'csv-another-kind': {
    message: 'The file {file} is {kind:word}, not CSV.',
    remedy: 'Open it in the spreadsheet, choose Save as, and then “CSV UTF-8”.',
  },
  'csv-empty': { message: 'The file {file} is empty.', remedy: 'Export the file again.' },
  'csv-no-files': {
    message: 'There are no CSV files in the folder {file}.',
    remedy: 'Name the files, or put them in the folder. Their names must end in .csv, .tsv or .txt.',
  },
  'csv-letters-unknown': {
    message: 'The letters of {file} cannot be read with certainty. The first wrong sign is in line {line}.',
    remedy: 'Save the file as “CSV UTF-8”.',
  },
  'csv-letters-broken': {
    message: 'Letters in {file} are broken, first in line {line}: it says “{found}”.',
    remedy: 'Export the file again from its source, and save it as UTF-8.',
  },
  'csv-quote-not-closed': {
    message: 'A quotation mark in {file} is never closed. It opens in or after line {line}.',
    remedy: 'Look for a quotation mark too many or too few there.',
  },
  'csv-no-headings': {
    message: 'None of the first rows of {file} is a row of headings that are known.',
    remedy: 'Let the first row have headings, for example Recipient, Date and Duration (min). See docs/csv.md.',
  },
  'csv-lines-quoted': {
    message: 'Each line of {file} is one cell with quotation marks around it.',
    remedy: 'Export the file again, and import it into the spreadsheet without opening it by a double click.',
  },
  'csv-table-unclear': {
    message: 'The headings of {file} fit several tables: {tables:word}.',
    remedy: 'Let the name of the file say which table it is, or add a heading that only one of them has.',
  },
  'csv-table-missing': {
    message: 'There is no file with {table:word}.',
    remedy: 'Add it. A table with nothing but headings will do.',
  },
  'csv-nothing-to-plan': {
    message: 'The files have no shifts and no visits.',
    remedy: 'See if there are rows below the headings, and if the files have the dates you asked for.',
  },
  'csv-column-missing': {
    message: 'The column “{column}” is missing in {file} ({table:word}).',
    remedy: 'Add the column, or give it a heading that is known. See docs/csv.md.',
  },
  'csv-heading-misspelt': {
    message: 'The heading “{column}” in {file} is unknown.',
    remedy: 'Write “{nearest}” if that is what you meant. Otherwise give the column quite another name.',
  },
  'csv-heading-twice': {
    message: '“{column}” in {file} is the same kind of column twice: {first} and {second}.',
    remedy: 'Remove one of them.',
  },

  // Rows
  'csv-row-too-long': {
    message: 'Row {row} has {cells|cell|cells}, but there are {expected|heading|headings}.',
    remedy: 'Look for a separator too many. Texts and numbers with the separator in them need quotation marks.',
  },
  'csv-row-too-short': {
    message: 'Row {row} has {cells|cell|cells}, but there are {expected|heading|headings}.',
    remedy: 'Insert the cell that is missing, so that the rest comes in the right column.',
  },
  'csv-duplicate-id': {
    message: 'Row {row}, “{column}”: The id[ {id}] stands in row {firstRow} of {firstFile} too.',
    remedy: 'Remove one, or give each an id of its own.',
  },
  'csv-place-contradicts': {
    message: 'Row {row} says something else of the place[ {place}] than row {firstRow} of {firstFile}.',
    remedy: 'Write the same address and coordinate in both, or give each a place id of its own.',
  },
  'csv-no-coordinate': {
    message: 'Row {row}: The place lacks a coordinate.',
    remedy: 'Fill in latitude and longitude, or use a file of travel times.',
  },

  // Cells
  'csv-cell-missing': {
    message: 'Row {row}, “{column}”: The cell is empty.',
    remedy: 'Fill it in. Merged cells must be divided.',
  },
  'csv-not-a-date': {
    message: 'Row {row}, “{column}”: A date is needed here[, not “{value}”].',
    remedy: 'Write it as 23.11.2026 or 2026-11-23.',
  },
  'csv-not-a-time': {
    message: 'Row {row}, “{column}”: A time is needed here[, not “{value}”].',
    remedy: 'Write it as 07:30, or with a date as 23.11.2026 07:30.',
  },
  'csv-impossible-date': {
    message: 'Row {row}, “{column}”: There is no such time[ as “{value}”].',
    remedy: 'Write the day before the month, as 23.11.2026, and the time from 00:00 to 24:00.',
  },
  'csv-time-skipped': {
    message: 'Row {row}, “{column}”: There is no such time[ as “{value}”] on the night when the clocks go forward.',
    remedy: 'Choose a time before 02:00 or from 03:00.',
  },
  'csv-date-missing': {
    message: 'Row {row}, “{column}”: It does not say which day.',
    remedy: 'Fill in the date. If all of the file is of one day, --from-date and --to-date can say which.',
  },
  'csv-date-far-away': {
    message: 'Row {row}: The date {value} is more than a month from all the others.',
    remedy: 'See if the year or the month is wrong. --from-date and --to-date choose a period.',
  },
  'csv-not-a-duration': {
    message: 'Row {row}, “{column}”: A length of time is needed here[, not “{value}”].',
    remedy: 'Write minutes as 30, or hours and minutes as 0:30.',
  },
  'csv-not-a-number': {
    message: 'Row {row}, “{column}”: A number is needed here[, not “{value}”].',
    remedy: 'Write it in digits, with a comma or a point if need be.',
  },
  'csv-not-a-coordinate': {
    message: 'Row {row}, “{column}”: Latitude and longitude are needed here[, not “{value}”].',
    remedy: 'Write them in degrees, as 59.9139 10.7522.',
  },
  'csv-out-of-range': {
    message: 'Row {row}, “{column}”: {value} is outside {minimum} to {maximum}.',
    remedy:
      'Put the number right. Perhaps the unit is another: lengths of time are in minutes, and coordinates in degrees (WGS 84), not metres (UTM).',
  },
  'csv-not-yes-or-no': {
    message: 'Row {row}, “{column}”: Yes or no is needed here[, not “{value}”].',
    remedy: 'Write yes, no, x, 1 or 0, or leave the cell empty for no.',
  },
  'csv-not-a-choice': {
    message: 'Row {row}, “{column}”: The word[ “{value}”] is unknown here.',
    remedy: 'Choose one of these: {choices}.',
  },
  'csv-not-a-phone-number': {
    message: 'Row {row}, “{column}”: A telephone number is needed here.',
    remedy: 'Write digits, with spaces and a + before the country code if need be.',
  },
  'csv-national-number': {
    message: 'Row {row}, “{column}”: This looks like a national identity number, and is not used.',
    remedy: 'Use a serial number or another id instead, in all the files.',
  },
  'csv-unknown-id': {
    message: 'Row {row}, “{column}”: The id[ {id}] is not among {kind:among}.',
    remedy: 'Put the id right, or add it there. Preferably export all the files at the same time.',
  },
  'csv-misspelt-id': {
    message: 'Row {row}, “{column}”: The id[ {id}] is not among {kind:among}.',
    remedy: 'Did you mean {nearest}?',
  },
  'csv-end-before-start': {
    message: 'Row {row}, “{column}”: {end} is not after {start}.',
    remedy: 'Swap the times. If it ends the next day, the date may be written before the time.',
  },
  'csv-lists-differ': {
    message: 'Row {row}, “{column}”: The list is not as long as the one in “{other}”.',
    remedy: 'Write as many, with | between them, or leave the cell empty.',
  },
  'csv-team-missing': {
    message:
      'Row {row}, “{column}”: The visit is for one team only, but neither the visit nor the recipient has a team.',
    remedy: 'Fill in “{team}”, or leave “{column}” empty.',
  },
  'csv-no-room-in-shift': {
    message: 'Row {row}, “{column}”: There is no room for the {kind:word} in shift {shift}.',
    remedy: 'Put “{from}” and “{to}” right, so that the time is between the start and the end of the shift.',
  },
  'csv-no-room-between': {
    message:
      'Row {row}, “{column}”: The {kind:word} lasts {duration:duration}, and there is no room for that between “{from}” and “{to}”.',
    remedy: 'Widen the window, or write fewer minutes in “{column}”.',
  },
  'csv-more-of-the-same': {
    message: 'The same goes for {count|more row|more rows} of {file}[, “{column}”].',
    remedy: 'Put it right in one place at the source, if you can.',
  },
  'csv-rows-ready': {
    message: '{ready} of {rows} rows are ready.',
    remedy: 'Put the others right, and read them again. Nothing has been written.',
  },

  // Notes: read all the same
  'csv-note-column-ignored': {
    message: 'The column “{column}” of {file} is not read.',
    remedy: 'If it belongs to the table, the headings that are known stand in docs/csv.md.',
  },
  'csv-note-sensitive-column': {
    message: 'The column “{column}” of {file} is not read, and not needed.',
    remedy: 'Leave it at the source next time.',
  },
  'csv-note-headings-repeated': {
    message: 'Row {row} of {file} repeats the headings, and is passed over.',
    remedy: 'You need not do anything.',
  },
  'csv-note-totals-row': {
    message: 'Row {row} of {file} is a total, and is passed over.',
    remedy: 'You need not do anything.',
  },
  'csv-note-plan-ignored': {
    message: '{file} is a plan that was written out, and is not read.',
    remedy: 'You need not do anything.',
  },
  'csv-note-ids-made': {
    message: '{count|visit|visits} of {file} got an id, since the file has no such column.',
    remedy: 'Add a column of visit ids if they are to be known again next time.',
  },
  'csv-note-outside-dates': {
    message: '{count|row|rows} outside the dates you asked for were left out.',
    remedy: 'Change --from-date and --to-date to take more.',
  },
  'csv-note-shifts-removed': {
    message: '{count|shift|shifts} taken away, since the caregiver is absent.',
    remedy: 'Add the shift without a caregiver if it is vacant.',
  },
  'csv-note-shifts-adapted': {
    message: '{count|shift|shifts} adapted to the absence of the caregiver.',
    remedy: 'You need not do anything.',
  },
  'csv-note-competence-unheld': {
    message: 'Visits need “{competence}”, but none of the caregivers has it.',
    remedy: 'See if the competence is spelt alike in the files.',
  },
}
