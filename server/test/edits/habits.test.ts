import { expect, test } from 'vitest'
import { instantOnDay } from '../../src/habits/instant-on-day.ts'
import { openDesk, snapshot } from './desk.ts'

test('what is changed three times is suggested as a rule, and an accepted one is part of what is asked', async () => {
  const { planner, shift, byHand, edit, movable } = await openDesk()
  const { visit, edit: move, from } = await movable(byHand)
  const unit = (await planner.ask('readShift', { shift })).body.unit.id
  const habits = async () => (await planner.ask('listHabits', { unit })).body.habits
  let on = byHand
  for (let times = 1; times <= 3; times++) {
    const { body: there } = await edit(on, move)
    expect(await habits()).toHaveLength(times === 3 ? 1 : 0)
    if (times === 3) break
    const { body: back } = await edit(there.plan, { ...move, shift: from })
    on = back.plan
  }
  const { problem } = await snapshot(planner, byHand)
  const recipient = problem.visits.find(({ id }) => id === visit)!.recipient
  const caregiver = problem.shifts.find(({ id }) => id === move.shift)!.caregiver!
  const [habit] = await habits()
  expect(habit).toMatchObject({ rule: { kind: 'caregiver', recipient, caregiver }, times: 3, decision: null })

  const { status, body } = await planner.ask('decideHabit', { unit }, { rule: habit!.rule, decision: 'accepted' })
  expect([status, body.shifts]).toEqual([201, 1])
  expect((await habits())[0]!.decision).toBe('accepted')
  const plan = (await planner.ask('listEdits', { shift })).body.plan!
  const { body: locked } = await edit(plan, { kind: 'lock', visit, place: move.place, on: true })
  const asked = await snapshot(planner, locked.plan)
  for (const each of asked.problem.visits.filter((other) => other.recipient === recipient))
    expect(each.staffing[0]!.preferredCaregivers).toContain(caregiver)
  expect((await planner.ask('listHabits', { unit: 'nowhere' })).code).toBe('record-not-found')
})

test.each([
  ['2026-12-02T08:00:00+01:00', '09:20', 0, '2026-12-02T09:20:00+01:00'],
  ['2026-12-02T08:00:00+01:00', '00:05', -900, '2026-12-01T23:50:00+01:00'],
  // Clocks go forth: there is no half past two, and it is an hour later.
  ['2027-03-28T12:00:00+02:00', '02:30', 0, '2027-03-28T03:30:00+02:00'],
  ['2027-03-28T12:00:00+02:00', '09:20', 0, '2027-03-28T09:20:00+02:00'],
  // Clocks go back.
  ['2026-10-25T12:00:00+01:00', '01:50', 3600, '2026-10-25T02:50:00+02:00'],
  ['2026-10-25T12:00:00+01:00', '09:20', 0, '2026-10-25T09:20:00+01:00'],
])('on the day of %s it is %s, %d s later: %s', (near, clock, later, instant) => {
  expect(instantOnDay(near, clock, 'Europe/Oslo', later)).toBe(instant)
})
