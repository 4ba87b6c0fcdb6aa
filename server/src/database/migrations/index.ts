import type { Migration } from 'kysely/migration'
import * as first from './0001-first.ts'
import * as publishing from './0003-publishing.ts'

/** Every step from an empty database to today's, in order. A step that has run anywhere is never changed. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = { '0001-first': first, '0003-publishing': publishing }
