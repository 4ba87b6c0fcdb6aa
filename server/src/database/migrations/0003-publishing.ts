import { sql } from 'kysely'
import type { Kysely } from 'kysely'

/**
 * What a person answered to what should be looked at, exceptions that a leader has answered for, and why a version was
 * published. All of it is added to and never changed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const OF_SHIFT = `id uuid primary key default gen_random_uuid(), shift_id uuid not null,
  municipality_id text not null, unit_id text not null,
  foreign key (shift_id, municipality_id, unit_id) references shift_to_plan (id, municipality_id, unit_id)`
/** Rows are in the order they came, also those of one transaction. */
const MADE = `made_by text not null references account, made_at timestamptz not null default now(),
  number bigint generated always as identity`

const STATEMENTS = [
  `create table look_answer (${OF_SHIFT}, plan_id uuid not null references plan, thing text not null,
    choice text not null, words text not null, delegated_to text references account, ${MADE})`,
  `create table rule_exception (${OF_SHIFT}, plan_id uuid not null references plan, thing text not null,
    rule text not null, reason text not null, ${MADE})`,
  `create index on look_answer (shift_id)`,
  `create index on rule_exception (shift_id)`,
  `alter table publication add column why text not null default ''`,
  `alter table publication add column broken jsonb not null default '[]'`,
  ...['look_answer', 'rule_exception'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `create policy of_unit on ${table}
      using (sees(municipality_id, unit_id)) with check (sees(municipality_id, unit_id))`,
    `create trigger kept before update or delete or truncate on ${table}
      for each statement execute function refuse_change()`,
    `grant select, insert on ${table} to hjemrute_app`,
  ]),
]
