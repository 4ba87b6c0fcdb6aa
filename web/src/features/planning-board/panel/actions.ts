import type { PlanBoard } from '@hjemrute/contract'
import type { PlanEdit } from '@hjemrute/engine/model'

/** The edits that a press or a letter makes of a visit; one that is `undefined` is not possible for it. */
export interface Actions {
  readonly place: number
  readonly isLocked: boolean
  readonly isPinned: boolean
  readonly lock: PlanEdit | undefined
  readonly pinTime: PlanEdit | undefined
  readonly takeOut: PlanEdit | undefined
}

/** `place`: which of its places; default the first on the board. */
export function actionsOf(plan: PlanBoard, visit: string, place?: number): Actions {
  const stop = plan.lanes
    .flatMap(({ stops }) => stops)
    .find((each) => each.kind === 'visit' && each.id === visit && (place === undefined || each.place === place))
  if (stop === undefined)
    return {
      place: place ?? 0,
      isLocked: false,
      isPinned: false,
      lock: undefined,
      pinTime: undefined,
      takeOut: undefined,
    }
  const { locked: isLocked, pinned: isPinned, start } = stop
  return {
    place: stop.place,
    isLocked,
    isPinned,
    lock: { kind: 'lock', visit, place: stop.place, on: !isLocked },
    pinTime: { kind: 'pinTime', visit, start: isPinned ? null : start },
    takeOut: { kind: 'takeOut', visit },
  }
}
