import type { Visit } from '../../model/index.ts'
import { isMandatory } from './desk.ts'
import type { Desk } from './desk.ts'
import { exchanges, replaces } from './exchange.ts'
import { giveOne } from './give.ts'
import type { Habits } from './give.ts'
import { copyOf, mark } from './journal.ts'

/**
 * A visit takes the place of another, and that one goes to a colleague, where the two together cost least; or is left
 * out where it may be.
 */
export function handOn(desk: Desk, habits: Habits, visit: Visit): boolean {
  const takeBack = mark(desk)
  let [best, least] = [undefined as (() => void) | undefined, Infinity]
  for (const { list, other } of exchanges(desk, visit)) {
    if (replaces(desk, list, visit, other)) {
      const cost = givenOn(desk, habits, visit, other) + desk.lists.reduce((sum, { timed }) => sum + timed.measure, 0)
      if (cost < least) [best, least] = [copyOf(desk), cost]
    }
    takeBack()
  }
  best?.()
  return best !== undefined
}

/** What is left out costs its price in seconds; it is never left out for something that may be left out itself. */
function givenOn(desk: Desk, habits: Habits, visit: Visit, other: Visit): number {
  if (giveOne(desk, habits, other)) return 0
  if (isMandatory(desk.day, other) || !isMandatory(desk.day, visit)) return Infinity
  return (other.leaveOutPrice ?? 0) * desk.day.clock.ticksPerSecond
}
