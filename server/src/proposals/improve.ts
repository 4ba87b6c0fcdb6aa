import { dayFigures } from '@hjemrute/engine/insight'
import type { Plan } from '@hjemrute/engine/model'
import { asUser } from '../database/as-user.ts'
import { planAlone } from '../plans/plans.repository.ts'
import { makeProposal } from './make-proposal.ts'
import { changeJob } from './proposal-jobs.repository.ts'
import { improvementSeconds } from './search-seconds.ts'
import { Telling } from './task.ts'
import type { Task } from './task.ts'

/** A plan that is less than this share cheaper is not worth anybody's attention. Our choice. */
const WORTH_TELLING = 0.01

/**
 * Proves what any plan of the problem costs at least, and goes on searching from a plan that is there. What is better
 * waits in the job until somebody takes it, so that nothing changes under the hands of the one who works on the plan.
 */
export async function improve(task: Task): Promise<void> {
  const { db, asker, job, toDo, of, pool, stop, bound } = task
  const started = await asUser(db, asker, (work) => changeJob(work, job, { state: 'running' }))
  if (!started) return
  await bound.prove(db, asker, of)
  const start = await asUser(db, asker, (work) => planAlone(work, toDo.ofPlan!))
  const telling = new Telling(task)
  const { problem, travel } = of
  const seconds = task.improvementSeconds ?? improvementSeconds(problem)
  const onProgress = ({ missing }: { missing: number }): void => telling.say(missing)
  const { plan, outcome } = await makeProposal({ problem, travel, seconds, start }, { pool, stop, onProgress })
  await telling.done()
  await asUser(db, asker, (work) => {
    if (stop.isCancelled) return changeJob(work, job, { state: 'cancelled' })
    if (outcome === 'illegal' || !isBetter(plan, start)) return changeJob(work, job, { state: 'done' })
    const figures = { figures: dayFigures(problem, plan), former: dayFigures(problem, start) }
    return changeJob(work, job, { state: 'done', better: plan, figures })
  })
}

/** Places more, or the same for noticeably less. */
function isBetter(plan: Plan, than: Plan): boolean {
  const missing = (of: Plan): number => of.unassigned.filter(({ mandatory }) => mandatory).length
  if (missing(plan) !== missing(than)) return missing(plan) < missing(than)
  const cost = (of: Plan): number => of.cost?.total ?? Infinity
  return cost(plan) < cost(than) * (1 - WORTH_TELLING)
}
