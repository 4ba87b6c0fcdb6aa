import type { Job } from '@hjemrute/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, Refused } from '../../api/call.ts'
import { useText } from '../../text/index.tsx'

/** How far a shift's proposal has come; `error`: it was refused or failed. */
export interface Underway {
  readonly job: Job | undefined
  readonly error: Error | null
}

/** Browsers hold few lines open to one server, so several jobs are asked after in turn. Milliseconds. */
const ASK_EVERY = 400

/** Has proposals made for several shifts at once, and tells how far each has come. One that fails stops no other. */
export function useProposals() {
  const { language } = useText()
  const client = useQueryClient()
  const [underway, setUnderway] = useState<ReadonlyMap<string, Underway>>(new Map())
  const tell = (shift: string, at: Underway) => setUnderway((all) => new Map(all).set(shift, at))

  const one = async (shift: string): Promise<void> => {
    try {
      let job = await call('requestProposal', { params: { shift }, language })
      while (job.state === 'waiting' || job.state === 'running') {
        tell(shift, { job, error: null })
        await new Promise((resolve) => setTimeout(resolve, ASK_EVERY))
        job = await call('readJob', { params: { job: job.id }, language })
      }
      tell(shift, { job, error: job.problem === null ? null : new Refused(job.problem) })
    } catch (error) {
      tell(shift, { job: undefined, error: error as Error })
    }
    await client.invalidateQueries({ predicate: ({ queryKey }) => ['shift', 'shifts'].includes(String(queryKey[0])) })
  }
  const start = (shifts: readonly string[]) => {
    setUnderway(new Map(shifts.map((shift) => [shift, { job: undefined, error: null }])))
    for (const shift of shifts) void one(shift)
  }
  const isOver = ({ job, error }: Underway) => error !== null || job?.state === 'done'
  const done = [...underway.values()].filter(isOver).length
  return { start, underway, done, isWorking: done < underway.size }
}
