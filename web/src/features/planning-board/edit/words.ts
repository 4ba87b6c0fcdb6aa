import type { PlanBoard } from '@hjemrute/contract'
import type { PlanEdit } from '@hjemrute/engine/model'
import { clock } from '../../../components/format.ts'
import type { Texts } from '../../../text/index.tsx'

/** `Olav S.`, or the id of what is not on the board. */
export function nameOf(plan: PlanBoard, visit: string): string {
  const stop = plan.lanes.flatMap(({ stops }) => stops).find(({ kind, id }) => kind === 'visit' && id === visit)
  return stop?.names[1] ?? plan.unplaced.find((each) => each.visit === visit)?.name ?? visit
}

/** Where a visit is now: `Olav S.: Nora Aas 09:13`. */
export function whereIs(plan: PlanBoard, visit: string, text: Texts): string {
  const name = nameOf(plan, visit)
  for (const lane of plan.lanes) {
    const stop = lane.stops.find(({ kind, id }) => kind === 'visit' && id === visit)
    if (stop !== undefined) return text.planning.isAt(name, lane.who, clock(stop.start, text, plan.timeZone))
  }
  return text.planning.isUnassigned(name)
}

export const visitOf = (edit: PlanEdit): string => (edit.kind === 'swap' ? edit.one.visit : edit.visit)
