import { sql } from 'kysely'
import type { Kysely } from 'kysely'

/**
 * Plans that are changed by hand. Every step is a row that stays: an edit, one taken back or done again, a proposal on
 * top of them. What is undone is cut off by the next edit, and its rows stay too.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const OF_SHIFT = `shift_id uuid not null, municipality_id text not null, unit_id text not null`
const SHIFT_KEY =
  'foreign key (shift_id, municipality_id, unit_id) references shift_to_plan (id, municipality_id, unit_id)'
const MADE = 'made_by text not null references account, made_at timestamptz not null default now()'

const TABLES = [
  `alter table plan drop constraint plan_kind_check`,
  `alter table plan add constraint plan_kind_check check (kind in ('byHand', 'proposal', 'edited'))`,
  // below: the step that an edit stands on. stands_on: the step that the plan stands on afterwards; null: none.
  `create table edit (
    id uuid primary key, seq bigint generated always as identity unique, ${OF_SHIFT},
    kind text not null check (kind in ('edit', 'undo', 'redo', 'proposal')),
    key uuid, edit jsonb, of_id uuid references edit, below uuid references edit, stands_on uuid references edit,
    rebased boolean not null default false, touched text[] not null,
    plan_before uuid not null references plan, plan_after uuid not null unique references plan,
    problem_before uuid not null references problem, problem_after uuid not null references problem,
    cost_before double precision not null, cost_after double precision not null, cost_unit text not null,
    violations_before int not null, violations_after int not null,
    recipient text, caregiver text, clock text, ${MADE},
    unique (shift_id, key), ${SHIFT_KEY})`,
  `create index on edit (shift_id, seq)`,
  `create table edit_reason (
    seq bigint generated always as identity primary key, ${OF_SHIFT}, edit_id uuid not null references edit,
    reason text check (reason in ('knownFaces', 'localKnowledge', 'time', 'competence', 'other')),
    words text not null check (length(words) <= 200), ${MADE}, ${SHIFT_KEY})`,
  `create index on edit_reason (edit_id, seq)`,
  `create table habit_decision (
    seq bigint generated always as identity primary key, municipality_id text not null, unit_id text not null,
    rule jsonb not null, decision text not null check (decision in ('accepted', 'declined')), ${MADE},
    foreign key (municipality_id, unit_id) references unit (municipality_id, id))`,
  // Who is there now: of no worth after a crash.
  `create unlogged table presence (
    line uuid primary key, ${OF_SHIFT}, account_id text not null references account, visit text,
    seen_at timestamptz not null default now(), ${SHIFT_KEY})`,
  `create index on presence (shift_id)`,
]

const OF_UNITS = ['edit', 'edit_reason', 'habit_decision', 'presence']
const KEPT_FOREVER = ['edit', 'edit_reason', 'habit_decision']

const WALLS = [
  ...OF_UNITS.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `create policy of_unit on ${table}
      using (sees(municipality_id, unit_id)) with check (sees(municipality_id, unit_id))`,
  ]),
  ...KEPT_FOREVER.map(
    (table) =>
      `create trigger kept before update or delete or truncate on ${table} for each statement execute function refuse_change()`,
  ),
]

/** Whoever looks at a shift is told that something is new; the message is the shift's id, and nothing else. */
const NEWS = [
  `create function tell_shift() returns trigger language plpgsql as $$
    begin perform pg_notify('hjemrute_shift', coalesce(new.shift_id, old.shift_id)::text); return null; end $$`,
  ...['plan', 'problem', 'publication'].map(
    (table) => `create trigger news after insert on ${table} for each row execute function tell_shift()`,
  ),
  `create trigger came after insert or delete on presence for each row execute function tell_shift()`,
  `create trigger looked after update of visit on presence for each row
    when (old.visit is distinct from new.visit) execute function tell_shift()`,
]

const GRANTS = [
  `grant select, insert on ${KEPT_FOREVER.join(', ')} to hjemrute_app`,
  `grant select, insert, update, delete on presence to hjemrute_app`,
]

const STATEMENTS = [...TABLES, ...WALLS, ...NEWS, ...GRANTS]
