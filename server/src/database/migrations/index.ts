import type { Migration } from 'kysely/migration'
import * as first from './0001-first.ts'
import * as edits from './0002-edits.ts'

/** Every step from an empty database to today's, in order. A step that has run anywhere is never changed. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-edits': edits,
}
