import { array, assert, constantFrom, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import type { Lane, PlanBoard, Stop } from '@hjemrute/contract'
import { editOf, liftedFrom } from '../../src/features/planning-board/drag/hand.ts'
import type { Hand, Target } from '../../src/features/planning-board/drag/hand.ts'
import { laneInHand } from '../../src/features/planning-board/drag/in-hand.ts'
import { aimedBy } from '../../src/features/planning-board/drag/keyboard-aim.ts'
import type { ToldForeseen } from '../../src/features/planning-board/drag/told.ts'
import { forget, keep, readKept } from '../../src/features/planning-board/edit/kept-edits.ts'

const at = (minute: number): string => new Date(Date.UTC(2026, 11, 1, 7, minute)).toISOString()
const stop = (id: string, minute: number): Stop =>
  ({
    kind: 'visit',
    id,
    place: 0,
    start: at(minute),
    end: at(minute + 20),
    names: [id, id, id],
    with: [],
  }) as unknown as Stop
const lanes = [
  { shift: 'D1', who: 'Ali', start: at(0), end: at(480), stops: [stop('a', 30), stop('b', 90), stop('c', 200)] },
  { shift: 'D2', who: 'Eva', start: at(0), end: at(480), stops: [stop('d', 60)] },
] as unknown as Lane[]
const plan = { lanes, unplaced: [] } as unknown as PlanBoard
const lifted = (key: string): Hand => liftedFrom(plan, key, 'keyboard')!

/** The arrows one after the other; those that lead nowhere change nothing. */
const press = (hand: Hand, keys: readonly string[], isFine = false): Hand =>
  keys.reduce<Hand>((held, key) => ({ ...held, target: aimedBy(key, isFine, held, lanes) ?? held.target }), hand)

test('arrows take what is lifted past one visit at a time, and back again', () => {
  const right = press(lifted('a 0'), ['ArrowRight'])
  const target = right.target as Extract<Target, { kind: 'lane' }>
  expect(Date.parse(target.at)).toBeGreaterThan(Date.parse(at(100)))
  expect(Date.parse(target.at)).toBeLessThan(Date.parse(at(210)))
  expect(press(right, ['ArrowLeft']).target).toMatchObject({ shift: 'D1', at: at(0) })
  expect(press(lifted('a 0'), ['ArrowDown', 'ArrowDown', 'ArrowDown']).target).toMatchObject({
    shift: 'D2',
    at: at(30),
  })
  expect(press(lifted('a 0'), ['ArrowRight'], true).target).toMatchObject({ at: at(35), exact: true })
})

test('whatever is pressed, the target is a lane that is there', () => {
  const keys = constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'x')
  assert(
    property(array(keys), constantFrom('a 0', 'b 0', 'd 0'), (pressed, key) => {
      const edit = editOf(press(lifted(key), pressed))
      expect(edit).toMatchObject({ kind: 'place', visit: key[0], place: 0 })
      expect(['D1', 'D2']).toContain((edit as { shift: string }).shift)
    }),
  )
})

test('a lane shows what moves, where it was, and how much later, and loses no stop', () => {
  const words = { now: 'nå', signed: (seconds: number) => String(seconds / 60), signedMinutes: String }
  assert(
    property(integer({ min: 1, max: 60 }), (minutes) => {
      const hand: Hand = { ...lifted('d 0'), target: { kind: 'lane', shift: 'D1', at: at(60), exact: false } }
      const consequence = {
        start: at(60),
        lists: [
          { shift: 'D1', follows: false, moved: [{ visit: 'b', place: 0, start: at(90 + minutes), before: at(90) }] },
        ],
      }
      const foreseen = { consequence, broken: [] } as unknown as ToldForeseen
      const held = { hand, offers: new Map(), foreseen }
      const to = laneInHand(lanes[0]!, held, words)
      expect(to.stops.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd'])
      expect(to.left).toEqual([lanes[0]!.stops[1]])
      expect(to.later).toEqual([{ end: at(110 + minutes), says: String(minutes) }])
      const from = laneInHand(lanes[1]!, held, words)
      expect(from.stops).toEqual([])
      expect(from.left).toEqual([hand.stop])
    }),
  )
})

test('edits wait in their order, once each, and what is not theirs is as nothing', () => {
  const kept = new Map<string, string>()
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  const edit = (key: string) => ({ key, on: 'p', at: at(0), edit: { kind: 'takeOut', visit: key } as const })
  keep('s', edit('1'), store)
  keep('s', edit('2'), store)
  keep('s', edit('1'), store)
  expect(readKept('s', store).map(({ key }) => key)).toEqual(['2', '1'])
  forget('s', '2', store)
  forget('s', '1', store)
  expect(kept.size).toBe(0)
  kept.set('hjemrute.edits.s', '{broken')
  expect(readKept('s', store)).toEqual([])
})
