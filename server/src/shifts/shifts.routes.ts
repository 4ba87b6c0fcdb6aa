import { dateAt } from '@hjemrute/engine/time'
import { placesOf } from '@hjemrute/engine/report'
import type { FastifyInstance } from 'fastify'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { mapOf } from '../maps/map-files.ts'
import { figuresByHand } from '../plans/plans.repository.ts'
import { serve } from '../plugins/serve.ts'
import { problemFor } from '../problems/problems.repository.ts'
import { changeWindow } from './change-window.ts'
import { listShifts, shiftSummary } from './shifts.repository.ts'

/** Where the shifts of a Norwegian municipality are. */
const TIME_ZONE = 'Europe/Oslo'

/** Shifts that are planned: the first screen's numbers, places and figures by hand. */
export function shiftRoutes(app: FastifyInstance, { db, now }: { db: Database; now: () => number }): void {
  serve(app, 'listShifts', (asking) =>
    asUser(db, asking, async (work) => ({ today: dateAt(now(), TIME_ZONE), shifts: await listShifts(work) })),
  )

  serve(app, 'readShift', (asking, { params }) =>
    asUser(db, asking, async (work) => {
      const summary = await shiftSummary(work, params.shift)
      const { problem } = await problemFor(work, asking, { shift: params.shift })
      return {
        ...summary,
        today: dateAt(now(), problem.horizon.timeZone),
        visits: problem.visits.length,
        recipients: new Set(problem.visits.map(({ recipient }) => recipient)).size,
        caregivers: problem.shifts.length,
        synthetic: problem.synthetic,
        byHand: await figuresByHand(work, params.shift),
        map: mapOf(problem),
        places: placesOf(problem, asking.language),
      }
    }),
  )

  serve(app, 'changeWindow', (asking, { params, body }) =>
    asUser(db, asking, (work) => changeWindow(work, asking, params, body)),
  )
}
