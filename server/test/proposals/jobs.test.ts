import type { Job } from '@hjemrute/contract'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../app.ts'
import type { Client, TestApp } from '../app.ts'

let server: TestApp
let planner: Client
let shift: string
beforeAll(async () => {
  server = await testApp()
  planner = await server.as('planner')
  shift = (await planner.ask('listShifts', {})).body.shifts[0]!.id
})

const asked = async (client = planner): Promise<string> => (await client.ask('requestProposal', { shift })).body.id

/** Follows a job to its end, as a browser does. */
async function ended(job: string, client = planner): Promise<Job> {
  const { text } = await client.ask('followJob', { job })
  return [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data!) as Job).at(-1)!
}

const plans = async (): Promise<number> => Number((await server.asOwner('select count(*) from plan'))[0]!['count'])

async function running(job: string, client = planner): Promise<void> {
  while ((await client.ask('readJob', { job })).body.state === 'waiting') await wait(20)
}

test('a job that is cancelled leaves no plan', async () => {
  const before = await plans()
  const job = await asked()
  await running(job)
  expect((await planner.ask('stopJob', { job }, { wish: 'cancel' })).status).toBe(200)
  expect(await ended(job)).toMatchObject({ state: 'cancelled', plan: null, next: null })
  expect(await plans()).toBe(before)
})

test('what is ready is used, and a wish that comes too late changes nothing', async () => {
  const job = await asked()
  await running(job)
  await planner.ask('stopJob', { job }, { wish: 'useBest' })
  const done = await ended(job)
  expect(done).toMatchObject({ state: 'done', problem: null })
  await planner.ask('stopJob', { job }, { wish: 'cancel' })
  expect((await planner.ask('readJob', { job })).body).toEqual(done)
})

test('the search goes on: what is better waits until it is taken, once, and only on the plan it began from', async () => {
  // A plan that is far from done, so that there is something to find.
  const job = await asked()
  await running(job)
  await planner.ask('stopJob', { job }, { wish: 'useBest' })
  const proposal = await ended(job)
  const improved = await ended(proposal.next!)
  expect(improved).toMatchObject({ kind: 'improvement', state: 'done', plan: null, boundKnown: true })
  expect((await planner.ask('readShift', { shift })).body.plan).toBe(proposal.plan)
  const { body: board } = await planner.ask('readPlan', { plan: proposal.plan! })
  expect(board.boundKnown).toBe(true)

  expect(improved.better).not.toBeNull()
  expect(improved.better!.of).toBe(proposal.plan)
  const taken = await planner.ask('takeBetter', { job: improved.id })
  expect(taken.status).toBe(201)
  expect((await planner.ask('takeBetter', { job: improved.id })).body).toEqual(taken.body)
  const { body: better } = await planner.ask('readPlan', { plan: taken.body.plan })
  expect(better.violations).toEqual([])
  expect(better.unplaced.length).toBeLessThanOrEqual(board.unplaced.length)
  for (const { id, boundPercent } of [board, better]) {
    const [row] = await server.asOwner(
      `select jsonb_array_length(document -> 'unassigned') as missing from plan where id = $1`,
      [id],
    )
    // Proven only for a plan that leaves nothing out.
    if (Number(row!['missing']) > 0) expect(boundPercent).toBeNull()
    else expect(boundPercent).toBeGreaterThan(0)
  }

  // The same search once more, for a plan that the shift no longer has.
  await server.asOwner(`update proposal_job set plan_id = null where id = $1`, [improved.id])
  const late = await planner.ask('takeBetter', { job: improved.id })
  expect([late.status, late.code]).toEqual([409, 'proposal-overtaken'])
}, 120_000)

test('units take turns: one that asks for much does not keep another waiting', async () => {
  await server.asOwner(`update proposal_job set state = 'cancelled' where state in ('waiting', 'running')`)
  await server.asOwner(`insert into unit values ('demo', 'b', 'B', 'homeNursing') on conflict do nothing`)
  const turn = async (unit: string): Promise<number> => {
    const [row] = await server.asOwner(`select next_turn('proposal', 'demo', $1) as turn`, [unit])
    return row!['turn'] as number
  }
  const add = async (unit: string): Promise<void> => {
    await server.asOwner(`insert into shift_to_plan (municipality_id, unit_id, date, kind)
      values ('demo', '${unit}', '2027-01-01', 'night') on conflict do nothing`)
    await server.asOwner(
      `insert into proposal_job (shift_id, municipality_id, unit_id, problem_id, requested_by, turn)
       select s.id, 'demo', $1, (select id from problem limit 1), 'demo', $2 from shift_to_plan s
       where s.unit_id = $1 and s.kind = 'night'`,
      [unit, await turn(unit)],
    )
  }
  for (const unit of ['enhet-08', 'enhet-08', 'enhet-08', 'enhet-08']) await add(unit)
  await server.asOwner(`update proposal_job set state = 'done' where turn = 0`)
  await server.asOwner(`update proposal_job set state = 'running' where turn = 1 and state = 'waiting'`)
  for (const unit of ['b', 'b']) await add(unit)
  const order = await server.asOwner(
    `select unit_id, turn from proposal_job where state = 'waiting' order by turn, unit_id desc`,
  )
  expect(order.map((row) => row['unit_id'])).toEqual(['b', 'enhet-08', 'b', 'enhet-08'])
  await server.asOwner(`update proposal_job set state = 'cancelled' where state in ('waiting', 'running')`)
})
