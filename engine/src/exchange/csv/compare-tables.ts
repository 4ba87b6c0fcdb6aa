import type { Problem } from '../../model/index.ts'
import type { CsvLanguage } from './headings/index.ts'
import { HEADINGS } from './headings/index.ts'
import type { TableName } from './tables.ts'
import { CellWriter } from './write/cell-writer.ts'
import { caregiverRows, competenceRows, recipientRows } from './write/people-rows.ts'
import { placeRows } from './write/place-rows.ts'
import { shiftRows } from './write/shift-rows.ts'
import { visitRows } from './write/visit-rows.ts'

/** What differs in one column, in the words of the table. Empty: nothing stood, or stands, there. */
export interface CellDifference {
  /** The heading in the reader's language. */
  readonly column: string
  readonly before: string
  readonly after: string
  /** true: of someone with a protected address; neither value is told. */
  readonly isHidden: boolean
}

/** A row that one of two problems has and the other has not, or has otherwise. */
export interface RowDifference {
  readonly table: ComparedTable
  readonly kind: 'new' | 'changed' | 'gone'
  readonly id: string
  /** Whose it is: the recipient of a visit, the caregiver of a shift. Empty: nobody's, or no name is known. */
  readonly name: string
  /** Of what is changed; empty for what is new or gone. */
  readonly cells: readonly CellDifference[]
}

export type ComparedTable = Exclude<TableName, 'absences'>
type Cells = Readonly<Record<string, string | undefined>>

const ORDER: readonly ComparedTable[] = ['visits', 'recipients', 'shifts', 'caregivers', 'competences', 'places']
/** Columns that tell where somebody lives. */
const WHERE: ReadonlySet<string> = new Set(['place', 'placeName', 'address', 'lat', 'lon', 'entry', 'area', 'building'])

/**
 * What differs between two problems, row by row and column by column, as our CSV would write them: what the tables have
 * no columns for is not compared. `before` undefined: everything is new.
 */
export function compareTables(before: Problem | undefined, after: Problem, language: CsvLanguage): RowDifference[] {
  const [old, now] = [before === undefined ? undefined : tablesOf(before, language), tablesOf(after, language)]
  const names = new Map([...namesIn(before), ...namesIn(after)])
  const hidden = protectedIn(before, after)
  return ORDER.flatMap((table) => {
    const headings = HEADINGS[language].columns[table] as Readonly<Record<string, readonly string[]>>
    const nameOf = (row: Cells): string => names.get(row['recipient'] ?? row['caregiver'] ?? row['id'] ?? '') ?? ''
    return compareRows(
      old?.get(table) ?? new Map<string, Cells>(),
      now.get(table)!,
      (id, kind, row, columns, other) => ({
        table,
        kind,
        id,
        name: nameOf(row),
        cells: columns.map((column) => {
          const isHidden = WHERE.has(column) && hidden.has(row['recipient'] ?? id)
          return {
            column: headings[column]![0]!,
            before: isHidden ? '' : (other?.[column] ?? ''),
            after: isHidden ? '' : (row[column] ?? ''),
            isHidden,
          }
        }),
      }),
    )
  })
}

type Told = (
  id: string,
  kind: RowDifference['kind'],
  row: Cells,
  columns: readonly string[],
  before?: Cells,
) => RowDifference

function compareRows(
  before: ReadonlyMap<string, Cells>,
  after: ReadonlyMap<string, Cells>,
  tell: Told,
): RowDifference[] {
  const found: RowDifference[] = []
  for (const [id, row] of after) {
    const old = before.get(id)
    if (old === undefined) {
      found.push(tell(id, 'new', row, []))
      continue
    }
    const columns = [...new Set([...Object.keys(old), ...Object.keys(row)])]
    const changed = columns.filter((column) => (old[column] ?? '') !== (row[column] ?? ''))
    if (changed.length > 0) found.push(tell(id, 'changed', row, changed, old))
  }
  for (const [id, row] of before) if (!after.has(id)) found.push(tell(id, 'gone', row, []))
  return found
}

function tablesOf(problem: Problem, language: CsvLanguage): Map<ComparedTable, Map<string, Cells>> {
  const writer = new CellWriter(language, problem.horizon.timeZone)
  const rows: Readonly<Record<ComparedTable, readonly Cells[]>> = {
    places: placeRows(problem, writer),
    recipients: recipientRows(problem, writer),
    caregivers: caregiverRows(problem, writer),
    competences: competenceRows(problem, writer),
    shifts: shiftRows(problem, writer),
    visits: visitRows(problem, writer),
  }
  return new Map(ORDER.map((table) => [table, new Map(rows[table].map((row) => [keyOf(row), row]))]))
}

/** A competence has no id: it is one of somebody's. */
const keyOf = (row: Cells): string => row['id'] ?? `${row['caregiver']} ${row['code']}`

const namesIn = (problem: Problem | undefined): [string, string][] =>
  [...(problem?.recipients ?? []), ...(problem?.caregivers ?? []), ...(problem?.locations ?? [])].flatMap(
    ({ id, name }) => (name === undefined ? [] : [[id, name] as [string, string]]),
  )

/** Recipients whose address neither problem may tell, and the places that are theirs. */
function protectedIn(...problems: readonly (Problem | undefined)[]): ReadonlySet<string> {
  const all = problems.filter((problem) => problem !== undefined)
  const people = new Set(
    all.flatMap(({ recipients }) => recipients.flatMap(({ id, addressProtected }) => (addressProtected ? [id] : []))),
  )
  const places = all.flatMap(({ visits }) =>
    visits.flatMap(({ recipient, location }) => (people.has(recipient) ? [location] : [])),
  )
  return new Set([...people, ...places])
}
