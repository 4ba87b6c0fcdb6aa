import type { Session } from '@hjemrute/contract'
import { PERMISSIONS_OF, ROLES } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import type { FastifyInstance } from 'fastify'
import type { Identity } from '../access/asking.ts'
import { asUser } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import { DEMO_ACCOUNT, SECOND_DEMO_ACCOUNT } from '../demo/demo-unit.ts'
import { SESSION_COOKIE } from '../plugins/identity.ts'
import { serveAnyone } from '../plugins/serve.ts'
import { FIRST_PREFERENCES, preferencesOf } from '../preferences/preferences.repository.ts'
import { endSession, identityOf, openSession, SESSION_HOURS } from './sessions.repository.ts'

/** Who is signed in; in the demo, anyone on this machine in the role they like. */
export function sessionRoutes(app: FastifyInstance, { db, demo }: { db: Database; demo: boolean }): void {
  serveAnyone(app, 'readSession', ({ request }) => sessionOf(db, demo, request.identity))

  serveAnyone(app, 'openDemoSession', async ({ body, request, reply }) => {
    if (!demo) throw usageError(fault('access-denied', '', { permission: 'demo' }))
    const former = request.cookies[SESSION_COOKIE]
    if (former !== undefined) endSoon(db, former)
    const { id } = body.second ? SECOND_DEMO_ACCOUNT : DEMO_ACCOUNT
    const token = await openSession(db, id, body.role)
    void reply.setCookie(SESSION_COOKIE, token, {
      httpOnly: true,
      sameSite: 'strict',
      path: '/',
      maxAge: SESSION_HOURS * 3600,
    })
    return sessionOf(db, demo, await identityOf(db, token))
  })
}

/** What a page asked a moment before the role was changed is answered still. Milliseconds. */
const GRACE = 5_000

/** Ends a session when what was asked in it has been answered; one that the server does not live to end, ends by its time. */
function endSoon(db: Database, token: string): void {
  setTimeout(() => void endSession(db, token).catch(() => undefined), GRACE).unref()
}

async function sessionOf(db: Database, demo: boolean, identity: Identity | undefined): Promise<Session> {
  if (identity === undefined) {
    const roles = demo ? [...ROLES] : []
    return { demo, account: null, role: null, roles, permissions: ['public'], preferences: FIRST_PREFERENCES }
  }
  const { account: id, name, role, roles } = identity
  return {
    demo,
    account: { id, name },
    role,
    roles: ROLES.filter((each) => roles.includes(each)),
    permissions: [...PERMISSIONS_OF[role]],
    preferences: await asUser(db, identity, (work) => preferencesOf(work, identity)),
  }
}
