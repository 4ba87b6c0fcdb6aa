import { CSV_LANGUAGES, HEADINGS } from '../../../src/exchange/csv/headings/index.ts'
import { CHOICES, columnsOf, PLAN_COLUMNS, TABLE_NAMES } from '../../../src/exchange/csv/tables.ts'
import type { CellKind, TableName } from '../../../src/exchange/csv/tables.ts'

const INTRODUCTION = `# CSV in and out

\`\`\`
hjemrute convert --from csv FILES_OR_FOLDER… --out PROBLEM.json [--from-date DAY] [--to-date DAY] [--map EXTRACT | --matrix FILE]
hjemrute convert --to csv --problem PROBLEM.json PLAN.json --out FOLDER
hjemrute convert --to csv --problem PROBLEM.json PLAN.json --out PLAN.csv
\`\`\`

Seven tables, one or more files each. **Visits and shifts are needed**; the others where you have them. Which table a file is, its headings tell; its
name helps where they fit two. [examples/csv-day](../examples/csv-day) is a small day in all seven.

This page is written by a test from the program's own tables: \`npx vitest run engine/test/exchange/csv -u\` writes it again.

## What is forgiven

- **Bytes.** UTF-8 and UTF-16 with a byte order mark or without, Windows-1252; \`;\` \`,\` tab or \`|\`; any line end; \`.gz\`. Letters of DOS and old
  Macintosh code pages, and letters that were broken earlier (\`Ã¸\`), are refused: names would be spoilt without anyone noticing.
- **Headings.** Case, accents, spaces, signs and units do not matter: \`VARIGHET (min) *\` is \`varighet\`. Titles and merged cells above them are passed
  over, as are headings that are repeated, rows of totals and empty rows. A heading that is unknown is not read, and told of; one that is
  a slip away from a known one is a fault, since a requirement would be lost.
- **Dates** \`2026-11-23\`, \`23.11.2026\`, \`23.11.26\`, \`23/11/2026\`, \`man. 23.11.2026\`, \`23. november 2026\`, \`20261123\`, Excel's \`46349\`; **with time**
  \`23.11.26 07:30\`, \`2026-11-23T07:30\`, \`46349,3125\`. Day before month, always.
- **Times** \`07:30\`, \`7.30\`, \`0730\`, \`kl. 7\`, \`24:00\`, Excel's \`0,3125\`. \`0.25\` is refused: it may be a quarter past midnight or a quarter of a day. An end
  that the clock shows before its start is of the next morning: shifts of up to 16 hours, windows of up to 12.
- **Lengths of time** in minutes, or the unit in the heading (\`Varighet (timer)\`); \`1:30\` is hours and minutes, and \`1 t 30 min\` and \`100 s\` say it themselves.
- **Yes and no**: \`ja\`, \`x\`, \`1\`, \`nei\`, \`0\`, empty for no. **Numbers** with comma or point.
- **Lists** in a cell: ids are divided by \`,\` \`;\` \`|\` or a new line, tasks by all but the comma; \`\\\` before one of them makes it part of the text. \`;\` needs
  quotation marks around the cell where it divides the columns. Lists of a shift's breaks and reserves go together by position: \`30 | 20\` beside \`10:30 | 17:00\`.
- **Rows** whose last cells Excel left out, when they come in blocks as Excel does it. A single row that is a cell short, or has one too
  many, is a fault: its values would stand in the wrong columns.

## What is told

Every fault of every file at once: file, row as the spreadsheet numbers it, heading, value, and what to do; then how many rows are ready. The place is the
cell's own address (\`oppdrag.csv: D14\`). After five of a kind in one column the rest are counted. Values that could be a person's are
never shown or kept: names, telephones, addresses and free text, wherever a shifted row has put them. An id may not be a national identity number. Columns such as
\`Diagnose\` and \`Årsak\` are not read. The codes: [error-index.md](error-index.md), from \`csv-too-large\` on.

## What becomes of it

- The **horizon** is the days of the shifts and visits, midnight to midnight, Norwegian time. \`--from-date\` and \`--to-date\` choose among them; when they are the same day,
  rows need no date. A few rows more than a month from all others are a fault, most likely of the year.
- \`latest\` may be passed at a price (a soft closing), \`deadline\` may not. A visit with a date and no times is of any time that day. \`valgfri\` as the date:
  any day of the horizon.
- A recipient's **home** is in their row; visits are there unless they name a place, or have a coordinate of their own. **Travel** is estimated from
  coordinates unless \`--map\` or \`--matrix\` says otherwise; a place without a coordinate is then a fault.
- **Competences** are personal and dated, up to and including the last day. Their spelling counts, case and spaces do not.
- **Absences**: away for a whole shift takes it away; for its beginning or end, shortens it; in the middle, keeps that time free, and takes
  away a break that would only fit then. Absences that overlap or meet are one. Graded: \`kortere liste\` with 50 % gives
  a capacity factor of 0.5; \`lengre tid\` gives twice the time for the same work. Why someone is absent is never read.
- **Ids** of visits and shifts are made from the recipient or the caregiver and the day where the file has no column for them.

## What is written

\`;\`, a byte order mark, CRLF, decimal comma, days as \`2026-11-23\` and times as \`07:30\`, headings in the language of \`--language\`: it opens rightly in a Norwegian Excel. A name that ends in
\`.csv\` gets the plan alone, one row a stop and then what is unassigned; \`.tsv\` the same with tabs. Any other name is a folder, with the plan and the problem's tables. A cell that a spreadsheet would run as a
formula (\`=\` \`+\` \`-\` \`@\`) gets an apostrophe first, and loses it when it is read.

The tables read back as the problem they came from, as far as they have columns. They have none for: dependencies, groups, bundles, patterns, activities, vehicles, keys, history, the reference
plan, the objective, units' own rows, work outside the problem, agreements, loads and costs, reasons and expiry of rules on caregivers, and differences between a third caregiver and
the second. Keep the JSON for those. Absences are already counted in the shifts, so their table is empty.
`

