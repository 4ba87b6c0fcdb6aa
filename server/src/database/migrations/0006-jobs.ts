import { sql } from 'kysely'
import type { Kysely } from 'kysely'

/**
 * Jobs that may be stopped, that queue fairly, and that are followed by a search for something better; and what is
 * proven about a problem. A better plan waits in its job until somebody takes it: nothing replaces a plan by itself.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `alter table proposal_job
    add column kind text not null default 'proposal' check (kind in ('proposal', 'improvement')),
    add column of_plan uuid references plan,
    add column next_job uuid references proposal_job,
    add column better jsonb,
    add column better_figures jsonb,
    add column turn int not null default 0,
    add column wish text check (wish in ('cancel', 'useBest'))`,
  `alter table proposal_job drop constraint proposal_job_state_check`,
  `alter table proposal_job add constraint proposal_job_state_check
    check (state in ('waiting', 'running', 'done', 'failed', 'cancelled'))`,
  `create index on proposal_job (kind, municipality_id, unit_id) where state in ('waiting', 'running')`,
  `create table problem_bound (
    problem_id uuid primary key references problem, municipality_id text not null, unit_id text not null,
    value double precision, computed_at timestamptz not null default now(),
    foreign key (municipality_id, unit_id) references unit (municipality_id, id))`,
  `alter table problem_bound enable row level security`,
  `create policy of_unit on problem_bound
    using (sees(municipality_id, unit_id)) with check (sees(municipality_id, unit_id))`,
  `grant select, insert on problem_bound to hjemrute_app`,
  // A unit's next turn is after its own last, and not before the turn that is being served: whoever has asked for
  // little comes between those who have asked for much. It counts others' jobs and tells nothing else of them.
  `create function next_turn(of_kind text, of_municipality text, of_unit text) returns int
    language plpgsql security definer set search_path = hjemrute, pg_temp as $$
    declare served int; own int;
    begin
      perform pg_advisory_xact_lock(hashtextextended('hjemrute.turn.' || of_kind, 0));
      select coalesce(max(turn) filter (where state = 'running'), min(turn), 0) into served
        from proposal_job where kind = of_kind and state in ('waiting', 'running');
      select coalesce(max(turn) + 1, 0) into own from proposal_job
        where kind = of_kind and state in ('waiting', 'running')
          and municipality_id = of_municipality and unit_id = of_unit;
      return greatest(served, own);
    end $$`,
  `revoke all on function next_turn(text, text, text) from public`,
  `grant execute on function next_turn(text, text, text) to hjemrute_app`,
]
