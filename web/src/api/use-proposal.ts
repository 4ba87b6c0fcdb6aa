import type { Job, Wish } from '@hjemrute/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useText } from '../text/index.tsx'
import { addressOf, call, Refused } from './call.ts'

/** Has a proposal made, follows it, and reads the shift and the plan anew when it is there. */
export function useProposal(shift: string) {
  const { language } = useText()
  const client = useQueryClient()
  const [job, setJob] = useState<Job>()
  const mutation = useMutation({
    mutationFn: async () => {
      const asked = await call('requestProposal', { params: { shift }, language })
      setJob(asked)
      const done = await follow(asked.id, setJob).over
      if (done.problem !== null) throw new Refused(done.problem)
      if (done.plan === null) return null // cancelled
      const plan = done.plan
      client.setQueryData(['improvement', plan], done.next)
      await client.prefetchQuery({
        queryKey: ['plan', plan, language],
        queryFn: () => call('readPlan', { params: { plan }, language }),
      })
      await client.invalidateQueries({ queryKey: ['shift', shift] })
      return plan
    },
    onSettled: () => setJob(undefined),
  })
  const stop = useMutation({
    mutationFn: (wish: Wish) => call('stopJob', { params: { job: job!.id }, body: { wish }, language }),
  })
  return { ...mutation, job, stop }
}

/** The search that goes on from a plan that was just made: what it has found, and a way to take it. */
export function useImprovement(shift: string, plan: string | undefined) {
  const { language } = useText()
  const client = useQueryClient()
  const { data: id } = useQuery<string | null>({
    queryKey: ['improvement', plan],
    queryFn: () => null,
    staleTime: Infinity,
    enabled: plan !== undefined,
  })
  const [job, setJob] = useState<Job>()
  const boundKnown = job?.boundKnown === true
  useEffect(() => {
    if (id === null || id === undefined) return
    const { leave } = follow(id, setJob)
    return () => {
      leave()
      setJob(undefined)
    }
  }, [id])
  useEffect(() => {
    if (boundKnown) void client.invalidateQueries({ queryKey: ['plan', plan] })
  }, [boundKnown, client, plan])
  const take = useMutation({
    mutationFn: () => call('takeBetter', { params: { job: job!.id }, language }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['shift', shift] }),
  })
  return { better: job?.plan === null ? job.better : null, take }
}

/** Hears of a job until it is over or one leaves. The browser itself takes up a line that was dropped. */
function follow(job: string, heard: (job: Job) => void): { over: Promise<Job>; leave(): void } {
  const source = new EventSource(addressOf('followJob', { job }))
  const over = new Promise<Job>((resolve) => {
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const at = JSON.parse(data) as Job
      heard(at)
      if (at.state === 'waiting' || at.state === 'running') return
      source.close()
      resolve(at)
    }
  })
  return { over, leave: () => source.close() }
}
