import { beforeAll, describe, expect, test } from 'vitest'
import { asUser } from '../../src/database/as-user.ts'
import { DEMO_UNIT } from '../../src/demo/demo-unit.ts'
import { hasNationalId } from '../../src/feedback/national-id.ts'
import { testApp } from '../app.ts'
import type { Client, TestApp } from '../app.ts'

/** The first person of the demo is the unit's super-user; the second asks. */
let server: TestApp
let asker: Client
let superUser: Client
beforeAll(async () => {
  server = await testApp({ takesJobs: false })
  asker = await server.as('caregiver', true)
  superUser = await server.as('planner')
})

/** A made-up number with right control digits, from Skatteetaten's own example series; month + 80. */
const valid = (() => {
  const digits = (nine: string): string | undefined => {
    const control = (weights: readonly number[], of: string): number =>
      (11 - (weights.reduce((sum, weight, k) => sum + weight * Number(of[k]), 0) % 11)) % 11
    const first = control([3, 7, 6, 1, 8, 9, 4, 5, 2], nine)
    const second = control([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], `${nine}${first}`)
    return first === 10 || second === 10 ? undefined : `${nine}${first}${second}`
  }
  return ['138570123', '138570124', '138570125'].map(digits).find((each) => each !== undefined)!
})()
const next = (digits: string, place: number): string =>
  digits.slice(0, place) + ((Number(digits[place]) + 1) % 10) + digits.slice(place + 1)

const QUESTION = { unit: DEMO_UNIT, kind: 'question', words: 'Hvordan låser jeg?', page: '/plans/$plan' } as const

describe('a national identity number', () => {
  test.each([valid, `hos ${valid}.`, `${valid.slice(0, 6)} ${valid.slice(6)}`])('%s is one', (text) => {
    expect(hasNationalId(text)).toBe(true)
  })

  test('any one digit changed, more digits or fewer are none', () => {
    for (let place = 0; place < 11; place++) expect(hasNationalId(next(valid, place))).toBe(false)
    for (const text of [`${valid}1`, `1${valid}`, valid.slice(1), '479 001 600', ''])
      expect(hasNationalId(text)).toBe(false)
  })

  test('is stopped with what to do, and neither stored nor said back', async () => {
    const before = await server.asOwner('select count(*) from feedback')
    const answer = await asker.ask('giveFeedback', {}, { ...QUESTION, words: `Hva med ${valid}?` })
    expect([answer.status, answer.code]).toEqual([422, 'feedback-national-id'])
    expect(answer.text).not.toContain(valid)
    expect(answer.text).toContain('remedy')
    expect(await server.asOwner('select count(*) from feedback')).toEqual(before)
  })
})

test('a page is told as a pattern: an address with an id is refused', async () => {
  for (const page of ['/plans/5c1d2f10-0000-4000-8000-000000000001', '/recipients/mottaker-12', 'plans'])
    expect((await asker.ask('giveFeedback', {}, { ...QUESTION, page })).code).toBe('request-malformed')
})

