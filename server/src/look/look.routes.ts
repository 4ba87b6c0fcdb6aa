import type { FastifyInstance } from 'fastify'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { planFor } from '../plans/plans.repository.ts'
import { serve } from '../plugins/serve.ts'
import { shiftSummary } from '../shifts/shifts.repository.ts'
import { answerLook, colleaguesIn } from './look.repository.ts'

/** Things to look at are answered, or a colleague is asked. Answers are added to, never changed. */
export function lookRoutes(app: FastifyInstance, { db }: { db: Database }): void {
  serve(app, 'answerLook', (asking, { params, body }) =>
    asUser(db, asking, async (work) =>
      answerLook(work, asking, await planFor(work, asking, params.plan), params.thing, body),
    ),
  )

  serve(app, 'listColleagues', (asking, { params }) =>
    asUser(db, asking, async (work) => {
      const { unit } = await shiftSummary(work, params.shift)
      const colleagues = await colleaguesIn(work, unit.id)
      return { colleagues: colleagues.filter(({ id }) => id !== asking.account) }
    }),
  )
}
