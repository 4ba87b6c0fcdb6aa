import type { Visit } from '../../model/index.ts'
import { chainOf } from './chain.ts'
import { isMandatory } from './desk.ts'
import type { Desk } from './desk.ts'
import { exchanges, replaces } from './exchange.ts'
import { giveOne } from './give.ts'
import type { Habits } from './give.ts'
import { handOn } from './hand-on.ts'
import { copyOf, forget, mark } from './journal.ts'
import { isFit } from './may-take.ts'
import { moveDuty } from './move-duty.ts'
import { untie } from './untie.ts'
import { takeOff } from './write-down.ts'

/** How many times a planner shifts something for visits without a place: for each of them, and for all together. */
const PATIENCE = 20
const MOST_PATIENCE = 60

/** What a planner tries, the least trouble first. */
const WAYS = [giveOne, moveDuty, untie, handOn]

/**
 * Finds room for mandatory visits that nobody can take. Where no way of making room helps, a visit waits on the desk
 * for a place of its own, those first that have waited least. The best that was reached stays: fewest mandatory visits
 * without a place. Then the same, once, for what may be left out, without leaving out anything for it.
 */
export function makeRoom(desk: Desk, habits: Habits): void {
  const missing = missingVisits(desk, true).filter((visit) => hasTakers(desk, visit))
  const waited = new Map<string, number>()
  let [fewest, best] = [missing.length, copyOf(desk)]
  for (let left = Math.min(MOST_PATIENCE, PATIENCE * missing.length); left > 0 && missing.length > 0; left--) {
    const visit = missing.shift()!
    if (WAYS.some((way) => way(desk, habits, visit))) {
      if (missing.length < fewest) [fewest, best] = [missing.length, copyOf(desk)]
      continue
    }
    const times = (waited.get(visit.id) ?? 0) + 1
    waited.set(visit.id, times)
    // In turn: somebody else's visit waits, or all that this one is tied to waits with it.
    const aside = times % 2 === 1 ? pushAside(desk, visit, waited) : undefined
    missing.push(...(aside ?? pullOff(desk, visit)))
  }
  best()
  for (const visit of missingVisits(desk, false)) WAYS.some((way) => way(desk, habits, visit))
  forget(desk)
}

const hasTakers = (desk: Desk, { id }: Visit): boolean =>
  desk.items.get(id)!.every((item) => desk.lists.some((list) => isFit(desk, list, item)))

/** What no list holds, of what must be done or of what may be left out. */
export const missingVisits = (desk: Desk, mandatory: boolean): Visit[] =>
  desk.day.visits.filter((visit) => !desk.holders.has(visit.id) && isMandatory(desk.day, visit) === mandatory)

/** The visit takes the place of one that has waited less than itself, the shortest first; that one is handed back. */
function pushAside(desk: Desk, visit: Visit, waited: ReadonlyMap<string, number>): Visit[] | undefined {
  const takeBack = mark(desk)
  const patience = ({ id }: Visit): number => waited.get(id) ?? 0
  const possible = exchanges(desk, visit)
    .filter(({ other }) => patience(other) < patience(visit))
    .sort((a, b) => patience(a.other) - patience(b.other) || lengthOf(a.other) - lengthOf(b.other))
  for (const { list, other } of possible) {
    if (replaces(desk, list, visit, other)) return isMandatory(desk.day, other) ? [other] : []
    takeBack()
  }
  return undefined
}

const lengthOf = ({ staffing }: Visit): number => Math.max(...staffing.map(({ duration }) => duration))

/** Takes off all that the visit is tied to; what is without a place then, in the order in which it is done. */
function pullOff(desk: Desk, visit: Visit): Visit[] {
  return chainOf(desk, visit).filter(({ id }) => id === visit.id || (desk.holders.has(id) && takeOff(desk, id)))
}
