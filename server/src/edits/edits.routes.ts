import type { FastifyInstance } from 'fastify'
import { seesProtected } from '../access/protected-places.ts'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { planFor } from '../plans/plans.repository.ts'
import { askingOf, serve, serveOwn } from '../plugins/serve.ts'
import { problemFor } from '../problems/problems.repository.ts'
import { latestPlan, listSteps } from './edits.repository.ts'
import { giveReason } from './give-reason.ts'
import { standingOf } from './history.ts'
import { makeEdit } from './make-edit.ts'
import { snapshotOf } from './snapshot.ts'
import { startByHand } from './start-by-hand.ts'
import { stepBack } from './step-back.ts'

/** A plan changed by hand: one step at a time, each a version that stays. */
export function editRoutes(app: FastifyInstance, { db }: { db: Database }): void {
  serveOwn(app, 'readSnapshot', async ({ params, request, reply }) => {
    const asking = askingOf(request, 'readSnapshot')
    const stored = await asUser(db, asking, (work) => planFor(work, asking, params.plan))
    // Written at once: to hold ten thousand numbers to their shape would take longer than to read them.
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(snapshotOf(stored, seesProtected(asking))))
  })

  serve(app, 'editPlan', (asking, { params, body }) =>
    asUser(db, asking, (work) => makeEdit(work, asking, params.shift, body)),
  )

  serve(app, 'startByHand', (asking, { params: { shift }, body: { from } }) =>
    asUser(db, asking, (work) => startByHand(work, asking, shift, from)),
  )

  serve(app, 'undoEdit', (asking, { params: { shift }, body: { on } }) =>
    asUser(db, asking, (work) => stepBack(work, asking, 'undo', { shift, on })),
  )

  serve(app, 'redoEdit', (asking, { params: { shift }, body: { on } }) =>
    asUser(db, asking, (work) => stepBack(work, asking, 'redo', { shift, on })),
  )

  serve(app, 'listEdits', (asking, { params: { shift } }) =>
    asUser(db, asking, async (work) => {
      await problemFor(work, asking, { shift })
      const plan = (await latestPlan(work, shift))?.id ?? null
      const standing = plan === null ? undefined : await standingOf(work, shift, plan)
      const [canUndo, canRedo] = [standing?.undo !== undefined, standing?.redo !== undefined]
      return { plan, canUndo, canRedo, steps: await listSteps(work, shift) }
    }),
  )

  serve(app, 'giveReason', (asking, { params, body }) =>
    asUser(db, asking, (work) => giveReason(work, asking, params.edit, body)),
  )
}
