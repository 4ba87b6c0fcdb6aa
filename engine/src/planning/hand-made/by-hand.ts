import type { Problem, TravelTable, Visit } from '../../model/index.ts'
import { companionsOf, inseparableOf } from './belonging.ts'
import { giveCars } from './cars.ts'
import { sparing } from './competence.ts'
import { layOut } from './desk.ts'
import type { Desk } from './desk.ts'
import { evenOut } from './even-out.ts'
import { giveAll } from './give.ts'
import type { Habits } from './give.ts'
import { improveAll } from './improve.ts'
import { layDuties } from './lay-duties.ts'
import type { List } from './list.ts'
import { makeRoom } from './make-room.ts'
import type { HandMadeMemory } from './memory.ts'
import { orderOfWork } from './order-of-work.ts'
import { patchesOf } from './patches.ts'
import { usualLists, usualPosition } from './remembered.ts'
import { sharesOf } from './shares.ts'

/** The day's lists as a planner writes them, each improved within itself until nothing helps. */
export function byHand(problem: Problem, travel: TravelTable, memory: HandMadeMemory): Desk {
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
  giveAll(
    desk,
    habits,
    orderOfWork(desk, shares, (visit) => usualPosition(desk, memory, visit)),
  )
  improveAll(desk)
  makeRoom(desk, habits)
  evenOut(desk, habits)
  improveAll(desk)
  return desk
}
