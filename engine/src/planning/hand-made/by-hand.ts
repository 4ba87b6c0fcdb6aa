import type { Problem, TravelTable, Visit } from '../../model/index.ts'
import { companionsOf, inseparableOf } from './belonging.ts'
import { giveCars } from './cars.ts'
import { chainOf } from './chain.ts'
import { sparing } from './competence.ts'
import { layOut } from './desk.ts'
import type { Desk } from './desk.ts'
import { evenOut } from './even-out.ts'
import { giveAll } from './give.ts'
import type { Habits } from './give.ts'
import { improveAll } from './improve.ts'
import { layDuties } from './lay-duties.ts'
import type { List } from './list.ts'
import { makeRoom, missingVisits } from './make-room.ts'
import type { HandMadeMemory } from './memory.ts'
import { comeOnTime } from './on-time.ts'
import { orderOfWork } from './order-of-work.ts'
import { patchesOf } from './patches.ts'
import { usualLists, usualPosition } from './remembered.ts'
import { sharesOf } from './shares.ts'

/** What a planner takes up next: each visit by itself, or all that hangs together with it at once. */
const DRAFTS = ['oneByOne', 'chainByChain'] as const

/**
 * The day's lists as a planner writes them, each improved within itself until nothing helps. Where a mandatory visit
 * finds no place she begins anew, chain by chain; the draft that lacks least of what is mandatory stays.
 */
export function byHand(problem: Problem, travel: TravelTable, memory: HandMadeMemory): Desk {
  let [best, fewest] = [undefined as Desk | undefined, Infinity]
  for (const draft of DRAFTS) {
    const desk = written(problem, travel, memory, draft)
    const missing = missingVisits(desk, true).length
    if (missing < fewest) [best, fewest] = [desk, missing]
    if (missing === 0) break
  }
  improveAll(best!)
  return best!
}

function written(problem: Problem, travel: TravelTable, memory: HandMadeMemory, draft: (typeof DRAFTS)[number]): Desk {
  const desk = layOut(problem, travel)
  const lists = new Map(problem.visits.map((visit) => [visit.id, usualLists(desk, memory, visit)]))
  const usual = (visit: Visit): readonly List[] => lists.get(visit.id)!
  giveCars(desk, usual)
  layDuties(desk)
  const shares = sharesOf(desk)
  const habits: Habits = {
    usual,
    patches: patchesOf(desk, shares, usual),
    share: shares.share,
    spared: sparing(desk),
    companions: companionsOf(desk),
    inseparable: inseparableOf(desk),
  }
  const order = orderOfWork(desk, shares, (visit) => usualPosition(desk, memory, visit))
  giveAll(desk, habits, draft === 'oneByOne' ? order : order.flatMap((visit) => chainOf(desk, visit)))
  improveAll(desk)
  makeRoom(desk, habits)
  comeOnTime(desk)
  evenOut(desk, habits)
  return desk
}
