import { beforeAll, describe, expect, test } from 'vitest'
import { asUser } from '../../src/database/as-user.ts'
import { DEMO_NIGHT_UNIT, DEMO_UNIT } from '../../src/demo/demo-unit.ts'
import type { MeasureRow } from '../../src/measuring/measures.repository.ts'
import { comparisonOf, weeksOf } from '../../src/measuring/weeks.ts'
import { testApp } from '../app.ts'
import type { Client, TestApp } from '../app.ts'

/** A unit that plans its day by hand in a period without proposals. */
let server: TestApp
let planner: Client
let leader: Client
let shift: string
beforeAll(async () => {
  server = await testApp({ takesJobs: false })
  planner = await server.as('planner')
  leader = await server.as('leader')
  shift = (await planner.ask('listShifts', {})).body.shifts[0]!.id
})

const unit = DEMO_UNIT
const PERIOD = { from: '2026-12-01', to: '2026-12-14' }

test('a leader turns proposals off for a while; the server offers none then and says why', async () => {
  expect((await planner.ask('startBaseline', { unit }, PERIOD)).code).toBe('access-denied')
  for (const period of [
    { from: '2026-11-30', to: '2026-12-14' },
    { from: '2026-12-14', to: '2026-12-13' },
  ])
    expect((await leader.ask('startBaseline', { unit }, period)).code).toBe('baseline-period')
  expect((await leader.ask('startBaseline', { unit }, PERIOD)).status).toBe(201)
  expect((await leader.ask('startBaseline', { unit }, PERIOD)).code).toBe('baseline-period')
  const { status, code, text } = await planner.ask('requestProposal', { shift })
  expect([status, code]).toEqual([409, 'baseline-no-proposal'])
  expect(text).toContain('2026-12-14')
  expect((await planner.ask('readShift', { shift })).body.baseline).toEqual(PERIOD)
})

test('a plan is begun from nothing: every visit is unassigned, and a list takes one', async () => {
  const begun = await planner.ask('startByHand', { shift }, { from: 'empty' })
  expect(begun.status).toBe(201)
  const { body: empty } = await planner.ask('readPlan', { plan: begun.body.plan })
  expect(empty.figures.unassigned).toBe((await planner.ask('readShift', { shift })).body.visits)
  expect(empty.lanes.flatMap(({ stops }) => stops.filter(({ kind }) => kind === 'visit'))).toEqual([])
  const { visit, window } = empty.unplaced.find(({ people, window: asked }) => people === 1 && asked !== null)!
  const answers: number[] = []
  for (const lane of empty.lanes) {
    const edit = { kind: 'place' as const, visit, place: 0, shift: lane.shift, at: window!.opens, exact: false }
    const body = { key: crypto.randomUUID(), on: empty.id, edit }
    answers.push((await planner.ask('editPlan', { shift }, body)).status)
    if (answers.includes(201)) break
  }
  expect(answers).toContain(201)
})

test('a plan is made by hand, published and measured the same; changes that were taken back do not count', async () => {
  const { body: again } = await planner.ask('startByHand', { shift }, { from: 'byHand' })
  const { body: byHand } = await planner.ask('readPlan', { plan: again.plan })
  const stops = byHand.lanes.flatMap(({ stops }) =>
    stops.filter(({ kind, with: others }) => kind === 'visit' && others.length === 0),
  )
  let plan = again.plan
  const edit = async (visit: string) => {
    const body = { key: crypto.randomUUID(), on: plan, edit: { kind: 'lock' as const, visit, place: 0, on: true } }
    const answer = await planner.ask('editPlan', { shift }, body)
    plan = answer.body.plan
    return answer.body.edit
  }
  await planner.ask('giveReason', { edit: await edit(stops[0]!.id) }, { reason: 'knownFaces', words: '' })
  await edit(stops[1]!.id)
  plan = (await planner.ask('undoEdit', { shift }, { on: plan })).body.plan

  for (const seconds of [15, 60]) await planner.ask('addActivity', { shift }, { seconds })
  expect((await planner.ask('addActivity', { shift }, { seconds: 3600 })).code).toBe('request-malformed')
  const { body: before } = await planner.ask('readPublishing', { plan })
  const reasons = before.broken.map(({ thing }) => ({ thing, reason: 'slik vi gjør det' }))
  expect((await planner.ask('publishPlan', { shift }, { plan, reasons })).status).toBe(201)

  const [row] = await server.asOwner('select * from planning_measure')
  expect(row!['edits']).toEqual({ lock: 1 })
  expect(row).toMatchObject({
    unit_id: unit,
    kind: 'day',
    publication: 1,
    baseline: true,
    proposed: false,
    seconds: 75,
    reasons: { knownFaces: 1 },
    proposal: null,
  })
  const { body } = await leader.ask('readMeasuring', { unit })
  expect(body.baseline).toEqual(PERIOD)
  expect(body.weeks).toHaveLength(1)
  expect(body.weeks[0]).toMatchObject({
    monday: '2026-11-30',
    way: 'baseline',
    means: { shifts: 1, minutes: null, edits: null },
    reasons: {},
  })
  expect(body.weeks[0]!.means.newFaces).toBeGreaterThanOrEqual(0)
  expect(await server.asOwner('select seconds from planning_time')).toEqual([{ seconds: 0 }])

  expect((await leader.ask('endBaseline', { unit })).status).toBe(200)
  expect((await planner.ask('readShift', { shift })).body.baseline).toBeNull()
}, 30_000)

