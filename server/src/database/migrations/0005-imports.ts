import { sql } from 'kysely'
import type { Kysely } from 'kysely'

/** Which files were put in use: names, hashes and counts, never what stood in them. Kept as it was written. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table file_import (
    id uuid primary key default gen_random_uuid(), municipality_id text not null, unit_id text not null,
    files jsonb not null, shifts jsonb not null, counts jsonb not null,
    imported_by text not null references account, imported_at timestamptz not null default now(),
    foreign key (municipality_id, unit_id) references unit (municipality_id, id))`,
  `alter table file_import enable row level security`,
  `create policy of_unit on file_import
    using (sees(municipality_id, unit_id)) with check (sees(municipality_id, unit_id))`,
  `create trigger kept before update or delete or truncate on file_import
    for each statement execute function refuse_change()`,
  `grant select, insert on file_import to hjemrute_app`,
]
