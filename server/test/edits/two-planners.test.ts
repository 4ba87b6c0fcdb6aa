import type { ShiftEvent } from '@hjemrute/contract'
import { get } from 'node:http'
import { beforeAll, expect, test } from 'vitest'
import type { Client } from '../app.ts'
import { openDesk } from './desk.ts'
import type { Desk } from './desk.ts'

/** Two planners at one shift, and what each sees of the other. */
let desk: Desk
let second: Client
beforeAll(async () => {
  desk = await openDesk()
  second = await desk.server.as('planner', true)
})

const latest = async (): Promise<string> => (await desk.planner.ask('listEdits', { shift: desk.shift })).body.plan!

test('what does not meet is done on top; what meets is told with both sides, and nothing is stored', async () => {
  const mine = await desk.movable(desk.byHand)
  const { body: first } = await desk.edit(desk.byHand, mine.edit)
  const apart = await desk.movable(desk.byHand, [mine.visit, mine.from, mine.edit.shift])
  const lock = { kind: 'lock', visit: apart.visit, place: apart.edit.place, on: true } as const
  const onTop = await desk.edit(desk.byHand, lock, undefined, second)
  expect([onTop.status, onTop.body.rebased, onTop.body.version]).toEqual([201, true, first.version + 1])

  const same = await desk.edit(desk.byHand, { kind: 'takeOut', visit: mine.visit }, undefined, second)
  expect([same.status, same.code]).toEqual([409, 'edit-conflict'])
  const { conflict } = same.body as unknown as { conflict: unknown }
  expect(conflict).toMatchObject({
    mine: { kind: 'takeOut', visit: mine.visit },
    current: { plan: onTop.body.plan },
    theirs: [{ by: 'Prøvedrift', edit: mine.edit, plan: first.plan, kind: 'edit' }],
  })
  expect(await latest()).toBe(onTop.body.plan)
  const late = await second.ask('undoEdit', { shift: desk.shift }, { on: first.plan })
  expect([late.status, late.code]).toEqual([409, 'edit-conflict'])
})

test('ten edits at once are ten versions, or are told why not', async () => {
  const on = await latest()
  const { lanes } = (await desk.planner.ask('readPlan', { plan: on })).body
  const visits = lanes.flatMap(({ stops }) => stops.slice(0, 1).filter(({ kind }) => kind === 'visit')).slice(0, 10)
  const answers = await Promise.all(
    visits.map(({ id, place }, k) =>
      desk.edit(on, { kind: 'lock', visit: id, place, on: true }, undefined, k % 2 === 0 ? desk.planner : second),
    ),
  )
  const made = answers.filter(({ status }) => status === 201).map(({ body }) => body.version)
  expect(new Set(made).size).toBe(made.length)
  expect(answers.filter(({ status }) => status !== 201).every(({ code }) => code === 'edit-not-possible')).toBe(true)
})

test('each sees who else is there, what they look at, and every new version; who closes the line is gone', async () => {
  const url = await desk.server.app.listen({ host: '127.0.0.1', port: 0 })
  const one = await listenTo(url, false)
  const two = await listenTo(url, true)
  const names = (events: readonly ShiftEvent[]): string[] =>
    events.flatMap((event) =>
      event.kind === 'present' ? event.people.map(({ name, visit }) => `${name} ${visit}`) : [],
    )
  await one.until((events) => names(events).includes('Prøvedrift 2 null'))
  await second.ask('lookAt', { shift: desk.shift }, { visit: 'oppdrag-1' })
  await one.until((events) => names(events).includes('Prøvedrift 2 oppdrag-1'))

  const on = await latest()
  const { body } = await second.ask('undoEdit', { shift: desk.shift }, { on })
  await one.until((events) => events.some((event) => event.kind === 'plan' && event.plan === body.plan && !event.byYou))
  await two.until((events) => events.some((event) => event.kind === 'plan' && event.plan === body.plan && event.byYou))

  two.close()
  await one.until((events) => {
    const last = events.findLast(({ kind }) => kind === 'present')!
    return last.kind === 'present' && last.people.length === 1
  })
  one.close()

  async function listenTo(at: string, isSecond: boolean) {
    const cookie = await desk.server.cookieOf('planner', isSecond)
    const events: ShiftEvent[] = []
    let heard = (): void => {}
    const request = get(`${at}/api/shifts/${desk.shift}/events`, { headers: { cookie } }, (answer) => {
      answer.setEncoding('utf8').on('data', (text: string) => {
        for (const [, data] of text.matchAll(/^data: (.*)$/gm)) events.push(JSON.parse(data!) as ShiftEvent)
        heard()
      })
    })
    request.on('error', () => {})
    const until = async (is: (events: readonly ShiftEvent[]) => boolean): Promise<void> => {
      while (!is(events)) await new Promise<void>((resolve) => (heard = resolve))
    }
    return { until, close: () => request.destroy() }
  }
})
