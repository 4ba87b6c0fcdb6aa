import type { PlanBoard, ShiftSummary } from '@hjemrute/contract'
import { beforeAll, expect, test } from 'vitest'
import { seedOtherShifts } from '../../src/demo/seed-demo.ts'
import { testApp } from '../app.ts'
import type { Client, TestApp } from '../app.ts'
import { NOW } from '../now.ts'

/** Night shifts are small: what publishing is can be seen on one of them as well as on a whole day. */
let server: TestApp
let planner: Client
let shifts: ShiftSummary[]
let night: string
beforeAll(async () => {
  server = await testApp()
  await seedOtherShifts(server.db, NOW)
  planner = await server.as('planner')
  shifts = (await planner.ask('listShifts', {})).body.shifts
  night = shifts.find(({ date, kind }) => date === '2026-12-05' && kind === 'night')!.id
})

async function proposal(shift: string): Promise<PlanBoard> {
  const { body: job } = await planner.ask('requestProposal', { shift })
  const { text } = await planner.ask('followJob', { job: job.id })
  const [, plan] = /"plan":"([^"]+)"/.exec(text.trim().split('\n').at(-1)!)!
  return (await planner.ask('readPlan', { plan: plan! })).body
}

test('today, tomorrow and the weekend by day, evening and night; a night belongs to the date it begins', () => {
  expect([...new Set(shifts.map(({ date }) => date))]).toEqual(['2026-12-01', '2026-12-02', '2026-12-05', '2026-12-06'])
  for (const date of ['2026-12-01', '2026-12-02', '2026-12-05', '2026-12-06'])
    expect(shifts.flatMap((shift) => (shift.date === date ? [shift.kind] : []))).toEqual(['day', 'evening', 'night'])
  expect(new Set(shifts.map(({ unit }) => unit.id)).size).toBe(2)
})

let plan: PlanBoard

test('what should be looked at is counted on the shift, answered once, and stays answered in the next version', async () => {
  const proposed = (plan = await proposal(night))
  expect(plan.violations).toEqual([])
  // A search may find a plan with next to nothing to look at; in this one two visits that may never be left out are.
  const left = plan.lanes.flatMap(({ stops }) => stops.filter(({ kind }) => kind === 'visit')).slice(0, 2)
  const unassigned = left.map(({ id }) => ({ kind: 'visit', id, mandatory: true, reasons: [] }))
  const id = await planted(`jsonb_set(document, '{unassigned}', '${JSON.stringify(unassigned)}')`)
  plan = (await planner.ask('readPlan', { plan: id })).body
  const shift = (await planner.ask('readShift', { shift: night })).body
  expect(shift.look).toEqual({ all: plan.look.length, open: plan.look.length })
  const [first, second] = plan.look
  expect([first, second].map((item) => item?.kind)).toEqual(['neverVisitUnassigned', 'neverVisitUnassigned'])
  const { status, body } = await planner.ask('answerLook', { plan: plan.id, thing: first!.thing }, { choice: 'agreed' })
  expect([status, body.choice, body.by, body.to]).toEqual([201, 'agreed', 'Prøvedrift', null])

  const { colleagues } = (await planner.ask('listColleagues', { shift: night })).body
  expect(colleagues.map(({ name }) => name)).toEqual(['Eva Bjerk', 'Jonas Multe', 'Prøvedrift 2', 'Sara Linerle'])
  const to = colleagues[0]!.id
  const delegated = await planner.ask(
    'answerLook',
    { plan: plan.id, thing: second!.thing },
    { choice: 'delegated', to },
  )
  expect(delegated.body.to).toBe('Eva Bjerk')
  const nobody = { choice: 'delegated', to: 'nobody' } as const
  expect((await planner.ask('answerLook', { plan: plan.id, thing: second!.thing }, nobody)).code).toBe(
    'record-not-found',
  )

  plan = (await planner.ask('readPlan', { plan: await planted('document') })).body
  const kept = plan.look.filter(({ answer }) => answer !== null)
  expect(kept.map(({ thing }) => thing).sort()).toEqual([first!.thing, second!.thing].sort())
  plan = proposed
  plan = (await planner.ask('readPlan', { plan: await planted('document') })).body
  expect((await server.asOwner('select count(*)::int as n from look_answer'))[0]).toEqual({ n: 2 })
})

test('the first publication has its lists as page, print-out and calendar, and each that is fetched is in the log', async () => {
  const { body } = await planner.ask('publishPlan', { shift: night }, { plan: plan.id, why: 'Som vanlig' })
  expect(body).toMatchObject({ version: 1, why: 'Som vanlig', broken: [] })
  const publication = body.id
  const page = await planner.ask('readLists', { publication, format: 'all.html' })
  expect(page.text).toContain('<!doctype html>')
  const pdf = await planner.ask('readLists', { publication, format: 'all.pdf' })
  expect(pdf.text.slice(0, 5)).toBe('%PDF-')
  const list = plan.lanes[0]!.shift
  const calendar = await planner.ask('readList', { publication, format: 'all.ics', list })
  expect(calendar.text).toMatch(/^BEGIN:VCALENDAR/)
  const traces = await server.asOwner(`select route from access_log where route in ('readLists', 'readList')`)
  expect(traces).toHaveLength(3)
  expect((await planner.ask('readList', { publication, format: 'all.ics', list: 'no' })).code).toBe('record-not-found')
})

