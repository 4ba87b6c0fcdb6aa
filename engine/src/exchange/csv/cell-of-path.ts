import { columnLetter } from './sheet.ts'
import type { NamedSheet } from './sheet.ts'

/** Columns that a part of the problem is made from, the likeliest first, where they are not called what it is. */
const COLUMNS_OF: Readonly<Record<string, readonly string[]>> = {
  windows: ['windows', 'earliest', 'latest', 'deadline'],
  staffing: ['duration'],
  pins: ['fixedShift', 'fixedStart', 'fixedCaregiver'],
  breaks: ['breakMinutes'],
  reserves: ['reserveMinutes'],
  coordinate: ['lat', 'coordinate', 'lon'],
}

/** The letter of the column that a path of the problem, as `shifts[3].breaks[0].opens`, comes from; `A` where no one does. */
export function letterOfPath(path: string, sheet: NamedSheet | undefined): string {
  const [, key = ''] = /^\w+\[\d+\]\.(\w+)/.exec(path) ?? []
  const column = (COLUMNS_OF[key] ?? [key]).find((one) => sheet?.columns.has(one))
  return column === undefined ? 'A' : columnLetter(sheet!.columns.get(column)!.index)
}
