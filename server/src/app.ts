import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import files from '@fastify/static'
import swagger from '@fastify/swagger'
import { fault, usageError } from '@hjemrute/engine/errors'
import fastify from 'fastify'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './config.ts'
import type { Database } from './database/connect.ts'
import { editRoutes } from './edits/edits.routes.ts'
import { explanationRoutes } from './explanations/explanations.routes.ts'
import { feedbackRoutes } from './feedback/feedback.routes.ts'
import { importRoutes } from './imports/imports.routes.ts'
import { listRoutes } from './lists/lists.routes.ts'
import { lookRoutes } from './look/look.routes.ts'
import { habitRoutes } from './habits/habits.routes.ts'
import { mapRoutes } from './maps/maps.routes.ts'
import { measuringRoutes } from './measuring/measuring.routes.ts'
import { peopleRoutes } from './people/people.routes.ts'
import { recordRoutes } from './people/records.routes.ts'
import { planRoutes } from './plans/plans.routes.ts'
import { preferenceRoutes } from './preferences/preferences.routes.ts'
import { presenceRoutes } from './presence/presence.routes.ts'
import { onlyThisMachine } from './plugins/only-this-machine.ts'
import { guardRoutes } from './plugins/identity.ts'
import { answerProblems } from './plugins/problem-answers.ts'
import { qualityRoutes } from './quality/quality.routes.ts'
import { serveAnyone } from './plugins/serve.ts'
import type { JobNews } from './proposals/job-news.ts'
import type { ProposalQueue } from './proposals/proposal-queue.ts'
import { proposalRoutes } from './proposals/proposals.routes.ts'
import { publicationRoutes } from './publications/publications.routes.ts'
import { sessionRoutes } from './sessions/sessions.routes.ts'
import { shiftRoutes } from './shifts/shifts.routes.ts'
import { VERSION } from './version.ts'

/** What the application is made of. */
export interface AppParts {
  readonly db: Database
  readonly queue: ProposalQueue
  readonly news: JobNews
  readonly demo: boolean
  /** Milliseconds since 1970. */
  now(): number
  readonly log: boolean
}

/** The built pages of the board. */
export const PAGES = join(ROOT, 'web', 'dist')
/** Nothing that is sent to us is larger; a problem comes in as a file, not so. Bytes. */
const LARGEST_BODY = 1_000_000

/** The application, ready to listen. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const app = fastify({
    // Paths hold ids alone, and nothing else of a request is written down.
    logger: parts.log ? { level: 'warn', redact: ['req.headers', 'res.headers'] } : false,
    bodyLimit: LARGEST_BODY,
    forceCloseConnections: true,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  answerProblems(app)
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: CONTENT_FROM } })
  await app.register(cookie)
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Hjemrute', version: VERSION } },
    transform: jsonSchemaTransform,
  })
  if (parts.demo) onlyThisMachine(app)
  guardRoutes(app, parts.db)
  serveAnyone(app, 'readHealth', () => ({ well: true as const }))
  sessionRoutes(app, parts)
  shiftRoutes(app, parts)
  proposalRoutes(app, parts)
  planRoutes(app, parts)
  explanationRoutes(app, parts)
  editRoutes(app, parts)
  presenceRoutes(app, parts)
  habitRoutes(app, parts)
  publicationRoutes(app, parts)
  lookRoutes(app, parts)
  listRoutes(app, parts)
  mapRoutes(app)
  peopleRoutes(app, parts)
  recordRoutes(app, parts)
  await importRoutes(app, parts)
  qualityRoutes(app, parts)
  preferenceRoutes(app, parts)
  feedbackRoutes(app, parts)
  measuringRoutes(app, parts)
  app.setNotFoundHandler(() => {
    throw usageError(fault('record-not-found', '', { kind: 'route' }))
  })
  if (existsSync(PAGES)) await servePages(app)
  return app
}

/** Everything comes from this server; a map draws in a worker and holds its pictures in memory. */
const CONTENT_FROM = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  workerSrc: ["'self'", 'blob:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
}

/** The board's pages; any address that is not a file is for the page itself to understand. */
async function servePages(app: FastifyInstance): Promise<void> {
  const config = { permission: 'none' as const }
  await app.register(files, { root: PAGES, serve: false })
  app.get('/*', { config, schema: { hide: true } }, (request, reply) => {
    const { pathname } = new URL(request.url, 'http://page')
    if (pathname.startsWith('/api/')) throw usageError(fault('record-not-found', '', { kind: 'route' }))
    if (pathname.startsWith('/assets/')) return reply.sendFile(pathname.slice(1), { maxAge: '365d', immutable: true })
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
}
