import type { FastifyInstance } from 'fastify'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { serve } from '../plugins/serve.ts'
import { listFeedback, unitsToAsk } from './feedback.repository.ts'
import { giveFeedback, replyFeedback } from './give-feedback.ts'

/** *Spør eller si ifra*: questions, worries and praise, answered by a named super-user of the unit. */
export function feedbackRoutes(app: FastifyInstance, { db }: { db: Database }): void {
  serve(app, 'listFeedback', (asking) =>
    asUser(db, asking, async (work) => ({
      units: await unitsToAsk(work, asking),
      feedback: await listFeedback(work, asking),
    })),
  )

  serve(app, 'giveFeedback', (asking, { body }) => asUser(db, asking, (work) => giveFeedback(work, asking, body)))

  serve(app, 'replyFeedback', (asking, { params, body }) =>
    asUser(db, asking, (work) => replyFeedback(work, asking, params.feedback, body)),
  )
}
