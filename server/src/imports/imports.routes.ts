import { HjemruteError } from '@hjemrute/engine/errors'
import type { FastifyInstance } from 'fastify'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { serve } from '../plugins/serve.ts'
import { importThreads } from './import-threads.ts'
import { listImports } from './imports.repository.ts'
import { lookAtFiles, lookBeside, travelOf } from './look-at-files.ts'
import { putInUse } from './put-in-use.ts'
import { readSent, takeFiles } from './sent-files.ts'
import { tellFault, tellLook } from './tell-import.ts'
import { placesOf, roadsOver } from './travel-of-import.ts'

/** Files from the browser: looked at first, put in use when somebody says so. */
export async function importRoutes(app: FastifyInstance, { db }: { db: Database }): Promise<void> {
  await takeFiles(app)
  const threads = importThreads()
  app.addHook('onClose', () => threads.stop())

  serve(app, 'previewImport', async (asking, { request }) => {
    const sent = await readSent(request)
    const look = await asUser(db, asking, (work) => lookAtFiles(work, asking, sent, threads))
    return tellLook(look, sent, asking.language)
  })

  serve(app, 'importFiles', async (asking, { request }) => {
    const sent = await readSent(request)
    const first = await asUser(db, asking, (work) => lookAtFiles(work, asking, sent, threads))
    if (first.read.faults.length > 0) throw new HjemruteError('input', [...first.read.faults])
    const { map, matrix: given } = first
    const roads = map === undefined ? undefined : await roadsOver(map, placesOf(first), first.shifts)
    const matrix = given ?? roads?.matrix
    const shifts = await asUser(db, asking, async (work) => {
      // What is stored may have changed while roads were asked for: it is looked at once more, where it is written.
      const look = await lookBeside(work, asking, first, sent, threads)
      return putInUse(work, asking, { look, sent, matrix })
    })
    const travel = matrix === undefined ? { kind: 'estimate' as const, map: null } : travelOf(first)
    return { travel, notes: (roads?.faults ?? []).map((fault) => tellFault(fault, asking.language)), shifts }
  })

  serve(app, 'listImports', (asking) => asUser(db, asking, async (work) => ({ imports: await listImports(work) })))
}