/** A plan that somebody else might have made: the last one, changed as the owner can. Gives its id. */
async function planted(change: string): Promise<string> {
  await server.asOwner(
    `insert into plan (shift_id, municipality_id, unit_id, problem_id, version, kind, document, why, cost, cost_unit,
       travel_seconds, waiting_seconds, unassigned, violations, made_by)
     select shift_id, municipality_id, unit_id, problem_id,
       (select max(version) + 1 from plan where shift_id = $2), 'proposal', ${change}, 'test', cost, cost_unit,
       travel_seconds, waiting_seconds, unassigned, 1, made_by from plan where id = $1`,
    [plan.id, night],
  )
  const [row] = await server.asOwner('select id from plan where shift_id = $1 order by version desc limit 1', [night])
  return row!['id'] as string
}

test('before a plan is published again it is told what has changed since, and its lists can be printed alone', async () => {
  // A vacant or an owned shift whose list another person takes over: every one of its visits has another caregiver.
  const { caregivers, shifts: lanes } = await problemOf(night)
  const owner = lanes.find(({ id }) => id === plan.lanes[0]!.shift)!.caregiver
  const other = caregivers.find(({ id }) => id !== owner && !lanes.some(({ caregiver }) => caregiver === id))!.id
  const id = await planted(`jsonb_set(document, '{shifts,0,caregiver}', '"${other}"')`)
  const { body } = await planner.ask('readPublishing', { plan: id })
  expect(body.difference!.since.version).toBe(1)
  expect(body.difference!.lists.map(({ shift }) => shift)).toEqual([plan.lanes[0]!.shift])
  const visits = plan.lanes[0]!.stops.filter(({ kind }) => kind === 'visit')
  expect(body.difference!.visits).toHaveLength(visits.length)
  for (const { before, now } of body.difference!.visits) expect(before!.who).not.toBe(now!.who)

  for (const { takes } of body.broken) expect(takes).not.toBe('never')
  const refused = await planner.ask('publishPlan', { shift: night }, { plan: id })
  expect(refused.code).toBe(body.broken.length > 0 ? 'plan-not-publishable' : undefined)
})

async function problemOf(shift: string): Promise<{
  caregivers: { id: string }[]
  shifts: { id: string; caregiver: string | null }[]
}> {
  const [row] = await server.asOwner('select document from problem where shift_id = $1', [shift])
  return row!['document'] as never
}

test('a breach of the law takes a leader’s name; the planner cannot excuse themselves, and reasons do not help', async () => {
  const [row] = await server.asOwner(`select p.id from plan p where p.shift_id = $1 order by version desc limit 1`, [
    night,
  ])
  const id = row!['id'] as string
  const { broken } = (await planner.ask('readPublishing', { plan: id })).body
  const law = broken.filter(({ takes }) => takes === 'exception')
  expect(law.length).toBeGreaterThan(0)
  const reasons = broken.map(({ thing }) => ({ thing, reason: 'Avtalt med ansvarsvakt' }))
  const body = { plan: id, why: 'Fravær', reasons }
  expect((await planner.ask('publishPlan', { shift: night }, body)).code).toBe('plan-not-publishable')

  const exception = { thing: law[0]!.thing, reason: 'Ingen andre i natt' }
  expect((await planner.ask('makeException', { plan: id }, exception)).code).toBe('access-denied')
  const leader = await server.as('leader')
  expect((await leader.ask('publishPlan', { shift: night }, body)).code).toBe('access-denied')
  for (const { thing } of law) {
    const made = await leader.ask('makeException', { plan: id }, { ...exception, thing })
    expect([made.status, made.body.exception?.by]).toEqual([201, 'Prøvedrift'])
  }
  planner = await server.as('planner')
  const published = await planner.ask('publishPlan', { shift: night }, body)
  expect(published.body.version).toBe(2)
  expect(published.body.broken.filter(({ exceptedBy }) => exceptedBy !== null)).toHaveLength(law.length)

  const detail = (await planner.ask('readPublication', { publication: published.body.id })).body
  expect(detail.lists.filter(({ changed }) => changed)).toHaveLength(1)
  const changed = await planner.ask('readLists', { publication: published.body.id, format: 'changed.html' })
  const whole = await planner.ask('readLists', { publication: published.body.id, format: 'all.html' })
  const sheets = (html: string): number => html.split('class="sheet"').length - 1
  expect([sheets(changed.text), sheets(whole.text)]).toEqual([1, plan.lanes.length])
})

test('own list, proposal, current and published stand side by side', async () => {
  const { columns } = (await planner.ask('readMeasures', { shift: night })).body
  expect(columns.map(({ kind }) => kind)).toEqual(['byHand', 'proposal', 'published'])
  for (const { figures } of columns) expect(figures.travelSeconds).toBeGreaterThan(0)
})
