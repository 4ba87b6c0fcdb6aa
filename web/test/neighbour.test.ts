import { assert, array, constantFrom, nat, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import type { Lane, Stop } from '@hjemrute/contract'
import { neighbourOf, stopKey } from '../src/features/planning-board/timeline/neighbour.ts'
import type { Direction } from '../src/features/planning-board/timeline/neighbour.ts'

const at = (minute: number): string => new Date(Date.UTC(2026, 11, 1, 7, minute)).toISOString()

/** Lanes with visits at these minutes, and a break first in each, which arrows pass over. */
const lanesOf = (minutes: readonly (readonly number[])[]): Lane[] =>
  minutes.map((starts, lane) => ({
    stops: [
      { kind: 'break', id: `break-${lane}`, place: 0, start: at(0) },
      ...[...starts]
        .sort((a, b) => a - b)
        .map((minute, k) => ({ kind: 'visit', id: `v${lane}-${k}`, place: 0, start: at(minute) })),
    ],
  })) as unknown as Lane[]

const visits = (lanes: readonly Lane[]): Stop[] =>
  lanes.flatMap(({ stops }) => stops.filter(({ kind }) => kind === 'visit'))

test('an arrow leads to a visit that is there, and back again along the lane', () => {
  const lanes = array(array(nat(480), { maxLength: 6 }), { minLength: 1, maxLength: 5 })
  const directions = constantFrom<Direction>('previous', 'next', 'above', 'below', 'first', 'last')
  assert(
    property(tuple(lanes, nat(), directions), ([minutes, pick, direction]) => {
      const all = lanesOf(minutes)
      const from = visits(all)[pick % Math.max(1, visits(all).length)]
      if (from === undefined) return
      const found = neighbourOf(all, stopKey(from), direction)
      if (found === undefined) return
      expect(visits(all).map(stopKey)).toContain(found)
      if (direction === 'next') expect(neighbourOf(all, found, 'previous')).toBe(stopKey(from))
    }),
  )
})

test('down goes to the nearest in time, past a lane that is empty, and stops at the last', () => {
  const lanes = lanesOf([[60], [], [10, 70, 200]])
  expect(neighbourOf(lanes, 'v0-0 0', 'below')).toBe('v2-1 0')
  expect(neighbourOf(lanes, 'v2-1 0', 'below')).toBeUndefined()
  expect(neighbourOf(lanes, 'v2-1 0', 'above')).toBe('v0-0 0')
})
