import type { FastifyInstance } from 'fastify'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { serve } from '../plugins/serve.ts'
import { listPublications, publish } from './publications.repository.ts'

/** What was published, when and by whom. */
export function publicationRoutes(app: FastifyInstance, { db }: { db: Database }): void {
  serve(app, 'publishPlan', (asking, { params, body }) =>
    asUser(db, asking, (work) => publish(work, asking, params.shift, body.plan)),
  )

  serve(app, 'listPublications', (asking, { params }) =>
    asUser(db, asking, async (work) => ({ publications: await listPublications(work, params.shift) })),
  )
}
