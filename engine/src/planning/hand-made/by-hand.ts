import type { Problem, TravelTable, Visit } from '../../model/index.ts'
import { companionsOf, inseparableOf, sameDoorOf } from './belonging.ts'
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

/** A known face, a neighbourhood or a companion is worth this much longer a way. 10 min. */
const DETOUR_SECONDS = 600

/**
 * How a planner goes about it, and how else where that does not come out: taking up with each visit all that hangs
 * together with it; by neighbourhood alone, whoever usually comes; and of that, without going out of the way.
 */
const DRAFTS = [
  { knowsFaces: true, chainByChain: false, outOfTheWay: DETOUR_SECONDS },
  { knowsFaces: true, chainByChain: true, outOfTheWay: DETOUR_SECONDS },
  { knowsFaces: false, chainByChain: false, outOfTheWay: DETOUR_SECONDS },
  { knowsFaces: false, chainByChain: true, outOfTheWay: DETOUR_SECONDS },
  { knowsFaces: false, chainByChain: true, outOfTheWay: 0 },
]

/**
 * The day's lists as a planner writes them, each improved within itself until nothing helps. Where a mandatory visit
 * finds no place she begins anew in another way; the first draft that lacks least of what is mandatory stays.
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

function written(
  problem: Problem,
  travel: TravelTable,
  memory: HandMadeMemory,
  { knowsFaces, chainByChain, outOfTheWay }: (typeof DRAFTS)[number],
): Desk {
  const desk = layOut(problem, travel)
  const lists = new Map(problem.visits.map((visit) => [visit.id, usualLists(desk, memory, visit)]))
  const usual = (visit: Visit): readonly List[] => (knowsFaces ? lists.get(visit.id)! : [])
  giveCars(desk, usual)
  layDuties(desk)
  const shares = sharesOf(desk)
  const habits: Habits = {
    usual,
    patches: patchesOf(desk, shares, usual),
    share: shares.share,
    outOfTheWay: outOfTheWay * desk.day.clock.ticksPerSecond,
    spared: sparing(desk),
    companions: companionsOf(desk),
    inseparable: inseparableOf(desk),
    sameDoor: sameDoorOf(desk),
  }
  const order = orderOfWork(desk, shares, (visit) => usualPosition(desk, memory, visit))
  giveAll(desk, habits, chainByChain ? order.flatMap((visit) => chainOf(desk, visit)) : order)
  improveAll(desk)
  makeRoom(desk, habits)
  comeOnTime(desk)
  evenOut(desk, habits)
  return desk
}