test('asked, answered by the super-user who is named, not solved, answered again, solved', async () => {
  const { body: list } = await asker.ask('listFeedback', {})
  expect(list.feedback).toEqual([])
  expect(list.units.find(({ id }) => id === DEMO_UNIT)).toMatchObject({
    superUsers: ['Prøvedrift', 'Sara Linerle'],
    youAnswer: false,
  })
  const { status, body: asked } = await asker.ask('giveFeedback', {}, QUESTION)
  expect([status, asked.state, asked.by, asked.page]).toEqual([201, 'unanswered', 'Prøvedrift 2', '/plans/$plan'])

  const feedback = asked.id
  const reply = (by: Client, body: Parameters<typeof by.ask<'replyFeedback'>>[2]) =>
    by.ask('replyFeedback', { feedback }, body)
  expect((await reply(asker, { kind: 'answer', words: 'Selv' })).code).toBe('feedback-not-yours')
  expect((await reply(superUser, { kind: 'solved' })).code).toBe('feedback-not-yours')
  expect((await reply(superUser, { kind: 'answer', words: valid })).code).toBe('feedback-national-id')
  const states: string[] = []
  states.push((await reply(superUser, { kind: 'answer', words: 'Med L.' })).body.state)
  states.push((await reply(asker, { kind: 'notSolved', words: 'Ingenting skjer.' })).body.state)
  expect((await superUser.ask('listFeedback', {})).body.feedback[0]).toMatchObject({ id: feedback, isOwn: false })
  states.push((await reply(superUser, { kind: 'answer', words: 'Velg oppdraget først.' })).body.state)
  states.push((await reply(asker, { kind: 'solved' })).body.state)
  expect(states).toEqual(['answered', 'unanswered', 'answered', 'closed'])
  expect((await reply(superUser, { kind: 'answer', words: 'Mer' })).code).toBe('feedback-closed')

  const traces = await server.asOwner(
    `select account_id, route, shift_id from access_log where $1 = any(feedback) order by id`,
    [feedback],
  )
  expect(traces.length).toBeGreaterThan(2)
  expect(new Set(traces.map(({ account_id }) => account_id))).toEqual(new Set(['demo']))
})

describe('the database itself', () => {
  const second = { account: 'demo-2', municipality: 'demo' }
  const other = { account: 'demo-bjerk', municipality: 'demo' }
  const rows = (who: typeof second) =>
    asUser(server.db, who, (work) => work.selectFrom('feedback').select('madeBy').execute())

  test('shows a question to whoever asked it and to super-users, and to no other colleague', async () => {
    expect(new Set((await rows(second)).map(({ madeBy }) => madeBy))).toEqual(new Set(['demo-2']))
    expect(new Set((await rows(other)).map(({ madeBy }) => madeBy))).toEqual(new Set(['demo-bjerk']))
    expect((await rows({ account: 'demo', municipality: 'demo' })).length).toBeGreaterThan(1)
    expect(await rows({ account: 'demo', municipality: 'other' })).toEqual([])
  })

  test('lets nobody answer who is no super-user, nor ask in another’s name', async () => {
    const [{ id } = { id: '' }] = await server.asOwner(`select id from feedback where made_by = 'demo-2'`)
    const of = { municipalityId: 'demo', unitId: DEMO_UNIT, madeBy: 'demo-2' }
    const answer = { ...of, feedbackId: String(id), kind: 'answer' as const, words: 'x' }
    await expect(
      asUser(server.db, second, (work) => work.insertInto('feedbackReply').values(answer).execute()),
    ).rejects.toThrow('row-level security')
    const asAnother = { ...of, madeBy: 'demo', kind: 'worry' as const, words: 'x', page: '/', version: '0' }
    await expect(
      asUser(server.db, second, (work) => work.insertInto('feedback').values(asAnother).execute()),
    ).rejects.toThrow('row-level security')
  })

  test('keeps what was asked and answered as it was written', async () => {
    for (const table of ['feedback', 'feedback_reply'])
      await expect(server.asOwner(`update ${table} set words = 'annet'`)).rejects.toThrow(/kept as they were written/)
  })

  test('shows the preferences of nobody else', async () => {
    await asker.ask('changePreferences', {}, { level: 'expert', guide: 'why' })
    const { body } = await asker.ask('changePreferences', {}, { guide: 'people' })
    expect(body).toEqual({ level: 'expert', guide: { done: ['people', 'why'], hidden: false } })
    expect((await asker.ask('readSession', {})).body.preferences).toEqual(body)
    expect((await superUser.ask('readSession', {})).body.preferences.level).toBe('normal')
    expect(await asUser(server.db, other, (work) => work.selectFrom('preference').selectAll().execute())).toEqual([])
    expect((await asker.ask('changePreferences', {}, { guide: 'again' })).body.guide.done).toEqual([])
  })
})
