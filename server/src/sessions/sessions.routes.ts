import type { Session } from '@hjemrute/contract'
import { PERMISSIONS_OF, ROLES } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import type { FastifyInstance } from 'fastify'
import type { Identity } from '../access/asking.ts'
import type { Database } from '../database/connect.ts'
import { DEMO_ACCOUNT, SECOND_DEMO_ACCOUNT } from '../demo/demo-unit.ts'
import { SESSION_COOKIE } from '../plugins/identity.ts'
import { serveAnyone } from '../plugins/serve.ts'
import { endSession, identityOf, openSession, SESSION_HOURS } from './sessions.repository.ts'

/** Who is signed in; in the demo, anyone on this machine in the role they like. */
export function sessionRoutes(app: FastifyInstance, { db, demo }: { db: Database; demo: boolean }): void {
  serveAnyone(app, 'readSession', ({ request }) => sessionOf(demo, request.identity))

  serveAnyone(app, 'openDemoSession', async ({ body, request, reply }) => {
    if (!demo) throw usageError(fault('access-denied', '', { permission: 'demo' }))
    const former = request.cookies[SESSION_COOKIE]
    if (former !== undefined) await endSession(db, former)
    const { id } = body.second ? SECOND_DEMO_ACCOUNT : DEMO_ACCOUNT
    const token = await openSession(db, id, body.role)
    void reply.setCookie(SESSION_COOKIE, token, {
      httpOnly: true,
      sameSite: 'strict',
      path: '/',
      maxAge: SESSION_HOURS * 3600,
    })
    return sessionOf(demo, await identityOf(db, token))
  })
}

function sessionOf(demo: boolean, identity: Identity | undefined): Session {
  if (identity === undefined)
    return { demo, account: null, role: null, roles: demo ? [...ROLES] : [], permissions: ['public'] }
  const { account: id, name, role, roles } = identity
  return {
    demo,
    account: { id, name },
    role,
    roles: ROLES.filter((each) => roles.includes(each)),
    permissions: [...PERMISSIONS_OF[role]],
  }
}