/** The text of docs/csv.md. */
export const csvPage = (): string => [INTRODUCTION, ...TABLE_NAMES.map(tableSection), choices(), plan()].join('\n')

const KINDS: Readonly<Record<CellKind, string>> = {
  id: 'id',
  ids: 'ids',
  text: 'text',
  lines: 'list of texts',
  phone: 'telephone',
  qualifications: 'list: `code` or `code:level`',
  date: 'date',
  moment: 'time, date or both',
  moments: 'times, by position',
  windows: 'windows: `08:00–09:30/10:00`, divided by \\|',
  duration: 'length of time',
  durations: 'lengths of time, by position',
  number: 'number',
  whole: 'whole number',
  yesNo: 'yes or no',
  yesNos: 'yes or no, by position',
  choice: 'one of the [choices](#choices)',
  coordinate: 'latitude and longitude, degrees (WGS 84)',
}

function tableSection(table: TableName): string {
  const files = CSV_LANGUAGES.map((language) => `\`${HEADINGS[language].files[table].join('`, `')}\``).join(' · ')
  const rows = Object.entries(columnsOf(table)).map(([column, { kind, needed }]) => {
    const names = CSV_LANGUAGES.map((language) => cell(columnNames(language, table, column)))
    return `| \`${column}\`${needed ? ' **needed**' : ''} | ${KINDS[kind]} | ${names.join(' | ')} |`
  })
  return `## \`${table}\`

File names: ${files}.

| column | holds | nb | nn | en |
|---|---|---|---|---|
${rows.join('\n')}
`
}

const columnNames = (language: (typeof CSV_LANGUAGES)[number], table: TableName, column: string): readonly string[] =>
  (HEADINGS[language].columns[table] as Readonly<Record<string, readonly string[]>>)[column]!

/** The first is written, in bold here; the others are read. */
const cell = ([first, ...others]: readonly string[]): string => [`**${first}**`, ...others].join('; ')

function choices(): string {
  const rows = Object.entries(CHOICES).flatMap(([column, values]) =>
    values.map((value) => {
      const words = CSV_LANGUAGES.map((language) => {
        const own = HEADINGS[language].choices[column as keyof typeof CHOICES] as Readonly<
          Record<string, readonly string[]>
        >
        return cell(own[value]!)
      })
      return `| \`${column}\` | \`${value}\` | ${words.join(' | ')} |`
    }),
  )
  return `## Choices

A travel mode of another name than these stands with \`\\\` before it.

| column | means | nb | nn | en |
|---|---|---|---|---|
${rows.join('\n')}
`
}

function plan(): string {
  const rows = PLAN_COLUMNS.map(
    (column) => `| \`${column}\` | ${CSV_LANGUAGES.map((language) => HEADINGS[language].plan[column]).join(' | ')} |`,
  )
  return `## The plan's columns

| column | nb | nn | en |
|---|---|---|---|
${rows.join('\n')}
`
}