test('what is measured is of nobody: no account, no shift, no plan, no time of day, and no way to one', async () => {
  const columns = await server.asOwner(`
    select table_name, column_name, data_type from information_schema.columns
    where table_schema = 'hjemrute' and table_name in ('planning_time', 'planning_measure')`)
  expect(columns.length).toBeGreaterThan(10)
  for (const { column_name: name, data_type: type } of columns) {
    expect(name).not.toMatch(/account|user|_by$|shift|plan_|_at$|session/)
    expect(type).not.toMatch(/timestamp|uuid/)
  }
  const references = await server.asOwner(`
    select distinct confrelid::regclass::text as to from pg_constraint
    where contype = 'f' and conrelid in ('planning_time'::regclass, 'planning_measure'::regclass)`)
  expect(references).toEqual([{ to: 'unit' }])
  const text = JSON.stringify(await server.asOwner('select * from planning_measure'))
  const names = await server.asOwner('select id, name from account')
  for (const { name } of names) expect(text).not.toContain(String(name))
  await expect(server.asOwner('update planning_measure set seconds = 0')).rejects.toThrow(/kept/)
})

test('another unit sees nothing of it', async () => {
  await server.asOwner(`insert into account values ('neighbour', 'demo', 'Nabo')`)
  await server.asOwner(`insert into account_role values ('neighbour', 'demo', $1, 'leader')`, [DEMO_NIGHT_UNIT])
  const rows = (account: string) =>
    asUser(server.db, { account, municipality: 'demo' }, async (work) => [
      ...(await work.selectFrom('planningTime').select('unitId').execute()),
      ...(await work.selectFrom('planningMeasure').select('unitId').execute()),
      ...(await work.selectFrom('baselinePeriod').select('unitId').execute()),
    ])
  expect(await rows('demo')).toHaveLength(3)
  expect(await rows('neighbour')).toEqual([])
})

describe('weeks and comparison', () => {
  const figures = { travelSeconds: 3600, waitingSeconds: 0, unassigned: 2, facesPerRecipient: null, newFaces: 4 }
  const row = (date: string, change: Partial<MeasureRow> = {}): MeasureRow => ({
    ...{ municipalityId: 'demo', unitId: unit, date, kind: 'day', publication: 1, baseline: false, proposed: true },
    ...{ seconds: 600, edits: {}, reasons: { time: 1 }, proposal: figures, published: figures },
    ...change,
  })
  const byHand = { baseline: true, proposed: false, seconds: 3600 } as const
  const rows = [
    ...['2026-11-23', '2026-11-24', '2026-11-25'].map((date) => row(date, byHand)),
    ...['2026-11-30', '2026-12-01'].map((date) => row(date)),
    row('2026-12-04', { seconds: 1500 }),
    row('2026-12-01', { kind: 'night' }),
    row('2026-12-02', { publication: 2, seconds: 99_999 }),
    row('2026-12-03', { baseline: true }),
  ]

  test('only shifts of one kind are held against each other, and each side says how many it is of', () => {
    const [day, night] = comparisonOf(rows)
    expect(day).toMatchObject({
      kind: 'day',
      baseline: { shifts: 3, minutes: 60 },
      proposals: { shifts: 3, minutes: 15 },
    })
    expect(night).toMatchObject({ kind: 'night', baseline: { shifts: 0, minutes: null, travelSeconds: null } })
  })

  test('a proposal in a period without is neither way; how people worked is not told of one shift', () => {
    expect(weeksOf(rows).map(({ monday, way, means, reasons }) => [monday, way, means.shifts, reasons])).toEqual([
      ['2026-11-30', 'mixed', 1, {}],
      ['2026-11-30', 'proposals', 4, { time: 4 }],
      ['2026-11-23', 'baseline', 3, { time: 3 }],
    ])
    expect(weeksOf(rows)[0]!.means).toMatchObject({ minutes: null, edits: null, travelSeconds: 3600 })
  })

  test('what is not known is not counted as nothing', () => {
    const edits = { place: 2, lock: 1 }
    const [week] = weeksOf([row('2026-12-01', { seconds: 0 }), row('2026-12-02', { edits }), row('2026-12-03')])
    expect(week!.means).toMatchObject({ minutes: 10, edits: 1, facesPerRecipient: null, newFaces: 4 })
  })
})
