import { fault, usageError } from '@hjemrute/engine/errors'
import type { FastifyInstance } from 'fastify'

const OWN_NAMES = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * In the demo nobody is asked who they are, so only this machine's own pages may ask: a page from elsewhere that points
 * its name at this address is told no.
 */
export function onlyThisMachine(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const isOwn = OWN_NAMES.test(request.headers.host ?? '')
    done(isOwn ? undefined : usageError(fault('access-denied', '', { permission: 'demo' })))
  })
}
