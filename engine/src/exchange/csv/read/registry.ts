import { nearestId } from '../../../model/validate/near-miss.ts'
import type { RowPlace } from '../csv-report.ts'
import type { RowReader } from '../row-reader.ts'
import { shownId } from '../shown.ts'
import type { TableName } from '../tables.ts'

/** What the rows of a table are, as the texts name it. */
const KIND: Readonly<Partial<Record<TableName, string>>> = {
  recipients: 'recipient',
  caregivers: 'caregiver',
  shifts: 'shift',
  visits: 'visit',
}

/** The ids of one table, each with the row that stated it first. */
export class Registry {
  readonly table: TableName
  /** Every id is accepted: the table was not given, or could not be read. */
  isOpen = true
  private readonly rows = new Map<string, RowPlace>()
  private ids: string[] | undefined

  constructor(table: TableName) {
    this.table = table
  }

  /** Adds the id of the reader's row; false and a fault when another row has it. */
  add(reader: RowReader, column: string, id: string): boolean {
    const first = this.rows.get(id)
    if (first === undefined) {
      this.rows.set(id, reader.place)
      this.ids = undefined
      return true
    }
    reader.wrong('csv-duplicate-id', column, { ...idValue(id), firstFile: first.file, firstRow: first.row })
    return false
  }

  /** Adds an id that no row stands for. */
  note(id: string, place: RowPlace): void {
    this.rows.set(id, place)
  }

  has(id: string): boolean {
    return this.rows.has(id)
  }

  rowOf(id: string): RowPlace | undefined {
    return this.rows.get(id)
  }

  keys(): IterableIterator<string> {
    return this.rows.keys()
  }

  /** The id when the table has it; else undefined and a fault, with the id that was most likely meant. */
  refer(reader: RowReader, column: string, id: string | undefined): string | undefined {
    if (id === undefined || this.isOpen || this.rows.has(id)) return id
    this.ids ??= [...this.rows.keys()]
    const nearest = nearestId(withoutDecimals(id), this.ids)
    const kind = KIND[this.table] ?? ''
    return unknownId(reader, column, { id, kind, nearest })
  }

  referAll(reader: RowReader, column: string): string[] {
    return reader.ids(column).flatMap((id) => this.refer(reader, column, id) ?? [])
  }
}

/** Spreadsheets make 1017 into 1017,0. */
const withoutDecimals = (id: string): string => id.replace(/[.,]0$/, '')

/** Reports an id that stands nowhere, with the one that was most likely meant. Neither is shown where it may be a name. */
export function unknownId(
  reader: RowReader,
  column: string,
  { id, kind, nearest }: { id: string; kind: string; nearest: string | undefined },
): undefined {
  const meant = nearest === undefined ? undefined : shownId(nearest)
  if (meant === undefined) return reader.wrong('csv-unknown-id', column, { ...idValue(id), kind })
  return reader.wrong('csv-misspelt-id', column, { ...idValue(id), kind, nearest: meant })
}

/** The id for a fault's values, where it may be shown. */
export function idValue(id: string): { id?: string } {
  const text = shownId(id)
  return text === undefined ? {} : { id: text }
}
