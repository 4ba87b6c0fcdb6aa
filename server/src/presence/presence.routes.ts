import type { FastifyInstance } from 'fastify'
import { randomUUID } from 'node:crypto'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { askingOf, serve, serveOwn } from '../plugins/serve.ts'
import type { JobNews } from '../proposals/job-news.ts'
import { arrive, leave, lookAt, shiftOf, stateOf } from './presence.repository.ts'
import { shiftLine } from './shift-line.ts'

/** What happens to a shift while one looks at it, and who else does. */
export function presenceRoutes(app: FastifyInstance, { db, news }: { db: Database; news: JobNews }): void {
  serveOwn(app, 'followShift', async ({ params: { shift }, request, reply }) => {
    const asking = askingOf(request, 'followShift')
    const of = await asUser(db, asking, (work) => shiftOf(work, shift))
    const line = randomUUID()
    const here = (): Promise<void> => asUser(db, asking, (work) => arrive(work, asking, of, line))
    await here()
    return shiftLine(reply, {
      follow: (heard) => news.follow(shift, heard),
      read: () => asUser(db, asking, (work) => stateOf(work, asking, shift)),
      stillThere: here,
      ended: () => asUser(db, asking, (work) => leave(work, line)),
    })
  })

  serve(app, 'lookAt', (asking, { params: { shift }, body: { visit } }) =>
    asUser(db, asking, async (work) => {
      await shiftOf(work, shift)
      await lookAt(work, asking, shift, visit)
      return {}
    }),
  )
}
