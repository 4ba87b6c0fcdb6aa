import type { Migration } from 'kysely/migration'
import * as first from './0001-first.ts'
import * as edits from './0002-edits.ts'
import * as publishing from './0003-publishing.ts'
import * as people from './0004-people.ts'
import * as imports from './0005-imports.ts'
import * as jobs from './0006-jobs.ts'
import * as levels from './0007-levels.ts'

/** Every step from an empty database to today's, in order. A step that has run anywhere is never changed. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-edits': edits,
  '0003-publishing': publishing,
  '0004-people': people,
  '0005-imports': imports,
  '0006-jobs': jobs,
  '0007-levels': levels,
}
