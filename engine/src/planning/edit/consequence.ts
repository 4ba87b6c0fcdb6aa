import type {
  ChangedList,
  Consequence,
  MovedPlace,
  Plan,
  PlanEdit,
  ShiftPlan,
  TimeWindow,
  Visit,
} from '../../model/index.ts'
import { secondsBetween, ticksToSeconds } from '../../time.ts'
import { listsOf } from '../lists/lists.ts'
import type { List } from '../lists/lists.ts'
import type { Desk } from './desk.ts'
import { facesAt } from './faces.ts'
import { isOf } from './reshaped.ts'
import type { Settled } from './settle.ts'

type Place = Extract<PlanEdit, { kind: 'place' }>

/** Seconds on the road and of waiting of a list, or of several. */
interface RoadAndWaiting {
  readonly travel: number
  readonly waiting: number
}

/** What a plan comes to before anything is edited: counted once. */
export interface Counted extends RoadAndWaiting {
  readonly unassigned: number
}

export function countedIn({ shifts, unassigned }: Plan): Counted {
  const lists = shifts.map(roadAndWaiting)
  return {
    travel: lists.reduce((sum, { travel }) => sum + travel, 0),
    waiting: lists.reduce((sum, { waiting }) => sum + waiting, 0),
    unassigned: visitsIn(unassigned),
  }
}

/** What putting a place somewhere comes to, told from the plan as it is and as it would be. */
export function consequenceOf(
  desk: Desk,
  before: Counted,
  edit: Place,
  { plan, touched, verdict }: Settled,
): Consequence {
  const [was, is] = [routesOf(desk.plan, touched), routesOf(plan, touched)]
  const [from] = [...was].find(([, { stops }]) => stops.some((stop) => isOf(edit.visit, edit.place)({ stop }))) ?? []
  const stopNow = is.get(edit.shift)!.stops.find((stop) => isOf(edit.visit, edit.place)({ stop }))!
  const stopThen =
    from === undefined ? undefined : was.get(from)!.stops.find((stop) => isOf(edit.visit, edit.place)({ stop }))
  const changeOf = (shift: string, what: keyof RoadAndWaiting): number =>
    roadAndWaiting(is.get(shift))[what] - roadAndWaiting(was.get(shift))[what]
  const total = (what: keyof RoadAndWaiting): number =>
    [...touched].reduce((sum, shift) => sum + changeOf(shift, what), 0)
  const [travel, waiting] = [total('travel'), total('waiting')]
  return {
    edit,
    start: stopNow.start,
    before: stopThen?.start,
    window: windowOf(desk.subjects.visits.get(edit.visit)!, stopNow.start),
    travelSeconds: {
      from: from === undefined ? 0 : changeOf(from, 'travel'),
      to: changeOf(edit.shift, 'travel'),
      total: travel,
    },
    waitingSeconds: waiting,
    faces: facesAt(desk, plan, edit.visit, edit.shift),
    slackSeconds: { now: slackOn(desk, is.get(edit.shift)!)!, before: slackOn(desk, was.get(edit.shift)) },
    costSeconds: verdict.difference.seconds,
    terms: verdict.difference.terms,
    broken: verdict.broken,
    lists: listsChanged(was, is, edit, from),
    figures: {
      travelSeconds: before.travel + travel,
      waitingSeconds: before.waiting + waiting,
      unassigned: visitsIn(plan.unassigned),
    },
  }
}

const visitsIn = (unassigned: Plan['unassigned']): number => unassigned.filter(({ kind }) => kind === 'visit').length

const routesOf = ({ shifts }: Plan, touched: ReadonlySet<string>): Map<string, ShiftPlan> =>
  new Map(shifts.filter(({ shift }) => touched.has(shift)).map((stated) => [stated.shift, stated]))

function roadAndWaiting(stated: ShiftPlan | undefined): RoadAndWaiting {
  const last = stated?.stops.at(-1)
  if (stated === undefined || last === undefined) return { travel: 0, waiting: 0 }
  const home = stated.return === undefined ? 0 : secondsBetween(last.end, stated.return)
  return {
    travel: stated.stops.reduce((sum, { travel }) => sum + travel, home),
    waiting: stated.stops.reduce((sum, { waiting }) => sum + waiting, 0),
  }
}

/** The last window that has opened, or else the first. */
const windowOf = ({ windows }: Visit, start: string): TimeWindow | undefined =>
  windows.findLast(({ opens }) => secondsBetween(opens, start) >= 0) ?? windows[0]

/** How far behind a whole list may be; `undefined`: nobody works it. */
function slackOn(desk: Desk, stated: ShiftPlan | undefined): number | undefined {
  if (stated === undefined || stated.stops.length === 0) return undefined
  const list = listOf(desk, stated)
  const starts = new Map(list.entries.map((entry) => [entry, entry.stated]))
  return ticksToSeconds(desk.day.clock, desk.timetables.slackOf(list, starts))
}

/** A list as a plan states it. */
const listOf = ({ day, subjects, problem, plan }: Desk, stated: ShiftPlan): List =>
  listsOf(
    { ...day, problem: { ...problem, shifts: problem.shifts.filter(({ id }) => id === stated.shift) } },
    subjects,
    { ...plan, shifts: [stated] },
  )[0]!

/** The lists where something begins at another time, and those that the place leaves and comes to. */
function listsChanged(
  was: ReadonlyMap<string, ShiftPlan>,
  is: ReadonlyMap<string, ShiftPlan>,
  edit: Place,
  from: string | undefined,
): ChangedList[] {
  const starts = new Map<string, string>()
  for (const { stops } of was.values()) for (const stop of stops) starts.set(keyOf(stop), stop.start)
  return [...is].flatMap(([shift, { stops }]): ChangedList[] => {
    const moved = stops.flatMap((stop): MovedPlace[] => {
      const before = starts.get(keyOf(stop))
      const { kind, id: visit, place, start } = stop
      if (kind !== 'visit' || before === undefined || before === start) return []
      return visit === edit.visit && place === edit.place ? [] : [{ visit, place, start, before }]
    })
    const follows = shift !== edit.shift && shift !== from
    return follows && moved.length === 0 ? [] : [{ shift, moved, follows }]
  })
}

const keyOf = ({ kind, id, place }: ShiftPlan['stops'][number]): string => JSON.stringify([kind, id, place])
