import type { SheetRows } from '@hjemrute/engine/exchange/csv'

/** The rows of a table as a list. */
export const listed = (rows: SheetRows): (readonly string[])[] =>
  Array.from({ length: rows.length }, (_, index) => rows.at(index)!)
