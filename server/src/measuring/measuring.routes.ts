import { dateAt } from '@hjemrute/engine/time'
import type { FastifyInstance } from 'fastify'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { serve } from '../plugins/serve.ts'
import { baselineFrom, endBaseline, startBaseline } from './baseline.repository.ts'
import { addActivity, measuresOf } from './measures.repository.ts'
import { assertUnit } from './units.repository.ts'
import { comparisonOf, FEWEST, FEWEST_OF_PEOPLE, weeksOf } from './weeks.ts'

const TIME_ZONE = 'Europe/Oslo'

/** How planning goes in a unit, of nobody by name, and periods that are measured without proposals. */
export function measuringRoutes(app: FastifyInstance, { db, now }: { db: Database; now: () => number }): void {
  const today = (): string => dateAt(now(), TIME_ZONE)

  serve(app, 'addActivity', (asking, { params, body }) =>
    asUser(db, asking, async (work) => {
      await addActivity(work, params.shift, body.seconds)
      return {}
    }),
  )

  serve(app, 'readMeasuring', (asking, { params }) =>
    asUser(db, asking, async (work) => {
      const unit = await assertUnit(work, params.unit)
      const rows = await measuresOf(work, unit.id)
      const baseline = await baselineFrom(work, unit.id, today())
      const told = {
        weeks: weeksOf(rows),
        comparison: comparisonOf(rows),
        fewest: FEWEST,
        fewestOfPeople: FEWEST_OF_PEOPLE,
      }
      return { unit, today: today(), baseline, ...told }
    }),
  )

  serve(app, 'startBaseline', (asking, { params, body }) =>
    asUser(db, asking, async (work) => {
      await startBaseline(work, asking, { ...params, ...body, today: today() })
      return {}
    }),
  )

  serve(app, 'endBaseline', (asking, { params }) =>
    asUser(db, asking, async (work) => {
      await endBaseline(work, params.unit, today())
      return {}
    }),
  )
}
