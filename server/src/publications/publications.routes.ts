import { dayFigures } from '@hjemrute/engine/insight'
import type { FastifyInstance } from 'fastify'
import type { Asking } from '../access/asking.ts'
import { asUser } from '../database/as-user.ts'
import type { Work } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { lookCount } from '../look/look.repository.ts'
import { planFor } from '../plans/plans.repository.ts'
import { serve } from '../plugins/serve.ts'
import { differenceFrom, listsIn } from './difference.ts'
import type { Published } from './difference.ts'
import { brokenIn, makeException } from './exceptions.repository.ts'
import { listPublications, publicationFor, publish } from './publications.repository.ts'

/** What publishing would mean, publishing, and what was published: when, by whom, why, and what it changed. */
export function publicationRoutes(app: FastifyInstance, { db }: { db: Database }): void {
  serve(app, 'readPublishing', (asking, { params }) =>
    asUser(db, asking, async (work) => {
      const stored = await planFor(work, asking, params.plan)
      const { shiftId, problem } = stored.of
      const last = await publishedBefore(work, asking, shiftId, Infinity)
      return {
        plan: stored.id,
        shift: shiftId,
        difference: last === undefined ? null : differenceFrom(last, stored, asking.language),
        figures: dayFigures(problem, stored.plan),
        broken: await brokenIn(work, asking, stored),
        unanswered: (await lookCount(work, shiftId, stored.id)).open,
      }
    }),
  )

  serve(app, 'makeException', (asking, { params, body }) =>
    asUser(db, asking, async (work) => makeException(work, asking, await planFor(work, asking, params.plan), body)),
  )

  serve(app, 'publishPlan', (asking, { params, body }) =>
    asUser(db, asking, (work) => publish(work, asking, params.shift, body)),
  )

  serve(app, 'listPublications', (asking, { params }) =>
    asUser(db, asking, async (work) => ({ publications: await listPublications(work, params.shift) })),
  )

  serve(app, 'readPublication', (asking, { params }) =>
    asUser(db, asking, async (work) => {
      const publication = await publicationFor(work, params.publication)
      const stored = await planFor(work, asking, publication.plan)
      const before = await publishedBefore(work, asking, publication.shift, publication.version)
      const difference = before === undefined ? null : differenceFrom(before, stored, asking.language)
      const changed = new Set(difference?.lists.map(({ shift }) => shift))
      const lists = listsIn(stored, asking.language)
      return {
        ...publication,
        difference,
        lists: lists.map((list) => ({ ...list, changed: changed.has(list.shift) })),
      }
    }),
  )
}

/** The last publication before a version, with its plan; `undefined`: that was the first. */
export async function publishedBefore(
  work: Work,
  asking: Asking,
  shift: string,
  version: number,
): Promise<Published | undefined> {
  const publication = (await listPublications(work, shift)).findLast((each) => each.version < version)
  if (publication === undefined) return undefined
  return { publication, stored: await planFor(work, asking, publication.plan) }
}
