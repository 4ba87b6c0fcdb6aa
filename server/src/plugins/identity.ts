import { fault, usageError } from '@hjemrute/engine/errors'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { may } from '../access/asking.ts'
import type { Identity } from '../access/asking.ts'
import type { Database } from '../database/connect.ts'
import { identityOf } from '../sessions/sessions.repository.ts'
import type { Permission } from '@hjemrute/contract'

declare module 'fastify' {
  interface FastifyRequest {
    identity: Identity | undefined
  }
  interface FastifyContextConfig {
    /** Who may ask; a route without it does not start. `none`: files and pages that hold nothing of anyone. */
    permission?: Permission | 'none'
  }
}

export const SESSION_COOKIE = 'hjemrute_session'

/**
 * Finds out who asks, and lets nobody past a route's permission. A route that declares none stops the server from
 * starting, so that none is forgotten.
 */
export function guardRoutes(app: FastifyInstance, db: Database): void {
  app.addHook('onRoute', ({ path, method, config }) => {
    if (config?.permission === undefined) throw new Error(`${String(method)} ${path} declares no permission`)
  })
  app.decorateRequest('identity', undefined)
  app.addHook('onRequest', async (request) => {
    const permission = request.routeOptions.config.permission ?? 'none'
    if (permission === 'none') return
    request.identity = await whoAsks(db, request)
    if (permission === 'public') return
    if (request.identity === undefined) throw usageError(fault('access-not-signed-in'))
    if (!may(request.identity, permission)) throw usageError(fault('access-denied', '', { permission }))
  })
}

async function whoAsks(db: Database, request: FastifyRequest): Promise<Identity | undefined> {
  const token = request.cookies[SESSION_COOKIE]
  return token === undefined ? undefined : identityOf(db, token)
}
