import type { Fault } from '../../errors.ts'
import type { CsvFaultCode } from './fault-codes.ts'
import type { CsvLanguage } from './headings/index.ts'
import { nameOf } from './recognise-sheet.ts'
import type { NamedSheet } from './sheet.ts'

/** The columns that a remedy speaks of, by the value that carries their heading. `column` is the one to look at. */
type Columns = Readonly<Record<string, string>>

const TIMES: Readonly<Record<string, Columns>> = {
  break: { column: 'breakMinutes', from: 'breakFrom', to: 'breakTo' },
  reserve: { column: 'reserveMinutes', from: 'reserveFrom', to: 'reserveTo' },
}

/** Faults of the model whose sentence names members of JSON, and what a table calls them. */
const SAID_OTHERWISE: Readonly<Record<string, { code: CsvFaultCode; columns: (fault: Fault) => Columns | undefined }>> =
  {
    'team-only-without-team': { code: 'csv-team-missing', columns: () => ({ column: 'teamOnly', team: 'team' }) },
    'window-outside-shift': { code: 'csv-no-room-in-shift', columns: ({ values }) => TIMES[String(values['kind'])] },
    'window-too-short': { code: 'csv-no-room-between', columns: ({ values }) => TIMES[String(values['kind'])] },
  }

/** A fault of the model in the words of the table it comes from: headings as the file has them, else our own. */
export function inWordsOfTable(fault: Fault, row: number, sheet: NamedSheet, language: CsvLanguage): Fault {
  const other = SAID_OTHERWISE[fault.code]
  const columns = other?.columns(fault)
  if (other === undefined || columns === undefined) return fault
  const headings = Object.entries(columns).map(([value, column]) => [
    value,
    sheet.columns.get(column)?.heading ?? nameOf(language, sheet.table, column),
  ])
  return { ...fault, code: other.code, values: { ...fault.values, row, ...Object.fromEntries(headings) } }
}
