import type { Job } from '@hjemrute/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '../text/index.tsx'
import { addressOf, call, Refused } from './call.ts'

/** Has a proposal made, follows it, and reads the shift and the plan anew when it is there. */
export function useProposal(shift: string) {
  const { language } = useText()
  const client = useQueryClient()
  const [progress, setProgress] = useState<Job['progress']>(null)
  const mutation = useMutation({
    mutationFn: async () => {
      setProgress(null)
      const job = await call('requestProposal', { params: { shift }, language })
      const done = await follow(job.id, (at) => setProgress(at.progress))
      if (done.problem !== null) throw new Refused(done.problem)
      const plan = done.plan!
      await client.prefetchQuery({
        queryKey: ['plan', plan, language],
        queryFn: () => call('readPlan', { params: { plan }, language }),
      })
      await client.invalidateQueries({ queryKey: ['shift', shift] })
      return plan
    },
  })
  return { ...mutation, progress }
}

/** Hears of a job until it is over. The browser itself takes up a line that was dropped. */
function follow(job: string, heard: (job: Job) => void): Promise<Job> {
  return new Promise((resolve) => {
    const source = new EventSource(addressOf('followJob', { job }))
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const at = JSON.parse(data) as Job
      heard(at)
      if (at.state !== 'done' && at.state !== 'failed') return
      source.close()
      resolve(at)
    }
  })
}
