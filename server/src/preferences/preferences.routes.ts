import type { FastifyInstance } from 'fastify'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { serve } from '../plugins/serve.ts'
import { changePreferences } from './preferences.repository.ts'

/** How each person has the interface; read with the session. */
export function preferenceRoutes(app: FastifyInstance, { db }: { db: Database }): void {
  serve(app, 'changePreferences', (asking, { body }) =>
    asUser(db, asking, (work) => changePreferences(work, asking, body)),
  )
}
