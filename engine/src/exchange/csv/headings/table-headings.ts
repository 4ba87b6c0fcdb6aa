import type { CHOICES, ChoiceColumn, ColumnOf, PlanColumn, StopKind, TableName } from '../tables.ts'

/** The first is written; all are read, whatever their case, accents, spaces and signs. */
export type Names = readonly [string, ...string[]]

/** What one language calls files, columns and choices. The format's own words; a test lists them in docs/csv.md. */
export interface TableHeadings {
  /** File names, without folder and ending. */
  readonly files: Readonly<Record<TableName | 'plan', Names>>
  readonly columns: { readonly [Table in TableName]: Readonly<Record<ColumnOf<Table>, Names>> }
  readonly plan: Readonly<Record<PlanColumn, string>>
  readonly choices: { readonly [Column in ChoiceColumn]: Readonly<Record<(typeof CHOICES)[Column][number], Names>> }
  readonly stops: Readonly<Record<StopKind, string>>
  readonly yes: Names
  readonly no: Names
  /** In a date column: any day of the horizon. */
  readonly anyDay: Names
  /** In the column of overtime: as long as it takes. */
  readonly unlimited: Names
  /** How the first cell of a row of totals begins. */
  readonly totals: Names
}
