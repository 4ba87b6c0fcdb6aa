import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { SCHEMA } from './names.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>

/** Connections kept open at most. Reading a shift takes one for a few milliseconds. */
const MOST_CONNECTIONS = 10

const types = new pg.TypeOverrides()
// Counts are far below 2^53; a date is a day, not midnight somewhere.
types.setTypeParser(pg.types.builtins.INT8, Number)
types.setTypeParser(pg.types.builtins.DATE, (text: string) => text)

/** Connects to a database, lazily. Names are `camelCase` here and `snake_case` there; documents are left as they are. */
export function connect(connectionString: string): Database {
  const pool = new pg.Pool({ connectionString, max: MOST_CONNECTIONS, types, options: `-c search_path=${SCHEMA}` })
  // A connection that the server ended while nobody used it is replaced at the next question; it is not an error yet.
  pool.on('error', () => {})
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}
