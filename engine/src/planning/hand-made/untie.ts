import type { Visit } from '../../model/index.ts'
import { chainOf } from './chain.ts'
import type { Desk } from './desk.ts'
import { giveOne, giveSoonest } from './give.ts'
import type { Habits } from './give.ts'
import { mark } from './journal.ts'
import { takeOff } from './write-down.ts'

/**
 * All that a visit is tied to, near and far, is taken off and given anew with it: in the order in which it is done, the
 * other way round, the visit first, or each as soon as anybody can.
 */
export function untie(desk: Desk, habits: Habits, visit: Visit): boolean {
  const chain = chainOf(desk, visit)
  if (chain.length === 1) return false
  const visitFirst = [visit, ...chain.filter((other) => other !== visit)]
  return (
    [chain, chain.toReversed(), visitFirst].some((visits) => giveAnew(desk, habits, visits, giveOne)) ||
    giveAnew(desk, habits, chain, giveSoonest)
  )
}

function giveAnew(desk: Desk, habits: Habits, visits: readonly Visit[], give: typeof giveOne): boolean {
  const takeBack = mark(desk)
  const given = visits.filter(({ id }) => desk.holders.has(id))
  if (given.every(({ id }) => takeOff(desk, id)) && visits.every((each) => give(desk, habits, each))) return true
  takeBack()
  return false
}
