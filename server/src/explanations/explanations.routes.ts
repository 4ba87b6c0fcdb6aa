import type { Explanation } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import type { FastifyInstance } from 'fastify'
import { Piscina } from 'piscina'
import type { Asking } from '../access/asking.ts'
import { leaveTrace } from '../access/leave-trace.ts'
import { asUser } from '../database/as-user.ts'
import type { Work } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { planFor } from '../plans/plans.repository.ts'
import type { StoredPlan } from '../plans/plans.repository.ts'
import { serve } from '../plugins/serve.ts'
import type { ExplainTask } from './explain-thread.ts'

/** Explanations take seconds: one at a time leaves room for the search, and the rest wait their turn. */
const THREADS = 1
/** Plans never change, so what was explained once holds. An explanation is a few kilobytes. */
const MOST_KEPT = 500

/** Answers why. */
export function explanationRoutes(app: FastifyInstance, { db }: { db: Database }): void {
  const pool = new Piscina<ExplainTask, Explanation>({
    filename: new URL('./explain-thread.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: 60_000,
  })
  app.addHook('onClose', () => pool.destroy())
  const kept = new Map<string, Promise<Explanation>>()

  serve(app, 'explainVisit', async (asking, { params }) => {
    const { plan: planId, visit } = params
    const stored = await asUser(db, asking, (work) => planWithVisit(work, asking, planId, visit))
    const { language } = asking
    const key = [planId, visit, language].join(' ')
    const found = kept.get(key) ?? pool.run({ ...partsOf(stored), visit, language })
    kept.set(key, found)
    found.catch(() => kept.delete(key))
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
    return found
  })
}

async function planWithVisit(work: Work, asking: Asking, id: string, visitId: string): Promise<StoredPlan> {
  const stored = await planFor(work, asking, id)
  const visit = stored.of.problem.visits.find((each) => each.id === visitId)
  if (visit === undefined) throw usageError(fault('record-not-found', '', { kind: 'visit' }))
  await leaveTrace(work, asking, stored.of, [visit.recipient])
  return stored
}

const partsOf = ({ plan, of: { problem, travel } }: StoredPlan) => ({ plan, problem, travel })
