import { asUser } from '../database/as-user.ts'
import { addProposal, startFor } from '../edits/proposal-step.ts'
import { makeProposal } from './make-proposal.ts'
import { addJob, changeJob, jobToDo } from './proposal-jobs.repository.ts'
import { proposalSeconds } from './search-seconds.ts'
import { Telling } from './task.ts'
import type { Task } from './task.ts'

/** A search that left something without a place goes on for so many times as long, and once more. Our choice. */
const EXTENSIONS = [2, 4]

/** Makes a proposal, stores it as the shift's next version, and has somebody go on from it. */
export async function propose(task: Task): Promise<void> {
  const { db, asker, job, toDo, of, pool, stop, add } = task
  const telling = new Telling(task)
  const { problem, travel } = of
  const ports = { pool, stop, onProgress: ({ missing }: { missing: number }) => telling.say(missing) }
  const edited = await asUser(db, asker, (work) => startFor(work, of.shiftId))
  const seconds = proposalSeconds(problem, toDo.waited)
  const first = { problem, travel, seconds, ...(edited === undefined ? {} : { start: edited }) }
  let { plan, outcome } = await makeProposal(first, ports)
  // A busy machine, or a thread that is new: what is missing may only be missing time.
  for (const times of EXTENSIONS) {
    if (outcome === 'complete' || stop.isAsked) break
    const longer = times * proposalSeconds(problem, 0)
    ;({ plan, outcome } = await makeProposal({ problem, travel, seconds: longer, start: plan }, ports))
  }
  await telling.done()
  await asUser(db, asker, async (work) => {
    if (stop.isCancelled) return void (await changeJob(work, job, { state: 'cancelled' }))
    // Another worker may have been given it meanwhile: there is one plan of one job.
    if ((await jobToDo(work, job)).state !== 'running') return
    const { id: planId } = await addProposal(work, asker, of, plan, 'proposal')
    const next = await addJob(work, asker, of, planId)
    await changeJob(work, job, { state: 'done', planId, nextJob: next.job })
    await add(work, asker, next)
  })
}
