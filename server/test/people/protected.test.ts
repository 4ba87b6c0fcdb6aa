import { ROUTES } from '@hjemrute/contract'
import type { ParamsOf, RouteName } from '@hjemrute/contract'
import type { ProblemInput } from '@hjemrute/engine/model'
import { expect, test } from 'vitest'
import { testApp } from '../app.ts'

/** Streams and what takes seconds; they carry sentences made from the same problem. */
const LEFT_OUT = new Set<RouteName>(['followJob', 'explainVisit'])

test('no answer tells somebody without the right where a recipient with a protected address lives', async () => {
  const server = await testApp()
  const planner = await server.as('planner')
  const dutyLead = await server.as('dutyLead')
  const shift = (await planner.ask('listShifts', {})).body.shifts[0]!.id
  const [row] = await server.asOwner('select document from problem where shift_id = $1', [shift])
  const document = row!['document'] as ProblemInput
  // One who lives alone at the address, so that nobody else's home may tell it.
  const visit = document.visits.find(
    ({ location, recipient, manner }) =>
      manner !== 'indoors' &&
      document.visits.every((each) => each.location !== location || each.recipient === recipient),
  )!
  const recipient = document.recipients!.find(({ id }) => id === visit.recipient)!
  const home = document.locations.find(({ id }) => id === visit.location)!
  const secrets = [home.address!, String(home.coordinate!.lat), String(home.coordinate!.lon), recipient.phone!]

  const flagged = await planner.ask(
    'changeRecord',
    { shift, kind: 'recipient', record: recipient.id },
    { fields: { addressProtected: true }, scope: 'always', why: 'en grunn som ikke lagres' },
  )
  expect(flagged.code).toBeUndefined()
  expect(await server.asOwner(`select why from correction`)).toEqual([{ why: '' }])

  const [plan] = await server.asOwner('select id from plan limit 1')
  const params = {
    shift,
    plan: String(plan!['id']),
    recipient: recipient.id,
    visit: visit.id,
    layer: 'roads',
    map: 'x',
  }
  const caregiver = document.shifts.find(({ caregiver: who }) => who !== null)!.caregiver!
  const ask = (name: RouteName, who = planner) =>
    who.ask(name, { ...params, caregiver, job: shift } as unknown as ParamsOf<typeof name>)
  for (const name of Object.keys(ROUTES) as RouteName[]) {
    if (ROUTES[name].method !== 'GET' || LEFT_OUT.has(name)) continue
    const { text } = await ask(name)
    for (const secret of secrets) expect(text.includes(secret), `${name} tells ${secret}`).toBe(false)
  }
  const found = await planner.ask('search', {}, { words: recipient.name! })
  expect(found.body.found[0]).toMatchObject({ id: recipient.id, about: '' })
  for (const secret of secrets) expect(found.text).not.toContain(secret)

  expect((await ask('readRecipient', dutyLead)).text).toContain(home.address)
  const undo = { fields: { addressProtected: false }, scope: 'always' as const }
  const at = { shift, kind: 'recipient' as const, record: recipient.id }
  expect((await planner.ask('changeRecord', at, undo)).code).toBe('access-denied')
  expect((await dutyLead.ask('changeRecord', at, undo)).code).toBeUndefined()
})
