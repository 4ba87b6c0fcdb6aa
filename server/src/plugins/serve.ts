import { ROUTES, SHAPES } from '@hjemrute/contract'
import type { AnswerOf, BodyOf, ParamsOf, Route, RouteName, Shape } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { languageOf } from '../access/asking.ts'
import type { Asking } from '../access/asking.ts'

/** A request whose shape has been judged. */
export interface Asked<R extends RouteName> {
  readonly params: ParamsOf<R>
  readonly body: BodyOf<R>
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

type Answer<R extends RouteName> = Promise<AnswerOf<R>> | AnswerOf<R>

/** Serves a route of the contract to somebody who is signed in, and whose role has its permission. */
export function serve<R extends RouteName>(
  app: FastifyInstance,
  name: R,
  handle: (asking: Asking, asked: Asked<R>) => Answer<R>,
): void {
  serveAnyone(app, name, (asked) => handle(askingOf(asked.request, name), asked))
}

/** Serves a public route of the contract: whoever asks, signed in or not. */
export function serveAnyone<R extends RouteName>(
  app: FastifyInstance,
  name: R,
  handle: (asked: Asked<R>) => Answer<R>,
): void {
  serveOwn(app, name, async (asked) => asked.reply.status(SHAPES[name].status).send(await handle(asked)))
}

/** Serves a route whose answer is written by the handler itself: a file or a stream. */
export function serveOwn<R extends RouteName>(
  app: FastifyInstance,
  name: R,
  handle: (asked: Asked<R>) => Promise<FastifyReply>,
): void {
  const { method, path, permission, summary }: Route = ROUTES[name]
  const { params, body, status, answer }: Shape = SHAPES[name]
  app.route({
    method,
    url: path,
    config: { permission },
    schema: {
      summary,
      operationId: name,
      params,
      ...(body === undefined ? {} : { body }),
      response: { [status]: answer },
    },
    handler: (request, reply) => handle({ params: request.params, body: request.body, request, reply } as Asked<R>),
  })
}

/** Who asks, by which route and in which language. */
export function askingOf(request: FastifyRequest, route: string): Asking {
  const { identity } = request
  if (identity === undefined) throw usageError(fault('access-not-signed-in'))
  return { ...identity, route, language: languageOf(request.headers['accept-language']) }
}
