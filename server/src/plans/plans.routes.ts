import type { Measures } from '@hjemrute/contract'
import type { FastifyInstance } from 'fastify'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { lookWithAnswers } from '../look/look.repository.ts'
import { serve } from '../plugins/serve.ts'
import { boundOf, provenBound } from '../proposals/bound.ts'
import { costTerms } from './cost-terms.ts'
import { measuredBy } from './measures.ts'
import { planBoard } from './plan-board.ts'
import { currentProblem, figuresByHand, planFor, planForMachine, plansToCompare } from './plans.repository.ts'

/** Plans: immutable versions, shown as boards. */
export function planRoutes(app: FastifyInstance, { db }: { db: Database }): void {
  serve(app, 'readPlan', (asking, { params }) =>
    asUser(db, asking, async (work) => {
      const stored = await planFor(work, asking, params.plan)
      const { shiftId, id } = stored.of
      const byHand = await figuresByHand(work, shiftId)
      const current = await currentProblem(work, shiftId)
      const bound = await boundOf(work, id)
      const look = await lookWithAnswers(work, stored)
      return planBoard(stored, { byHand, bound, outdated: current.id !== id, look, language: asking.language })
    }),
  )

  serve(app, 'readCost', (asking, { params }) =>
    asUser(db, asking, async (work) => {
      const stored = await planForMachine(work, params.plan)
      return { ...costTerms(stored, asking.language), bound: await provenBound(work, stored.of.id) }
    }),
  )

  serve(app, 'readMeasures', (asking, { params }) =>
    asUser(db, asking, async (work) => {
      const { shift } = params
      const columns: Measures['columns'] = []
      for (const [kind, id] of await plansToCompare(work, shift))
        if (id !== undefined) columns.push(measuredBy(kind, await planFor(work, asking, id)))
      return { columns }
    }),
  )
}
