import { fold } from '../fold.ts'
import { columnsOf, TABLE_NAMES } from '../tables.ts'
import type { ChoiceColumn, TableName } from '../tables.ts'
import { en } from './en.ts'
import { headingKey } from './heading-key.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import type { Names, TableHeadings } from './table-headings.ts'

export { headingKey, unitOf } from './heading-key.ts'
export type { Names, TableHeadings } from './table-headings.ts'

export const CSV_LANGUAGES = ['nb', 'nn', 'en'] as const
export type CsvLanguage = (typeof CSV_LANGUAGES)[number]
export const HEADINGS: Readonly<Record<CsvLanguage, TableHeadings>> = { nb, nn, en }
const LANGUAGES = Object.values(HEADINGS)

/** Every name of a column, in all languages; the code's own word is one too. */
export function namesOf(table: TableName, column: string): string[] {
  const named = LANGUAGES.flatMap(({ columns }) => [...(columns[table] as Readonly<Record<string, Names>>)[column]!])
  return [...new Set([...named, column])]
}

/** Folded heading → column, of one table. */
export const COLUMN_BY_HEADING: Readonly<Record<TableName, ReadonlyMap<string, string>>> = Object.fromEntries(
  TABLE_NAMES.map((table) => {
    const found = new Map<string, string>()
    for (const column of Object.keys(columnsOf(table)))
      for (const name of namesOf(table, column)) if (!found.has(headingKey(name))) found.set(headingKey(name), column)
    return [table, found]
  }),
) as Record<TableName, Map<string, string>>

/** Folded words of a file's name → table. */
export const TABLE_BY_FILE: ReadonlyMap<string, TableName | 'plan'> = new Map(
  LANGUAGES.flatMap(({ files }) =>
    Object.entries(files).flatMap(([table, names]) => names.map((name) => [fold(name), table as TableName] as const)),
  ),
)

/** Folded headings of a plan that we wrote, for each language. */
export const PLAN_HEADINGS: readonly ReadonlySet<string>[] = LANGUAGES.map(
  ({ plan }) => new Set(Object.values(plan).map(headingKey)),
)

/** Folded word → the model's own, for a column of choices. */
export const CHOICE_BY_WORD: Readonly<Record<ChoiceColumn, ReadonlyMap<string, string>>> = Object.fromEntries(
  (Object.keys(nb.choices) as ChoiceColumn[]).map((column) => {
    const words = LANGUAGES.flatMap(({ choices }) => Object.entries(choices[column]) as [string, Names][])
    const pairs = words.flatMap(([own, names]) => [own, ...names].map((word) => [fold(word), own] as const))
    return [column, new Map(pairs)]
  }),
) as unknown as Record<ChoiceColumn, Map<string, string>>

const words = (pick: (headings: TableHeadings) => Names): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((headings) => pick(headings).map(fold)))

export const YES = words(({ yes }) => yes)
export const NO = words(({ no }) => no)
export const ANY_DAY = words(({ anyDay }) => anyDay)
export const UNLIMITED = words(({ unlimited }) => unlimited)
export const TOTALS = words(({ totals }) => totals)

/** What the file of a table is called, without folder and ending. */
export const fileNameOf = (table: TableName | 'plan', language: CsvLanguage): string =>
  HEADINGS[language].files[table][0]
