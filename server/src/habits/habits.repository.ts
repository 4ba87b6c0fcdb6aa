import type { Habit, HabitRule } from '@hjemrute/contract'
import { HABIT_TIMES } from '@hjemrute/contract'
import { fault, HjemruteError, usageError } from '@hjemrute/engine/errors'
import { parseProblem } from '@hjemrute/engine/model'
import type { Problem } from '@hjemrute/engine/model'
import { sql } from 'kysely'
import type { Asking } from '../access/asking.ts'
import { leaveTrace } from '../access/leave-trace.ts'
import type { Work } from '../database/as-user.ts'
import { addProblem, documentOf, problemForMachine } from '../problems/problems.repository.ts'
import { ruleInProblem } from './rule-in-problem.ts'

interface Counted {
  readonly recipient: string
  readonly caregiver: string | null
  readonly clock: string | null
  readonly times: number
  /** The latest shift that it was done in. */
  readonly shiftId: string
  readonly decision: Habit['decision']
}

/**
 * What a unit keeps changing: edits of the same recipient to the same caregiver, or to the same time of day. Edits that
 * were taken back do not count. Who made them is not asked.
 */
export async function listHabits(work: Work, asking: Asking, unit: string): Promise<Habit[]> {
  await assertUnit(work, unit)
  const { rows } = await sql<Counted>`
    select c.*, d.decision from (
      select recipient, caregiver, clock, count(*) as times, (array_agg(shift_id order by seq desc))[1] as shift_id
      from edit e where unit_id = ${unit} and kind = 'edit' and coalesce(caregiver, clock) is not null
        and coalesce((select kind from edit b where b.of_id = e.id order by seq desc limit 1), 'redo') = 'redo'
      group by recipient, caregiver, clock having count(*) >= ${HABIT_TIMES}) c
    left join lateral (
      select decision from habit_decision where unit_id = ${unit} and rule ->> 'recipient' = c.recipient
        and rule ->> 'caregiver' is not distinct from c.caregiver and rule ->> 'clock' is not distinct from c.clock
      order by seq desc limit 1) d on true
    order by c.times desc, c.recipient`.execute(work)
  const habits: Habit[] = []
  for (const row of rows) habits.push(await habitOf(work, asking, row))
  return habits
}

async function habitOf(work: Work, asking: Asking, row: Counted): Promise<Habit> {
  const { recipient, caregiver, clock, times, shiftId, decision } = row
  const stored = await problemForMachine(work, { shift: shiftId })
  await leaveTrace(work, asking, stored, [recipient])
  const rule: HabitRule =
    caregiver === null ? { kind: 'start', recipient, clock: clock! } : { kind: 'caregiver', recipient, caregiver }
  return { rule, names: namesOf(stored.problem, recipient, caregiver), times, decision }
}

const namesOf = ({ recipients, caregivers }: Problem, recipient: string, caregiver: string | null): Habit['names'] => ({
  recipient: recipients.find(({ id }) => id === recipient)?.name ?? recipient,
  caregiver: caregivers.find(({ id }) => id === caregiver)?.name ?? caregiver,
})

/**
 * Writes down what was decided. An accepted rule becomes part of what is asked of every shift of the unit from `today`
 * on; what is planned already is not changed, but is outdated then.
 */
export async function decideHabit(
  work: Work,
  asking: Asking,
  { unit, rule, decision, today }: { unit: string; rule: HabitRule; decision: 'accepted' | 'declined'; today: string },
): Promise<{ shifts: number }> {
  await assertUnit(work, unit)
  const of = { municipalityId: asking.municipality, unitId: unit, madeBy: asking.account }
  await work
    .insertInto('habitDecision')
    .values({ ...of, rule: JSON.stringify(rule), decision })
    .execute()
  if (decision === 'declined') return { shifts: 0 }
  const later = await work
    .selectFrom('shiftToPlan')
    .select('id')
    .where('unitId', '=', unit)
    .where('date', '>=', today)
    .orderBy('id')
    .execute()
  let shifts = 0
  for (const { id } of later) if (await keepRule(work, asking, id, rule)) shifts++
  return { shifts }
}

async function keepRule(work: Work, asking: Asking, shift: string, rule: HabitRule): Promise<boolean> {
  const stored = await problemForMachine(work, { shift })
  const document = ruleInProblem(await documentOf(work, stored.id), rule)
  if (document === undefined) return false
  const { problem, faults } = parseProblem(document)
  if (problem === undefined) throw new HjemruteError('input', faults)
  await addProblem(work, asking, stored, document, 'habit')
  return true
}

async function assertUnit(work: Work, unit: string): Promise<void> {
  const seen = await work.selectFrom('shiftToPlan').select('id').where('unitId', '=', unit).limit(1).executeTakeFirst()
  if (seen === undefined) throw usageError(fault('record-not-found', '', { kind: 'unit' }))
}
