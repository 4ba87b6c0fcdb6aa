import type { Job } from '@hjemrute/contract'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { PassThrough } from 'node:stream'
import type { Asking } from '../access/asking.ts'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { askingOf, serve, serveOwn } from '../plugins/serve.ts'
import { assertNoBaseline } from '../measuring/baseline.repository.ts'
import { problemFor } from '../problems/problems.repository.ts'
import type { JobNews } from './job-news.ts'
import { addJob, jobFor, wishOf } from './proposal-jobs.repository.ts'
import type { ProposalQueue } from './proposal-queue.ts'
import { takeBetter } from './take-better.ts'

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
    const { account, municipality } = asking
    return asUser(db, asking, async (work) => {
      const of = await problemFor(work, asking, { shift: params.shift })
      await assertNoBaseline(work, params.shift)
      const added = await addJob(work, asking, of)
      await queue.add(work, { account, municipality }, added)
      return jobFor(work, added.job, asking.language)
    })
  })

  serve(app, 'readJob', (asking, { params }) => read(asking, params.job))

  serve(app, 'stopJob', (asking, { params, body }) =>
    asUser(db, asking, async (work) => {
      await wishOf(work, params.job, body.wish)
      return jobFor(work, params.job, asking.language)
    }),
  )

  serve(app, 'takeBetter', (asking, { params }) => asUser(db, asking, (work) => takeBetter(work, asking, params.job)))

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

const isOver = ({ state }: Job): boolean => state !== 'waiting' && state !== 'running'

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
