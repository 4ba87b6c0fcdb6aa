import type { FastifyInstance } from 'fastify'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { serve } from '../plugins/serve.ts'
import { boundOf } from '../proposals/bound.ts'
import { planBoard } from './plan-board.ts'
import { currentProblem, figuresByHand, planFor } from './plans.repository.ts'

/** Plans: immutable versions, shown as boards. */
export function planRoutes(app: FastifyInstance, { db }: { db: Database }): void {
  serve(app, 'readPlan', (asking, { params }) =>
    asUser(db, asking, async (work) => {
      const stored = await planFor(work, asking, params.plan)
      const { shiftId, id } = stored.of
      const byHand = await figuresByHand(work, shiftId)
      const current = await currentProblem(work, shiftId)
      const bound = await boundOf(work, id)
      return planBoard(stored, { byHand, bound, outdated: current.id !== id, language: asking.language })
    }),
  )
}
