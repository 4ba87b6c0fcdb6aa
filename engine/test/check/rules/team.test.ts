import { expect, test } from 'vitest'
import { amount, faultsOf, shift, smallDay, visit } from '../small-day.ts'

const shifts = [shift('anna'), shift('bo'), shift('cato'), shift('vacant', { caregiver: null })]
const caregivers = [{ id: 'anna', team: 'east' }, { id: 'bo', team: 'west' }, { id: 'cato' }]
const dayOf = (teamOnly: boolean, visitTeam?: string, recipientTeam?: string) =>
  smallDay({
    visits: [visit('v1', { teamOnly, ...(visitTeam === undefined ? {} : { team: visitTeam }) })],
    recipients: [{ id: 'recipient of v1', ...(recipientTeam === undefined ? {} : { team: recipientTeam }) }],
    shifts,
    caregivers,
  })

test('a task of one team alone is done by that team', () => {
  expect(faultsOf(dayOf(true, 'east'), { anna: ['v1 09:00'] })).toEqual([])
  for (const who of ['bo', 'cato', 'vacant']) {
    expect(faultsOf(dayOf(true, 'east'), { [who]: ['v1 09:00'] })).toEqual(['team 1 count'])
    expect(faultsOf(dayOf(false, 'east'), { [who]: ['v1 09:00'] })).toEqual([])
    expect(amount('teamCrossing', dayOf(false, 'east'), { [who]: ['v1 09:00'] })).toBe(1)
  }
})

test("the visit's team goes before its recipient's, and without either nobody crosses", () => {
  expect(amount('teamCrossing', dayOf(false, 'east', 'west'), { anna: ['v1 09:00'] })).toBe(0)
  expect(amount('teamCrossing', dayOf(false, undefined, 'west'), { anna: ['v1 09:00'] })).toBe(1)
  expect(faultsOf(dayOf(true, undefined, 'west'), { anna: ['v1 09:00'] })).toEqual(['team 1 count'])
  expect(amount('teamCrossing', dayOf(false), { cato: ['v1 09:00'] })).toBe(0)
})
