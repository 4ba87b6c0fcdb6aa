import type { Visit } from '../../model/index.ts'
import { byClock, chainOf } from './chain.ts'
import type { Desk } from './desk.ts'
import { giveOne } from './give.ts'
import type { Habits } from './give.ts'
import { mark } from './journal.ts'
import { takeOff } from './write-down.ts'

/** All that a visit is tied to, near and far, is taken off and given anew with it, by the clock or against it. */
export function untie(desk: Desk, habits: Habits, visit: Visit): boolean {
  const chain = chainOf(desk, visit)
  const order = byClock(desk, chain)
  return chain.length > 1 && [order, order.toReversed(), chain].some((visits) => giveAnew(desk, habits, visits))
}

function giveAnew(desk: Desk, habits: Habits, visits: readonly Visit[]): boolean {
  const takeBack = mark(desk)
  const given = visits.filter(({ id }) => desk.holders.has(id))
  if (given.every(({ id }) => takeOff(desk, id)) && visits.every((each) => giveOne(desk, habits, each))) return true
  takeBack()
  return false
}
