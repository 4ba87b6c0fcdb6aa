import type { Lane, PlanBoard, Stop } from '@hjemrute/contract'
import type { PlanEdit } from '@hjemrute/engine/model'
import { stopKey } from '../timeline/neighbour.ts'

/** Where what is lifted would come to lie. */
export type Target =
  | { readonly kind: 'lane'; readonly shift: string; /** ISO instant. */ readonly at: string; readonly exact: boolean }
  | { readonly kind: 'tray' }

/** What is lifted: one place of a visit, from a list or from the tray. */
export interface Hand {
  readonly visit: string
  readonly place: number
  readonly name: string
  /** As it is on the board; from the tray: as it would be there. */
  readonly stop: Stop
  /** The shift that it is lifted from; `undefined`: the tray. */
  readonly from: string | undefined
  readonly by: 'pointer' | 'keyboard'
  readonly target: Target | undefined
  /** true: let go, and the server has not answered yet. */
  readonly isDropped: boolean
}

/** Takes a place off a list, or a visit out of the tray; `undefined`: it is not there. */
export function liftedFrom(plan: PlanBoard, key: string, by: Hand['by']): Hand | undefined {
  for (const lane of plan.lanes) {
    const stop = lane.stops.find((each) => each.kind === 'visit' && stopKey(each) === key)
    if (stop === undefined) continue
    const target = { kind: 'lane', shift: lane.shift, at: stop.start, exact: false } as const
    return { ...handOf(stop), from: lane.shift, by, target: by === 'keyboard' ? target : undefined }
  }
  return fromTray(plan, key, by)
}

const handOf = (stop: Stop) => ({
  visit: stop.id,
  place: stop.place,
  name: stop.names[1],
  stop,
  isDropped: false,
})

function fromTray(plan: PlanBoard, key: string, by: Hand['by']): Hand | undefined {
  const unplaced = plan.unplaced.find(({ visit }) => key === `${visit} tray`)
  const first = plan.lanes[0]
  if (unplaced === undefined || first === undefined) return undefined
  const { visit, name, service, window, seconds, people } = unplaced
  const taken = new Set(
    plan.lanes.flatMap(({ stops }) =>
      stops.flatMap((each) => (each.kind === 'visit' && each.id === visit ? [each.place] : [])),
    ),
  )
  const place = Array.from({ length: people }, (_, k) => k).find((k) => !taken.has(k)) ?? 0
  const start = window?.opens ?? first.start
  const stop: Stop = {
    kind: 'visit',
    id: visit,
    place,
    start,
    end: later(start, seconds),
    travel: 0,
    waiting: 0,
    names: [name, name, name.slice(0, 2)],
    service,
    with: [],
    firstTime: false,
    locked: false,
    manner: 'road',
    pinned: false,
    window,
    tasks: [],
    address: '',
  }
  const target = { kind: 'lane', shift: first.shift, at: start, exact: false } as const
  return { ...handOf(stop), from: undefined, by, target: by === 'keyboard' ? target : undefined }
}

/** An instant some seconds later. */
export const later = (iso: string, seconds: number): string => new Date(Date.parse(iso) + seconds * 1000).toISOString()

export const secondsOf = ({ start, end }: Pick<Stop, 'start' | 'end'>): number =>
  (Date.parse(end) - Date.parse(start)) / 1000

/** The edit that letting go makes; `undefined`: it is over nothing. */
export function editOf({ visit, place, target }: Hand): PlanEdit | undefined {
  if (target === undefined) return undefined
  if (target.kind === 'tray') return { kind: 'takeOut', visit }
  return { kind: 'place', visit, place, shift: target.shift, at: target.at, exact: target.exact }
}

/** Stops of a lane without what is lifted. */
export const without = (lane: Lane, { visit, place }: Pick<Hand, 'visit' | 'place'>): readonly Stop[] =>
  lane.stops.filter((stop) => !(stop.kind === 'visit' && stop.id === visit && stop.place === place))
