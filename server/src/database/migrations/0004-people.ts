import { sql } from 'kysely'
import type { Kysely } from 'kysely'

/**
 * What is corrected here and not in the source: one field of one record, or a whole record (path empty). The next import
 * is laid under it until the source says the same, or somebody takes it back. What was corrected is kept; only how the
 * source stands to it, and that it is over, may be written later.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table correction (
    id uuid primary key default gen_random_uuid(), municipality_id text not null, unit_id text not null,
    kind text not null check (kind in ('recipient', 'location', 'visit', 'shift', 'caregiver')),
    record text not null, path text not null, value jsonb not null, source_value jsonb,
    day date not null, scope text not null check (scope in ('day', 'always')), weekdays int[],
    why text not null, made_by text not null references account, made_at timestamptz not null default clock_timestamp(),
    ended text check (ended in ('agreed', 'replaced', 'takenBack')), ended_at timestamptz,
    foreign key (municipality_id, unit_id) references unit (municipality_id, id))`,
  `create index on correction (municipality_id, unit_id) where ended is null`,
  `alter table correction enable row level security`,
  `create policy of_unit on correction
    using (sees(municipality_id, unit_id)) with check (sees(municipality_id, unit_id))`,
  `grant select, insert on correction to hjemrute_app`,
  `grant update (source_value, ended, ended_at) on correction to hjemrute_app`,
]
