import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { listOf, openDesk, propose, snapshot } from './desk.ts'
import type { Desk, Move } from './desk.ts'

/** One planner at a plan: every step is a version that stays, and any number of them can be taken back. */
let desk: Desk
let first: Move
beforeAll(async () => {
  desk = await openDesk()
  first = await desk.movable(desk.byHand)
})

const board = async (plan: string) => (await desk.planner.ask('readPlan', { plan })).body
const history = async () => (await desk.planner.ask('listEdits', { shift: desk.shift })).body
const plans = async (): Promise<number> =>
  Number((await desk.server.asOwner('select count(*) as count from plan'))[0]!['count'])

let moved: string

test('a visit that is dropped on another list is a new version, judged by the check', async () => {
  const key = randomUUID()
  const { status, body } = await desk.edit(desk.byHand, first.edit, key)
  expect([status, body.rebased]).toEqual([201, false])
  moved = body.plan
  const shown = await board(moved)
  expect([shown.kind, shown.version, listOf(shown, first.visit)]).toEqual(['edited', body.version, first.edit.shift])
  expect((await desk.planner.ask('readShift', { shift: desk.shift })).body.plan).toBe(moved)

  const again = await desk.edit(desk.byHand, first.edit, key)
  expect(again.body).toEqual(body)
  const other = await desk.edit(desk.byHand, { kind: 'takeOut', visit: first.visit }, key)
  expect([other.status, other.code]).toEqual([409, 'edit-key-used'])
})

test('what breaks a rule is refused with its sentence, and nothing is stored', async () => {
  const { problem, plan } = await snapshot(desk.planner, moved)
  const needs = problem.visits.find(({ staffing }) => staffing.some(({ qualifications }) => qualifications.length > 0))!
  const stop = plan.shifts.flatMap(({ stops }) => stops).find(({ id }) => id === needs.id)!
  const before = await plans()
  let made = 0
  for (const { id } of problem.shifts) {
    const edit = { kind: 'place' as const, visit: needs.id, place: stop.place, shift: id, at: stop.start, exact: false }
    const { status, code, text } = await desk.edit(moved, edit)
    if (status === 201) made++
    if (code !== 'edit-breaks-rule') continue
    expect([status, text]).toEqual([422, expect.not.stringContaining('⟨')])
    expect(await plans()).toBe(before + made)
    return
  }
  expect.unreachable('every list may take the visit')
})

test('a reason, in a few words, stands with the version it is for; the last one counts', async () => {
  const step = (await history()).steps.find(({ plan }) => plan === moved)!
  for (const words of ['', 'kjenner huset']) {
    const answer = await desk.planner.ask('giveReason', { edit: step.id }, { reason: 'knownFaces', words })
    expect(answer.status).toBe(201)
  }
  const told = (await history()).steps.find(({ id }) => id === step.id)!
  expect(told).toMatchObject({ reason: 'knownFaces', words: 'kjenner huset', by: 'Prøvedrift', kind: 'edit' })
  const long = await desk.planner.ask('giveReason', { edit: step.id }, { reason: 'other', words: 'x'.repeat(201) })
  expect([long.status, long.code]).toEqual([400, 'request-malformed'])
})

test('back and forth without end; a new edit cuts off what was undone, and its rows stay', async () => {
  const shapes = [JSON.stringify((await board((await history()).plan!)).lanes)]
  for (const on of [true, false, true]) {
    const { plan } = await history()
    const { body } = await desk.edit(plan!, { kind: 'lock', visit: first.visit, place: 0, on })
    shapes.push(JSON.stringify((await board(body.plan)).lanes))
  }
  const isLocked = async (): Promise<boolean> => {
    const { problem } = await snapshot(desk.planner, (await history()).plan!)
    return problem.visits.find(({ id }) => id === first.visit)!.pins.length > 0
  }
  const step = async (name: 'undoEdit' | 'redoEdit'): Promise<void> => {
    const { status } = await desk.planner.ask(name, { shift: desk.shift }, { on: (await history()).plan! })
    expect(status).toBe(201)
  }
  const seen = [await isLocked()]
  for (const name of ['undoEdit', 'undoEdit', 'undoEdit', 'redoEdit', 'redoEdit'] as const) {
    await step(name)
    seen.push(await isLocked())
  }
  expect(seen).toEqual([true, false, true, false, true, false])
  expect(await history()).toMatchObject({ canUndo: true, canRedo: true })
  const rows = (await history()).steps.length
  await desk.edit((await history()).plan!, { kind: 'lock', visit: first.visit, place: 0, on: true })
  const after = await history()
  expect([after.canRedo, after.steps.length]).toEqual([false, rows + 1])
  const none = await desk.planner.ask('redoEdit', { shift: desk.shift }, { on: after.plan! })
  expect([none.status, none.code]).toEqual([409, 'edit-nothing-to-redo'])
})

test('undo that is sent again, because the answer was lost, is done once', async () => {
  const on = (await history()).plan!
  const [one, two] = [1, 2].map(() => desk.planner.ask('undoEdit', { shift: desk.shift }, { on }))
  expect((await one!).body).toEqual((await two!).body)
  await desk.planner.ask('redoEdit', { shift: desk.shift }, { on: (await history()).plan! })
})

test('what is locked stays where it is in the next proposal, and the proposal can be undone', async () => {
  const locked = (await history()).plan!
  const list = listOf(await board(locked), first.visit)
  const proposal = await propose(desk.planner, desk.shift)
  const shown = await board(proposal)
  expect([shown.kind, listOf(shown, first.visit)]).toEqual(['proposal', list])
  const { body } = await desk.planner.ask('undoEdit', { shift: desk.shift }, { on: proposal })
  expect(body.step.edit).toBeNull()
  expect((await board(body.plan)).lanes).toEqual((await board(locked)).lanes)
})

test('undo leaves alone what others have changed of what is asked', async () => {
  const on = (await history()).plan!
  const other = await desk.movable(on, [first.visit])
  const { body: edited } = await desk.edit(on, { kind: 'lock', visit: other.visit, place: other.edit.place, on: true })
  const times = { opens: '2026-12-02T06:00:00+01:00', closes: '2026-12-02T23:00:00+01:00', why: 'test' }
  await desk.planner.ask('changeWindow', { shift: desk.shift, visit: first.visit }, times)
  const { body } = await desk.planner.ask('undoEdit', { shift: desk.shift }, { on: edited.plan })
  const { problem } = await snapshot(desk.planner, body.plan)
  const of = (visit: string) => problem.visits.find(({ id }) => id === visit)!
  expect([of(other.visit).pins, of(first.visit).windows[0]!.opens]).toEqual([[], times.opens])
})

test.each([
  ['a visit that is not there', { kind: 'takeOut', visit: 'nobody' }, 422, 'edit-not-possible'],
  [
    'an instant without an offset',
    { kind: 'pinTime', visit: 'v', start: '2026-12-02T09:00:00' },
    400,
    'request-malformed',
  ],
  ['a kind that does not exist', { kind: 'explode', visit: 'v' }, 400, 'request-malformed'],
  ['ten megabytes', { kind: 'takeOut', visit: 'x'.repeat(10_000_000) }, 400, 'request-malformed'],
])('%s is a clear error', async (_what, edit, status, code) => {
  const answer = await desk.edit((await history()).plan!, edit as never)
  expect([answer.status, answer.code]).toEqual([status, code])
})

test('the plan of another shift, or one that was made up, is as if it were not there', async () => {
  const answer = await desk.edit(randomUUID(), { kind: 'takeOut', visit: first.visit })
  expect([answer.status, answer.code]).toEqual([404, 'record-not-found'])
})
