import { sql } from 'kysely'
import type { Kysely } from 'kysely'

/**
 * How each person has the interface, what is asked and answered in a unit, and how planning goes there. Measures hold no
 * account, no shift, no plan and no time of day: nothing in them leads to whoever planned.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const OF_UNIT = 'municipality_id text not null, unit_id text not null'
const UNIT_KEY = 'foreign key (municipality_id, unit_id) references unit (municipality_id, id)'
const MADE = 'made_by text not null references account, made_at timestamptz not null default now()'
const KIND_OF_SHIFT = `kind text not null check (kind in ('day', 'evening', 'night', 'long'))`
const ME = `current_setting('hjemrute.user', true)`

const TABLES = [
  `create table preference (
    account_id text primary key references account,
    level text not null default 'normal' check (level in ('simple', 'normal', 'expert')),
    guide_done text[] not null default '{}', guide_hidden boolean not null default false)`,
  `create table super_user (
    account_id text not null references account, ${OF_UNIT},
    primary key (municipality_id, unit_id, account_id), ${UNIT_KEY})`,
  `create table feedback (
    id uuid primary key default gen_random_uuid(), ${OF_UNIT},
    kind text not null check (kind in ('question', 'worry', 'praise')),
    words text not null check (length(words) between 1 and 1000),
    page text not null check (length(page) <= 100), version text not null, ${MADE}, ${UNIT_KEY})`,
  `create table feedback_reply (
    number bigint generated always as identity primary key, feedback_id uuid not null references feedback, ${OF_UNIT},
    kind text not null check (kind in ('answer', 'solved', 'notSolved', 'closed')),
    words text not null check (length(words) <= 1000), ${MADE}, ${UNIT_KEY})`,
  `create index on feedback_reply (feedback_id, number)`,
  // Whoever reads a question sees who asked, and no recipient of any shift.
  `alter table access_log alter column shift_id drop not null`,
  `alter table access_log add column feedback uuid[] not null default '{}'`,
  `create table planning_time (
    ${OF_UNIT}, date date not null, ${KIND_OF_SHIFT}, seconds int not null check (seconds >= 0),
    primary key (municipality_id, unit_id, date, kind), ${UNIT_KEY})`,
  // publication: counts from 1. baseline: in a period without proposals. proposed: a proposal was made all the same.
  `create table planning_measure (
    ${OF_UNIT}, date date not null, ${KIND_OF_SHIFT}, publication int not null,
    baseline boolean not null, proposed boolean not null, seconds int not null,
    edits jsonb not null, reasons jsonb not null, proposal jsonb, published jsonb not null,
    primary key (municipality_id, unit_id, date, kind, publication), ${UNIT_KEY})`,
  `create table baseline_period (
    id uuid primary key default gen_random_uuid(), ${OF_UNIT}, from_date date not null, to_date date not null,
    ${MADE}, ended_at timestamptz, check (from_date <= to_date), ${UNIT_KEY})`,
]

const FUNCTIONS = [
  `create function answers_for(of_municipality text, of_unit text) returns boolean
    language sql stable security definer set search_path = hjemrute, pg_temp as $$
      select sees(of_municipality, of_unit) and exists (
        select from super_user where account_id = ${ME} and municipality_id = of_municipality and unit_id = of_unit)
    $$`,
]

const OF_UNITS = ['super_user', 'planning_time', 'planning_measure', 'baseline_period']
const KEPT_FOREVER = ['feedback', 'feedback_reply', 'planning_measure']
const WALLED = [...OF_UNITS, 'preference', 'feedback', 'feedback_reply']

const WALLS = [
  ...WALLED.map((table) => `alter table ${table} enable row level security`),
  ...OF_UNITS.map(
    (table) => `create policy of_unit on ${table}
      using (sees(municipality_id, unit_id)) with check (sees(municipality_id, unit_id))`,
  ),
  `create policy own on preference using (account_id = ${ME}) with check (account_id = ${ME})`,
  // Whoever asked, and those who answer in the unit.
  `create policy of_two on feedback
    using (sees(municipality_id, unit_id) and (made_by = ${ME} or answers_for(municipality_id, unit_id)))
    with check (sees(municipality_id, unit_id) and made_by = ${ME})`,
  // The asker says whether it helped; the super-user answers and closes.
  `create policy of_two on feedback_reply
    using (exists (select from feedback f where f.id = feedback_id))
    with check (made_by = ${ME} and exists (
      select from feedback f where f.id = feedback_id
        and f.municipality_id = feedback_reply.municipality_id and f.unit_id = feedback_reply.unit_id
        and case when feedback_reply.kind in ('answer', 'closed') then answers_for(f.municipality_id, f.unit_id)
          else f.made_by = ${ME} end))`,
  ...KEPT_FOREVER.map(
    (table) =>
      `create trigger kept before update or delete or truncate on ${table} for each statement execute function refuse_change()`,
  ),
]

const GRANTS = [
  `grant select on super_user to hjemrute_app`,
  `grant select, insert, update on preference, planning_time to hjemrute_app`,
  `grant select, insert on ${KEPT_FOREVER.join(', ')}, baseline_period to hjemrute_app`,
  `grant update (ended_at) on baseline_period to hjemrute_app`,
  `revoke all on function answers_for(text, text) from public`,
  `grant execute on function answers_for(text, text) to hjemrute_app`,
]

const STATEMENTS = [...TABLES, ...FUNCTIONS, ...WALLS, ...GRANTS]
