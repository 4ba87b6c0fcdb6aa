import { dateAt } from '@hjemrute/engine/time'
import type { FastifyInstance } from 'fastify'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { serve } from '../plugins/serve.ts'
import { fixVisit } from './fix-visit.ts'
import { qualityOfShifts } from './quality-of-shifts.ts'

/** Where the shifts of a Norwegian municipality are. */
const TIME_ZONE = 'Europe/Oslo'

/** What is missing or doubtful, and putting it right in place. */
export function qualityRoutes(app: FastifyInstance, { db, now }: { db: Database; now: () => number }): void {
  serve(app, 'readQuality', (asking) =>
    asUser(db, asking, (work) => qualityOfShifts(work, asking, dateAt(now(), TIME_ZONE))),
  )

  serve(app, 'fixVisit', (asking, { params, body }) =>
    asUser(db, asking, (work) => fixVisit(work, asking, params, body)),
  )
}
