import type { CliText } from './cli-text.ts'
import { withCommon } from './help.ts'

const COMMON = `
Every command:
  --json               standard output is one JSON document
  --language nb|nn|en  language of messages (default nb)
  --help               this text
Files ending in .gz are read and written compressed.
Environment (docs/roads.md):
  HJEMRUTE_CACHE       folder in which roads and maps are kept (else .hjemrute/roads)
  HJEMRUTE_ROUTING     a routing server instead of the map, such as
                       valhalla:http://localhost:8002
`

export const helpEn: CliText['help'] = {
  overview: withCommon(
    `
hjemrute plans home care: visits and shifts in, legal work lists out.

  hjemrute plan PROBLEM.json --out PLAN.json    find a plan
  hjemrute check PROBLEM.json PLAN.json         judge a plan, ours or another's
  hjemrute explain PROBLEM.json PLAN.json       why the plan is as it is
  hjemrute repair PROBLEM.json PLAN.json …      find ways when the day changes
  hjemrute prices PROBLEM.json PLAN.json        what each rule costs
  hjemrute generate --map MAP.osm.pbf …         make up a municipality on real addresses
  hjemrute convert --from FORMAT IN --out FILE  read other formats, write them with --to
  hjemrute schema problem|plan|events           JSON Schema of our files
  hjemrute demo                                 plan a made-up day and show the difference

hjemrute COMMAND --help tells more. Exit codes: 0 done, 1 violations or a partial plan,
2 input or usage, 3 our own fault.
`,
    COMMON,
  ),
  plan: withCommon(
    `
hjemrute plan PROBLEM.json [--out PLAN.json] [limits] [choices]

Finds a plan for one shift, one day or several weeks. Hard rules are never broken;
what does not fit is listed with reasons. Without --out the plan is the standard output.

Limits (the first one reached ends the run; none: --time 60):
  --time S             seconds from start to exit, reading and writing included
  --cpu S              seconds of processor time, all threads together
  --iterations N       rounds of search; the clock is ignored, so the same input and
                       seed give the same plan

Choices:
  --out FILE           where the plan goes
  --seed N             another seed, another search (default 1)
  --threads N          threads that search at once (default: cores less one)
  --order visit|patient  overrides the problem's order
  --start PLAN.json    start from this plan
  --bound              prove how much better any plan could be
  --report FOLDER      lists, the duty lead's sheet and an overview (docs/lists.md) …
  --by-hand PLAN.json  … measured by this plan; otherwise by “nearest next”

Ctrl-C writes the best plan so far. Exit codes: 0 all is placed, 1 something is not,
2 input or usage, 3 our own fault.
`,
    COMMON,
  ),
  check: withCommon(
    `
hjemrute check PROBLEM.json PLAN.json

Replays the plan from its stated times and reports every violation, then recomputes the
cost. Shares nothing with the search. Exit codes: 0 no violation, 1 violations, 2 input
or usage.

With --json: {violations: [{rule, place, amount, unit}], cost: {total, unit, terms},
patientOrder}.
`,
    COMMON,
  ),
  convert: withCommon(
    `
hjemrute convert --from FORMAT IN --out PROBLEM.json [--solution SOL --plan PLAN.json]
hjemrute convert --from csv FILES_OR_FOLDER… --out PROBLEM.json [--from-date DATE]
hjemrute convert --to FORMAT --problem PROBLEM.json PLAN.json --out OUT

Reads problems in other formats, and writes plans in them.

  --from   udine, mankowska-text, bredstrom, phcp, solomon, vroom, csv
  --to     udine, bredstrom, phcp, solomon, vroom, csv, html, pdf, ics
           (fhir: in a later version)

  --solution FILE      a published solution in the same format (udine, solomon, vroom) …
  --plan FILE          … written here as a plan
  --duration-factor X  bredstrom: service times are multiplied by this
  --objective distance|vehicles-first  solomon: what counts (default distance)
  --round dimacs|full  solomon: one decimal cut off, or not rounded (default dimacs)
  --balance greatest|spread  phcp: what is kept even (default greatest)
  --from-date DATE     csv: only from this day on, as 2026-11-23 (docs/csv.md) …
  --to-date DATE       … and up to and including this one
  --map EXTRACT        csv: travel over the roads of a map (.osm.pbf); else estimated …
  --matrix FILE        … or from a matrix file
  --by-hand PLAN.json  html: measure the plan by this one; otherwise by “nearest next”
  --out FOLDER/        ics: a calendar for each shift (docs/lists.md)
`,
    COMMON,
  ),
  schema: withCommon(
    `
hjemrute schema problem|plan|events

Prints the JSON Schema of our files (draft 2020-12). The same texts lie in docs/schema/.
`,
    COMMON,
  ),
  demo: withCommon(
    `
hjemrute demo [--time S]

Plans a made-up day beside a careful plan made by hand (docs/hand-made.md),
and writes lists and an overview to open. Takes 20 seconds.
`,
    COMMON,
  ),
  explain: withCommon(
    `
hjemrute explain PROBLEM.json PLAN.json [--visit ID]

With --visit: why the visit is with this caregiver and at this time, and for every other
shift either what it would cost, term by term, or which rule is in the way.
Without --visit: everything without a place, with reasons and ways out; what has changed
from what was planned; how little delay each list bears; what the law says.

Each cost is the difference between two whole plans that the independent check has judged.
What is promised and what is not: docs/explain.md.

Options:
  --visit ID           this visit alone

Names stand on standard output alone, for the person who asks. Exit codes: 0 explained,
2 input or usage.
`,
    COMMON,
  ),
  repair: withCommon(
    `
hjemrute repair PROBLEM.json PLAN.json --events EVENTS.json --now ISO --out FOLDER [options]

The day has become another: an absence, an acute visit, one cancelled, a delay, someone away,
a road closed. What had begun stays. The rest is planned anew, and one to three plans are
written, the best first, each with what it changes and costs.

  --events FILE        what has happened (hjemrute schema events)
  --now ISO            the time now, as 2026-11-23T10:30:00+01:00
  --out FOLDER         receives problem.json (the day as it now is), repair-1.json … and
                       repairs.json
Options:
  --iterations N       rounds of each search (default 1000)
  --seed N             where chance begins (default 1)

A closed road changes travel times, not all of which stand in problem.json: check such plans
with the same events. Exit codes: 0 the best has everything placed, 1 something is missing.
`,
    COMMON,
  ),
  prices: withCommon(
    `
hjemrute prices PROBLEM.json PLAN.json [options]

What each rule costs, the dearest first: time windows, requirements, exclusions, locks and
breaks. For each the search goes on from the plan without that rule, and both are judged by
the check. The price is an estimate from below, no proof.

Options:
  --iterations N       rounds of each of the searches (default 100)
  --seed N             where chance begins (default 1)
  --time S             begins with no more rules after so many seconds
`,
    COMMON,
  ),
  generate: withCommon(
    `
hjemrute generate --map EXTRACT.osm.pbf [--units N] [--days N] [--seed N] --out FOLDER

Makes up a municipality on the addresses and roads of an OpenStreetMap extract: units,
recipients, service plans, caregivers, rosters, and every day as problems to plan, each
beside a careful plan made by hand. Nobody in it exists (docs/municipality.md).

  --map FILE           the extract
  --out FOLDER         receives municipality.json, days/, travel/, history.json, README.md
  --units N            units besides the night teams (default 15)
  --days N             days from Monday 2026-11-23 (default 28)
  --seed N             another seed, another municipality (default 1)
  --baseline by-hand|none  plans by hand for every day, or none, which is quicker

Figures of the plans by hand are shown beside what is known of real days. The whole takes
a quarter of an hour or more; --units 2 --days 3 a minute.
`,
    COMMON,
  ),
}
