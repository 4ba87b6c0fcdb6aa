import { expect, test } from 'vitest'
import { faultsOf, smallDay, visit } from '../small-day.ts'

const day = smallDay({
  visits: [visit('v1'), visit('v2'), visit('v3')],
  bundles: [{ id: 'b', visits: ['v1', 'v2', 'v3'], leavingOut: 'mayBeLeftOut' }],
})
const left = (...ids: string[]) => ids.map((id) => ({ kind: 'visit' as const, id, mandatory: false }))

test('all of a bundle, or none', () => {
  expect(faultsOf(day, { anna: ['v1 09:00', 'v2 09:30', 'v3 10:00'] })).toEqual([])
  expect(faultsOf(day, {}, { unassigned: left('v1', 'v2', 'v3') })).toEqual([])
  expect(faultsOf(day, { anna: ['v1 09:00', 'v2 09:30'] }, { unassigned: left('v3') })).toEqual(['bundle 1 count'])
  expect(faultsOf(day, { anna: ['v1 09:00'] }, { unassigned: left('v2', 'v3') })).toEqual(['bundle 2 count'])
})
