import { sql } from 'kysely'
import type { Kysely } from 'kysely'

/**
 * The ground: municipalities and units apart by row-level security, plans that never change, and a log of who saw whom
 * that cannot be edited. A table with something of a person carries municipality and unit, and its policy asks the
 * database itself, not the program, whether the one who asks has a role there.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const OF_UNIT = 'municipality_id text not null, unit_id text not null'
const UNIT_KEY = 'foreign key (municipality_id, unit_id) references unit (municipality_id, id)'
/** A row of a shift is of the shift's own unit. */
const SHIFT_KEY =
  'foreign key (shift_id, municipality_id, unit_id) references shift_to_plan (id, municipality_id, unit_id)'
const KEPT_FOREVER = ['problem', 'plan', 'publication', 'access_log']
const OF_UNITS = ['account_role', 'shift_to_plan', 'problem', 'plan', 'proposal_job', 'publication', 'access_log']

const TABLES = [
  `create table municipality (id text primary key, name text not null)`,
  `create table unit (
    municipality_id text not null references municipality, id text not null, name text not null, kind text not null,
    primary key (municipality_id, id))`,
  `create table account (id text primary key, municipality_id text not null references municipality, name text not null)`,
  `create table account_role (
    account_id text not null references account, ${OF_UNIT},
    role text not null check (role in ('planner', 'dutyLead', 'caregiver', 'leader')),
    primary key (account_id, municipality_id, unit_id, role), ${UNIT_KEY})`,
  `create table session (
    token_hash text primary key, account_id text not null references account,
    role text not null, expires_at timestamptz not null)`,
  `create table shift_to_plan (
    id uuid primary key default gen_random_uuid(), ${OF_UNIT}, date date not null,
    kind text not null check (kind in ('day', 'evening', 'night', 'long')),
    unique (municipality_id, unit_id, date, kind), unique (id, municipality_id, unit_id), ${UNIT_KEY})`,
  `create table travel_matrix (
    municipality_id text not null references municipality, sha256 text not null, content bytea not null,
    primary key (municipality_id, sha256))`,
  `create table problem (
    id uuid primary key default gen_random_uuid(), shift_id uuid not null, ${OF_UNIT},
    version int not null, document jsonb not null, why text not null,
    made_by text not null references account, made_at timestamptz not null default now(),
    unique (shift_id, version), ${SHIFT_KEY})`,
  `create table plan (
    id uuid primary key default gen_random_uuid(), shift_id uuid not null, ${OF_UNIT},
    problem_id uuid not null references problem, version int not null,
    kind text not null check (kind in ('byHand', 'proposal')), document jsonb not null, why text not null,
    cost double precision not null, cost_unit text not null, travel_seconds int not null, waiting_seconds int not null, unassigned int not null,
    faces_per_recipient double precision, violations int not null,
    made_by text not null references account, made_at timestamptz not null default now(),
    unique (shift_id, version), ${SHIFT_KEY})`,
  `create table proposal_job (
    id uuid primary key default gen_random_uuid(), shift_id uuid not null, ${OF_UNIT},
    problem_id uuid not null references problem,
    state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
    placed int, to_place int, plan_id uuid references plan, fault text,
    requested_by text not null references account, requested_at timestamptz not null default now(), ${SHIFT_KEY})`,
  `create table publication (
    id uuid primary key default gen_random_uuid(), shift_id uuid not null, ${OF_UNIT},
    plan_id uuid not null references plan, version int not null,
    published_by text not null references account, published_at timestamptz not null default now(),
    unique (shift_id, version), ${SHIFT_KEY})`,
  `create table access_log (
    id bigint generated always as identity primary key, at timestamptz not null default now(), ${OF_UNIT},
    account_id text not null, role text not null, route text not null, shift_id uuid not null,
    recipients text[] not null, ${SHIFT_KEY})`,
  `create index on access_log using gin (recipients)`,
  `create index on account_role (municipality_id, unit_id)`,
]

/** Functions that look with the owner's eyes answer one question each, about the one who asks. */
const FUNCTIONS = [
  `create function sees(of_municipality text, of_unit text) returns boolean
    language sql stable security definer set search_path = hjemrute, pg_temp as $$
      select of_municipality = current_setting('hjemrute.municipality', true) and exists (
        select from account_role
        where account_id = current_setting('hjemrute.user', true)
          and municipality_id = of_municipality and unit_id = of_unit)
    $$`,
  `create function session_of(hash text)
    returns table (account_id text, name text, municipality_id text, role text, roles text[])
    language sql stable security definer set search_path = hjemrute, pg_temp as $$
      select a.id, a.name, a.municipality_id, s.role,
        (select array_agg(distinct r.role) from account_role r where r.account_id = a.id)
      from session s join account a on a.id = s.account_id
      where s.token_hash = hash and s.expires_at > now()
        and exists (select from account_role r where r.account_id = a.id and r.role = s.role)
    $$`,
  `create function end_session(hash text) returns void
    language sql security definer set search_path = hjemrute, pg_temp as $$
      delete from session where token_hash = hash or expires_at <= now()
    $$`,
  `create function refuse_change() returns trigger language plpgsql as $$
    begin raise exception 'rows of % are kept as they were written', tg_table_name; end $$`,
]

const WALLS = [
  ...OF_UNITS.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `create policy of_unit on ${table}
      using (sees(municipality_id, unit_id)) with check (sees(municipality_id, unit_id))`,
  ]),
  ...['unit', 'account', 'travel_matrix'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `create policy of_municipality on ${table}
      using (municipality_id = current_setting('hjemrute.municipality', true))
      with check (municipality_id = current_setting('hjemrute.municipality', true))`,
  ]),
  `alter table municipality enable row level security`,
  `create policy own on municipality using (id = current_setting('hjemrute.municipality', true))`,
  ...KEPT_FOREVER.map(
    (table) =>
      `create trigger kept before update or delete or truncate on ${table} for each statement execute function refuse_change()`,
  ),
]

const GRANTS = [
  `grant usage on schema hjemrute to hjemrute_app`,
  `grant select on municipality, unit, account, account_role to hjemrute_app`,
  `grant select, insert on shift_to_plan, travel_matrix, problem, plan, publication, access_log to hjemrute_app`,
  `grant select, insert, update on proposal_job to hjemrute_app`,
  `grant insert on session to hjemrute_app`,
  `revoke all on function sees(text, text), session_of(text), end_session(text) from public`,
  `grant execute on function sees(text, text), session_of(text), end_session(text) to hjemrute_app`,
  `create schema hjemrute_queue authorization hjemrute_app`,
]

const STATEMENTS = [...TABLES, ...FUNCTIONS, ...WALLS, ...GRANTS]
