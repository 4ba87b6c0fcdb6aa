import type { Job } from '@hjemrute/contract'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { PassThrough } from 'node:stream'
import type { Asking } from '../access/asking.ts'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { askingOf, serve, serveOwn } from '../plugins/serve.ts'
import { problemFor } from '../problems/problems.repository.ts'
import type { JobNews } from './job-news.ts'
import { addJob, jobFor } from './proposal-jobs.repository.ts'
import type { ProposalQueue } from './proposal-queue.ts'

/** A line with nothing on it is cut by some proxies. Milliseconds. */
const SIGN_OF_LIFE_EVERY = 15_000

export interface ProposalParts {
  readonly db: Database
  readonly queue: ProposalQueue
  readonly news: JobNews
}

/** Has proposals made, and tells how far they have come. */
export function proposalRoutes(app: FastifyInstance, { db, queue, news }: ProposalParts): void {
  const read = (asking: Asking, job: string): Promise<Job> =>
    asUser(db, asking, (work) => jobFor(work, job, asking.language))

  serve(app, 'requestProposal', async (asking, { params }) => {
    const job = await asUser(db, asking, async (work) =>
      addJob(work, asking, await problemFor(work, asking, { shift: params.shift })),
    )
    const { account, municipality } = asking
    await queue.add({ job, asker: { account, municipality } })
    return read(asking, job)
  })

  serve(app, 'readJob', (asking, { params }) => read(asking, params.job))

  serveOwn(app, 'followJob', async ({ params, request, reply }) => {
    const asking = askingOf(request, 'followJob')
    const first = await read(asking, params.job)
    return stream(
      reply,
      first,
      (heard) => news.follow(params.job, heard),
      () => read(asking, params.job),
    )
  })
}

const isOver = ({ state }: Job): boolean => state === 'done' || state === 'failed'

/** Server-sent events: the job as it is, then at every change, until it is over or nobody listens. */
function stream(
  reply: FastifyReply,
  first: Job,
  follow: (heard: () => void) => () => void,
  read: () => Promise<Job>,
): FastifyReply {
  const line = new PassThrough()
  let last = Promise.resolve()
  const tell = (job: Job): void => {
    if (line.writableEnded) return
    line.write(`data: ${JSON.stringify(job)}\n\n`)
    if (isOver(job)) end()
  }
  const unfollow = follow(() => {
    last = last.then(read).then(tell).catch(end)
  })
  const life = setInterval(() => line.write(': \n\n'), SIGN_OF_LIFE_EVERY)
  const end = (): void => {
    clearInterval(life)
    unfollow()
    line.end()
  }
  reply.raw.on('close', end)
  tell(first)
  // Between the first reading and listening something may have happened.
  last = last.then(read).then(tell).catch(end)
  return reply.type('text/event-stream').header('cache-control', 'no-store').send(line)
}
