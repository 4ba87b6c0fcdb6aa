import type { ListFormat } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { Piscina } from 'piscina'
import type { Asking } from '../access/asking.ts'
import { asUser } from '../database/as-user.ts'
import type { Work } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { planFor } from '../plans/plans.repository.ts'
import { askingOf, serveOwn } from '../plugins/serve.ts'
import { publicationFor } from '../publications/publications.repository.ts'
import { publishedBefore } from '../publications/publications.routes.ts'
import type { ListsTask } from './write-lists.ts'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  ics: 'text/calendar; charset=utf-8',
}

interface Wanted {
  readonly publication: string
  readonly format: ListFormat
  readonly list?: string
}

/** The lists of a publication, for people: a page, a print-out, a calendar. Every one that is fetched leaves a trace. */
export function listRoutes(app: FastifyInstance, { db, now }: { db: Database; now: () => number }): void {
  const pool = new Piscina<ListsTask, string | Uint8Array>({
    filename: new URL('./write-lists.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 60_000,
  })
  app.addHook('onClose', () => pool.destroy())

  const send = async (asking: Asking, wanted: Wanted, reply: FastifyReply): Promise<FastifyReply> => {
    const printed = new Date(now()).toISOString()
    const task = await asUser(db, asking, (work) => taskFor(work, asking, wanted))
    const content = await pool.run({ ...task, printed })
    const [, ending = ''] = wanted.format.split('.')
    const name = `hjemrute-${wanted.publication.slice(0, 8)}.${ending}`
    return reply
      .type(TYPES[ending]!)
      .header('cache-control', 'no-store')
      .header('content-disposition', `${ending === 'ics' ? 'attachment' : 'inline'}; filename="${name}"`)
      .send(typeof content === 'string' ? content : Buffer.from(content))
  }
  serveOwn(app, 'readLists', ({ params, request, reply }) => send(askingOf(request, 'readLists'), params, reply))
  serveOwn(app, 'readList', ({ params, request, reply }) => send(askingOf(request, 'readList'), params, reply))
}

async function taskFor(
  work: Work,
  asking: Asking,
  { publication: id, format, list }: Wanted,
): Promise<Omit<ListsTask, 'printed'>> {
  const { plan: planId, shift, version } = await publicationFor(work, id)
  const { plan, of } = await planFor(work, asking, planId)
  if (list !== undefined && !plan.shifts.some((each) => each.shift === list))
    throw usageError(fault('record-not-found', '', { kind: 'list' }))
  const before = await publishedBefore(work, asking, shift, version)
  return {
    problem: of.problem,
    travel: of.travel,
    plan,
    before: before === undefined ? undefined : { problem: before.stored.of.problem, plan: before.stored.plan },
    format,
    list,
    language: asking.language,
    version: String(version),
  }
}
