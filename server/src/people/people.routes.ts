import { fault, usageError } from '@hjemrute/engine/errors'
import { dateAt } from '@hjemrute/engine/time'
import type { FastifyInstance } from 'fastify'
import type { Asking } from '../access/asking.ts'
import { leaveTrace } from '../access/leave-trace.ts'
import { seesProtected } from '../access/protected-places.ts'
import { standingCorrections } from '../corrections/corrections.repository.ts'
import { asUser } from '../database/as-user.ts'
import type { Work } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { serve } from '../plugins/serve.ts'
import { caregiverPage } from './caregiver-page.ts'
import { comingsAt } from './comings.ts'
import { documentsAround, newestWith } from './documents.ts'
import { findPeople } from './find-people.ts'
import type { FoundIn } from './find-people.ts'
import { recipientPage } from './recipient-page.ts'

const TIME_ZONE = 'Europe/Oslo'

/** One search box, and a page for everyone it finds. */
export function peopleRoutes(app: FastifyInstance, { db, now }: { db: Database; now: () => number }): void {
  const today = (): string => dateAt(now(), TIME_ZONE)

  serve(app, 'search', (asking, { body }) =>
    asUser(db, asking, async (work) => {
      const documents = await documentsAround(work, today())
      const answers = findPeople(documents, body.words, { today: today(), seesProtected: seesProtected(asking) })
      await traceOf(work, asking, answers)
      return { found: answers.map(({ found }) => found) }
    }),
  )

  serve(app, 'readRecipient', (asking, { params: { recipient: id } }) =>
    asUser(db, asking, async (work) => {
      const documents = await documentsAround(work, today())
      const of = newestWith(documents, today(), ({ recipients }) => recipients?.some((each) => each.id === id) === true)
      if (of === undefined) throw usageError(fault('record-not-found', '', { kind: 'recipient' }))
      await leaveTrace(work, asking, of, [id])
      const theirs = documents.filter(({ unitId }) => unitId === of.unitId)
      const days = await comingsAt(work, theirs, id, today())
      const corrections = await standingCorrections(work, of.unitId)
      const sees = seesProtected(asking)
      return recipientPage(id, { of, days, corrections, seesProtected: sees, today: today(), now: now() })
    }),
  )

  serve(app, 'readCaregiver', (asking, { params: { caregiver: id } }) =>
    asUser(db, asking, async (work) => {
      const documents = await documentsAround(work, today())
      const of = newestWith(documents, today(), ({ caregivers }) => caregivers?.some((each) => each.id === id) === true)
      if (of === undefined) throw usageError(fault('record-not-found', '', { kind: 'caregiver' }))
      const corrections = await standingCorrections(work, of.unitId)
      const page = caregiverPage(id, { of, documents, corrections, today: today() })
      await leaveTrace(work, asking, of, [...new Set(page.anchors.map(({ recipient }) => recipient.id))])
      return page
    }),
  )
}

/** A trace for each shift that an answer was read from. */
async function traceOf(work: Work, asking: Asking, answers: readonly FoundIn[]): Promise<void> {
  const shown = new Map<FoundIn['of'], Set<string>>()
  for (const { of, found } of answers) {
    const recipient = found.kind === 'recipient' ? found.id : found.recipient
    if (recipient !== null) shown.set(of, (shown.get(of) ?? new Set()).add(recipient))
  }
  for (const [of, recipients] of shown) await leaveTrace(work, asking, of, [...recipients])
}
