import type { PlanBoard, Stop } from '@hjemrute/contract'
import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../app.ts'
import type { Client, TestApp } from '../app.ts'

/** From an unplanned shift to a published list, over HTTP, with the real search and the real check. */
let server: TestApp
let planner: Client
let shift: string
beforeAll(async () => {
  server = await testApp()
  planner = await server.as('planner')
  const { body } = await planner.ask('listShifts', {})
  expect(body).toMatchObject({ today: '2026-12-01', shifts: [{ date: '2026-12-02', state: 'notPlanned' }] })
  shift = body.shifts[0]!.id
})

/** Asks for a proposal and follows it to its end. */
async function proposal(): Promise<PlanBoard> {
  const { status, body: job } = await planner.ask('requestProposal', { shift })
  expect(status).toBe(202)
  const { text } = await planner.ask('followJob', { job: job.id })
  const states = [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data!) as typeof job)
  expect(states.at(-1)).toMatchObject({ id: job.id, state: 'done' })
  expect(states.filter(({ state }) => state === 'running').length).toBeGreaterThan(0)
  return (await planner.ask('readPlan', { plan: states.at(-1)!.plan! })).body
}

const startOf = ({ lanes }: PlanBoard, visit: string): number =>
  Date.parse(lanes.flatMap(({ stops }) => stops).find(({ kind, id }) => kind === 'visit' && id === visit)!.start)

let first: PlanBoard

test('a proposal is legal, has every visit, and stands beside the figures by hand', async () => {
  first = await proposal()
  expect(first.violations).toEqual([])
  expect(first.unplaced).toEqual([])
  expect(first.byHand!.travelSeconds).toBeGreaterThan(0)
  const placed = new Set(
    first.lanes.flatMap(({ stops }) => stops.flatMap(({ kind, id }) => (kind === 'visit' ? id : []))),
  )
  expect(placed.size).toBe(152)
  expect((await planner.ask('readShift', { shift })).body).toMatchObject({ state: 'proposed', plan: first.id })
})

test('it is computed when it is asked for: a window moved first gives another route, inside the window', async () => {
  const stops = first.lanes.flatMap((lane) => lane.stops)
  // The only visit of its recipient: on others something may depend, and the window would contradict it.
  const isAlone = ({ names }: Stop): boolean => stops.filter((other) => other.names[0] === names[0]).length === 1
  const { id, start } = stops.find((stop) => stop.kind === 'visit' && stop.window !== null && isAlone(stop))!
  const [opens, closes] = [13, 14].map((hour) =>
    new Date(Date.parse(start.slice(0, 11) + `${hour}:00:00+01:00`)).toISOString(),
  )
  const visit = startOf(first, id) < Date.parse(opens!) ? id : ''
  expect(visit).toBe(id)
  const { status, body } = await planner.ask(
    'changeWindow',
    { shift, visit },
    { opens: opens!, closes: closes!, why: 'test' },
  )
  expect([status, body.version]).toEqual([201, 2])

  expect((await planner.ask('readPlan', { plan: first.id })).body.outdated).toBe(true)
  const refused = await planner.ask('publishPlan', { shift }, { plan: first.id })
  expect([refused.status, refused.code]).toEqual([409, 'plan-outdated'])

  const second = await proposal()
  expect(second.version).toBeGreaterThan(first.version)
  expect(startOf(second, visit)).toBeGreaterThanOrEqual(Date.parse(opens!))
  expect(startOf(second, visit)).toBeLessThanOrEqual(Date.parse(closes!))
  expect(second.routes).not.toEqual(first.routes)
  first = second
})

test('a window that cannot be is refused with its place, and nothing is stored', async () => {
  const times = { opens: '2026-12-02T14:00:00+01:00', closes: '2026-12-02T08:00:00+01:00' }
  const visit = first.lanes.flatMap(({ stops }) => stops).find(({ kind }) => kind === 'visit')!.id
  const { status, code } = await planner.ask('changeWindow', { shift, visit }, times)
  expect([status, code]).toEqual([400, 'visit-window-closed-before-open'])
  expect(await server.asOwner('select max(version) as version from problem')).toEqual([{ version: 2 }])
})

test('published, it is a version that stays, by whom and when; a leader may look and not publish', async () => {
  const leader = await server.as('leader')
  expect((await leader.ask('publishPlan', { shift }, { plan: first.id })).code).toBe('access-denied')
  const { status, body } = await planner.ask('publishPlan', { shift }, { plan: first.id })
  expect([status, body.version, body.plan]).toEqual([201, 1, first.id])
  expect((await leader.ask('readShift', { shift })).body.state).toBe('published')
  expect((await leader.ask('listPublications', { shift })).body.publications).toEqual([body])
})

test('an illegal list by hand is not published, and the rule is named', async () => {
  const [{ id } = { id: '' }] = (await server.asOwner(`select id from plan where kind = 'byHand'`)) as { id: string }[]
  const [{ version } = { version: 0 }] = (await server.asOwner('select max(version) as version from plan')) as {
    version: number
  }[]
  // The same list with two visits in each other's place in time: nobody can be in both.
  await server.asOwner(
    `insert into plan (shift_id, municipality_id, unit_id, problem_id, version, kind, document, why, cost, cost_unit,
       travel_seconds, waiting_seconds, unassigned, violations, made_by)
     select shift_id, municipality_id, unit_id, (select id from problem order by version desc limit 1), $1, 'byHand',
       jsonb_set(document, '{shifts,0,stops,2,start}', document #> '{shifts,0,stops,1,start}'), 'test', cost, cost_unit,
       travel_seconds, waiting_seconds, unassigned, 1, made_by from plan where id = $2`,
    [version + 1, id],
  )
  const [broken] = (await server.asOwner('select id from plan order by version desc limit 1')) as { id: string }[]
  const { status, code, text } = await planner.ask('publishPlan', { shift }, { plan: broken!.id })
  expect([status, code]).toEqual([422, 'plan-not-publishable'])
  expect(text).toMatch(/travel|service|plan-shape|time-window/)
})

test('two publishers at once get two versions, not one', async () => {
  const both = await Promise.all([1, 2].map(() => planner.ask('publishPlan', { shift }, { plan: first.id })))
  expect(both.map(({ body }) => body.version).sort()).toEqual([2, 3])
})
