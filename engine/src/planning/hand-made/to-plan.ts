import type { Plan } from '../../model/index.ts'
import { emptyRoute } from '../nearest-next/empty-route.ts'
import type { PlannedStop, Route } from '../nearest-next/route.ts'
import { statePlan } from '../nearest-next/state-plan.ts'
import type { Desk } from './desk.ts'
import { HERE } from './items.ts'
import { lastsOn } from './list.ts'
import type { List } from './list.ts'

/** The plan of the lists, every time stated, what is missing listed with reasons. */
export function toPlan(desk: Desk): Plan {
  const plan = statePlan(
    desk.day,
    desk.lists.map((list) => routeOf(desk, list)),
  )
  const shifts = plan.shifts.map((stated, k) => {
    const { mode, shift } = desk.lists[k]!
    return mode === shift.mode || stated.stops.length === 0 ? stated : { ...stated, mode }
  })
  return { ...plan, shifts }
}

function routeOf(desk: Desk, list: List): Route {
  const route = emptyRoute(desk.day, { ...list.shift, mode: list.mode })
  route.stops.push(...stopsOf(desk, list))
  return route
}

function stopsOf({ day }: Desk, list: List): PlannedStop[] {
  const { locations } = day.problem
  let here = list.startsAt
  return list.items.flatMap((item, k) => {
    if (item.kind === 'reserve') return []
    const { kind, id, place } = item
    const at = item.at === HERE ? here : item.at
    here = item.left === HERE ? at : item.left
    const start = list.timed.starts[k]!
    const end = start + lastsOn(list, item)
    return [{ kind, id, place, at: locations[at]!.id, left: locations[here]!.id, start, end }]
  })
}
