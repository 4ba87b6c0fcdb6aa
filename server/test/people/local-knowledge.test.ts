import type { ProblemInput } from '@hjemrute/engine/model'
import { beforeAll, expect, test } from 'vitest'
import { openDesk } from '../edits/desk.ts'
import type { Desk } from '../edits/desk.ts'

/** What is written down of a home reaches the next plan and its explanation, survives edits, and can be taken away again. */
let desk: Desk
let at: { readonly visit: string; readonly recipient: string; readonly clock: string }
beforeAll(async () => {
  desk = await openDesk()
  const { visit } = await desk.movable(desk.byHand)
  const { recipient, windows } = visitIn(await latest(), visit)
  // A minute after the window opens: earlier than it closes, whatever window that is.
  const opens = windows![0]!.opens
  at = { visit, recipient, clock: `${opens.slice(11, 14)}${String(Number(opens.slice(14, 16)) + 1).padStart(2, '0')}` }
})

const visitIn = ({ visits }: ProblemInput, wanted: string) => visits.find(({ id }) => id === wanted)!
const latest = async (): Promise<ProblemInput> => {
  const rows = await desk.server.asOwner(
    'select document from problem where shift_id = $1 order by version desc limit 1',
    [desk.shift],
  )
  return rows[0]!['document'] as ProblemInput
}
const know = (knowledge: readonly object[]) =>
  desk.planner.ask(
    'changeRecord',
    { shift: desk.shift, kind: 'recipient', record: at.recipient },
    { fields: { knowledge }, scope: 'always' },
  )
const lock = async (on: boolean): Promise<string> => {
  const { plan } = (await desk.planner.ask('listEdits', { shift: desk.shift })).body
  const { lanes } = (await desk.planner.ask('readPlan', { plan: plan! })).body
  const { place } = lanes.flatMap(({ stops }) => stops).find(({ id }) => id === at.visit)!
  return (await desk.edit(plan!, { kind: 'lock', visit: at.visit, place, on })).body.plan
}

test('the page of the recipient says what is known, by whom; what is no knowledge is told at its field', async () => {
  const { body } = await know([
    { kind: 'bestBefore', clock: at.clock },
    { kind: 'parking', words: 'bak boden' },
  ])
  expect(body.shifts).toBeGreaterThan(0)
  const page = (await desk.planner.ask('readRecipient', { recipient: at.recipient })).body
  const field = page.record.fields.find(({ path }) => path === 'knowledge')!
  expect([field.source, field.correction?.by]).toEqual(['here', 'Prøvedrift'])
  expect(field.value).toHaveLength(2)
  const refused = await know([{ kind: 'bestBefore', clock: '9' }])
  expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('knowledge[0].clock')])
})

test('an edit leaves the document as it was told, and the explanation knows of it', async () => {
  const before = visitIn(await latest(), at.visit)
  const plan = await lock(true)
  const { pins, ...after } = visitIn(await latest(), at.visit)
  expect(pins).toHaveLength(1)
  expect(after).toEqual(before)
  const { time } = (await desk.planner.ask('explainVisit', { plan, visit: at.visit })).body
  expect(time.join(' ')).toContain(`Best før kl. ${at.clock}.`)
})

test('what is taken away leaves nothing behind', async () => {
  await know([])
  const plan = await lock(false)
  const { time } = (await desk.planner.ask('explainVisit', { plan, visit: at.visit })).body
  expect(time.join(' ')).not.toContain('Best før')
})
