import { dateAt } from '@hjemrute/engine/time'
import type { FastifyInstance } from 'fastify'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { serve } from '../plugins/serve.ts'
import { decideHabit, listHabits } from './habits.repository.ts'

const TIME_ZONE = 'Europe/Oslo'

/** What a unit keeps changing, as rules that a person accepts or declines. */
export function habitRoutes(app: FastifyInstance, { db, now }: { db: Database; now: () => number }): void {
  serve(app, 'listHabits', (asking, { params: { unit } }) =>
    asUser(db, asking, async (work) => ({ habits: await listHabits(work, asking, unit) })),
  )

  serve(app, 'decideHabit', (asking, { params: { unit }, body: { rule, decision } }) =>
    asUser(db, asking, (work) => decideHabit(work, asking, { unit, rule, decision, today: dateAt(now(), TIME_ZONE) })),
  )
}
