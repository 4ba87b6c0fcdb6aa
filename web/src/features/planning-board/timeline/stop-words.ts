import type { PlanBoard, Stop } from '@hjemrute/contract'
import { clock } from '../../../components/format.ts'
import { mannerWord } from '../../../components/manner-word.ts'
import type { Texts } from '../../../text/index.tsx'

/** What is told of a bar besides what is in the plan. */
export interface BarState {
  /** When it was to begin in what is published, ISO; `undefined`: it is not changed. */
  readonly former?: string | undefined
  /** The rule that it breaks, said. */
  readonly broken?: string | undefined
}

/** All of a bar for the ear and the pointer, in the order of what matters. */
export function spokenOf(stop: Stop, plan: PlanBoard, { former, broken }: BarState, text: Texts): string {
  const time = (iso: string): string => clock(iso, text, plan.timeZone)
  const others = stop.with.map((shift) => plan.lanes.find((lane) => lane.shift === shift)?.who ?? shift)
  const { window } = stop
  return [
    `${stop.names[0]}, ${time(stop.start)}–${time(stop.end)}`,
    broken,
    stop.service?.name,
    former === undefined ? undefined : text.planning.changedFrom(time(former)),
    mannerWord(stop.manner, text),
    stop.locked ? text.planning.locked : undefined,
    stop.pinned ? text.planning.pinned : undefined,
    others.length > 0 ? `${text.twoCaregivers}, ${text.withOthers(others.join(', '))}` : undefined,
    stop.firstTime ? text.firstTime : undefined,
    window === null || window.closes === null ? undefined : text.window(time(window.opens), time(window.closes)),
  ]
    .filter((part) => part !== undefined)
    .join(', ')
}
