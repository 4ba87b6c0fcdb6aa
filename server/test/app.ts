import type { AnswerOf, ParamsOf, Role, RouteName, SentOf } from '@hjemrute/contract'
import { ROUTES } from '@hjemrute/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll } from 'vitest'
import { buildApp } from '../src/app.ts'
import { openNews } from '../src/proposals/job-news.ts'
import { openQueue } from '../src/proposals/proposal-queue.ts'
import { copyDatabase } from './copy-database.ts'
import type { Copy } from './copy-database.ts'
import { NOW } from './now.ts'

/** The whole server on a database of this file's own, without a port. */
export interface TestApp extends Copy {
  readonly app: FastifyInstance
  /** Signs in, in a role of the demo; `second`: as its other person. */
  as(role: Role, second?: boolean): Promise<Client>
  /** The cookie of such a session, for a request of one's own. */
  cookieOf(role: Role, second?: boolean): Promise<string>
}

export interface Answer<R extends RouteName> {
  readonly status: number
  readonly body: AnswerOf<R>
  /** Of a refusal. */
  readonly code: string | undefined
  readonly text: string
}

export interface Client {
  /** Sends files and fields as a page does. */
  send<R extends RouteName>(name: R, form: FormData): Promise<Answer<R>>
  ask<R extends RouteName>(name: R, params: ParamsOf<R>, body?: SentOf<R>): Promise<Answer<R>>
}

export async function testApp({ takesJobs = true } = {}): Promise<TestApp> {
  const copy = await copyDatabase()
  const queue = await openQueue(copy.urls.app, copy.db, (error) => console.error(error))
  if (takesJobs) await queue.work({ improvementSeconds: 5 })
  const news = await openNews(copy.urls.app)
  const app = await buildApp({ db: copy.db, queue, news, demo: true, now: () => NOW, log: false })
  await app.ready()
  afterAll(async () => {
    await app.close()
    await queue.stop()
    await news.stop()
  })
  const client = (cookie: string): Client => ({
    send: async (name, form) => {
      const { method, path } = ROUTES[name]
      const encoded = new Response(form)
      const answer = await app.inject({
        method,
        url: path,
        headers: { cookie, host: 'localhost', 'content-type': encoded.headers.get('content-type')! },
        payload: Buffer.from(await encoded.arrayBuffer()),
      })
      const told = answer.json<{ code?: string }>()
      return { status: answer.statusCode, body: told as never, code: told.code, text: answer.body }
    },
    ask: async (name, params, body) => {
      const { method, path } = ROUTES[name]
      const url = path.replace(/:(\w+)/g, (_, key: string) =>
        encodeURIComponent((params as Record<string, string>)[key]!),
      )
      const answer = await app.inject({
        method,
        url,
        headers: { cookie, host: 'localhost' },
        ...(body === undefined ? {} : { payload: body as object }),
      })
      const isJson = /json/.test(String(answer.headers['content-type']))
      const told = isJson ? (answer.json() as { code?: string }) : undefined
      return { status: answer.statusCode, body: told as never, code: told?.code, text: answer.body }
    },
  })
  const cookieOf = async (role: Role, second = false): Promise<string> => {
    const answer = await app.inject({
      method: 'POST',
      url: ROUTES.openDemoSession.path,
      headers: { host: 'localhost' },
      payload: { role, second },
    })
    const { name, value } = answer.cookies[0]!
    return `${name}=${value}`
  }
  return {
    ...copy,
    app,
    cookieOf,
    as: async (role, second) => client(await cookieOf(role, second)),
  }
}
