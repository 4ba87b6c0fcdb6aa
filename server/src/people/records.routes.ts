import { dateAt } from '@hjemrute/engine/time'
import type { FastifyInstance } from 'fastify'
import { leaveTrace } from '../access/leave-trace.ts'
import { seesProtected } from '../access/protected-places.ts'
import { standingCorrections } from '../corrections/corrections.repository.ts'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { serve } from '../plugins/serve.ts'
import { changeRecord } from './change-record.ts'
import { choicesOf } from './choices.ts'
import { correct, documentToChange, shiftOf } from './correct.ts'
import { correctionList } from './correction-list.ts'
import { documentsAround } from './documents.ts'
import { newRecord } from './new-record.ts'

const TIME_ZONE = 'Europe/Oslo'

/** Making and correcting what is known of people, visits and shifts, without any import. */
export function recordRoutes(app: FastifyInstance, { db, now }: { db: Database; now: () => number }): void {
  serve(app, 'readChoices', (asking, { params }) =>
    asUser(db, asking, async (work) => {
      const at = await shiftOf(work, params.shift)
      const choices = choicesOf(await documentToChange(work, at))
      await leaveTrace(
        work,
        asking,
        at,
        choices.recipients.map(({ id }) => id),
      )
      return choices
    }),
  )

  serve(app, 'createRecord', (asking, { params, body }) =>
    asUser(db, asking, async (work) => {
      const at = await shiftOf(work, params.shift)
      const { id, corrections } = newRecord(await documentToChange(work, at), body)
      return { id, ...(await correct(work, asking, at, corrections, '')) }
    }),
  )

  serve(app, 'changeRecord', (asking, { params, body }) =>
    asUser(db, asking, (work) => changeRecord(work, asking, params, body)),
  )

  serve(app, 'listCorrections', (asking) =>
    asUser(db, asking, async (work) => {
      const documents = await documentsAround(work, dateAt(now(), TIME_ZONE))
      const corrections = correctionList(await standingCorrections(work), documents, seesProtected(asking))
      for (const of of documents) {
        const known = new Set(of.document.recipients?.map(({ id }) => id))
        const shown = corrections.flatMap(({ recipient }) =>
          recipient !== null && known.has(recipient) ? [recipient] : [],
        )
        if (shown.length > 0) await leaveTrace(work, asking, of, [...new Set(shown)])
      }
      return { corrections }
    }),
  )
}
