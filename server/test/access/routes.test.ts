import { PERMISSIONS_OF, ROUTES } from '@hjemrute/contract'
import type { ParamsOf, Role, RouteName } from '@hjemrute/contract'
import fastify from 'fastify'
import { beforeAll, describe, expect, test } from 'vitest'
import { guardRoutes } from '../../src/plugins/identity.ts'
import { testApp } from '../app.ts'
import type { TestApp } from '../app.ts'

let server: TestApp
beforeAll(async () => {
  server = await testApp()
})

const SOME = '00000000-0000-4000-8000-000000000000'
const OF_PUBLISHING = { publication: SOME, format: 'all.html', list: 'nobody', thing: 'nothing' }
const OF_EDITS = { edit: SOME, unit: 'nowhere', feedback: SOME }
const OF_MAPS = { map: 'nowhere', layer: 'roads' }
const params = { shift: SOME, plan: SOME, job: SOME, visit: 'nobody', ...OF_MAPS, ...OF_EDITS, ...OF_PUBLISHING }
const guarded = (Object.keys(ROUTES) as RouteName[]).filter((name) => ROUTES[name].permission !== 'public')
const addressOf = (name: RouteName): string =>
  ROUTES[name].path.replace(/:(\w+)/g, (_, key: string) => params[key as keyof typeof params])

describe.each(guarded)('%s', (name) => {
  const { method, permission } = ROUTES[name]

  test('is closed to whoever is not signed in', async () => {
    const answer = await server.app.inject({ method, url: addressOf(name), headers: { host: 'localhost' } })
    expect([answer.statusCode, (answer.json() as { code: string }).code]).toEqual([401, 'access-not-signed-in'])
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })

  test.each(Object.keys(PERMISSIONS_OF) as Role[])('answers a %s as the role allows', async (role) => {
    const client = await server.as(role)
    const { status, code } = await client.ask(name, params as unknown as ParamsOf<typeof name>)
    if (PERMISSIONS_OF[role].includes(permission)) expect(code).not.toBe('access-denied')
    else expect([status, code]).toEqual([403, 'access-denied'])
  })
})

test('a route without a permission stops the start', () => {
  const app = fastify()
  guardRoutes(app, server.db)
  expect(() => app.get('/forgotten', () => 'hello')).toThrow('GET /forgotten declares no permission')
})

test('what one may not see is as if it were not there', async () => {
  const planner = await server.as('planner')
  for (const name of ['readShift', 'readPlan', 'readJob', 'explainVisit', 'requestProposal'] as const)
    expect((await planner.ask(name, params as never)).code).toBe('record-not-found')
})

test('a page from elsewhere that points its name at this address is told no', async () => {
  const answer = await server.app.inject({ url: '/api/session', headers: { host: 'evil.example' } })
  expect(answer.statusCode).toBe(403)
})

test.each([
  ['a body that is no JSON', { payload: '{', headers: { 'content-type': 'application/json' } }],
  ['a role that does not exist', { payload: { role: 'king' } }],
  ['ten megabytes', { payload: { role: 'x'.repeat(10_000_000) } }],
])(
  '%s is a clear error, without a trace of the program',
  async (_what, { payload, ...rest }: { payload: object | string; headers?: object }) => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/session/demo',
      payload,
      headers: { host: 'localhost', ...rest.headers },
    })
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ code: 'request-malformed' })
    expect(answer.body).not.toMatch(/at .*\.ts|node_modules|stack/)
  },
)

describe('who saw whom', () => {
  const traces = async (): Promise<Record<string, unknown>[]> =>
    server.asOwner('select account_id, role, route, cardinality(recipients) as recipients from access_log order by id')

  test('a shift that is read leaves its recipients in the log; a list of shifts has nobody in it', async () => {
    const planner = await server.as('planner')
    const before = (await traces()).length
    const { body } = await planner.ask('listShifts', {})
    expect(await traces()).toHaveLength(before)
    const shift = body.shifts[0]!.id
    await planner.ask('readShift', { shift })
    expect((await traces()).slice(before)).toEqual([
      { account_id: 'demo', role: 'planner', route: 'readShift', recipients: 106 },
    ])
  })

  test('the log holds ids and no names', async () => {
    const [row] = await server.asOwner('select recipients from access_log limit 1')
    for (const id of row!['recipients'] as string[]) expect(id).toMatch(/^mottaker-\d+$/)
  })
})
