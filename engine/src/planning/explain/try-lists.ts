import type { Plan, Visit } from '../../model/index.ts'
import { ticksOf } from '../day.ts'
import { planWith, retimed } from '../lists/plan-with.ts'
import { judged, priced } from './attempt.ts'
import type { JudgedAttempt } from './attempt.ts'
import type { Context } from './context.ts'
import type { Entry, List } from '../lists/lists.ts'
import { replacing } from '../lists/positions.ts'
import type { Timetable } from '../lists/timetable.ts'

/** Lists in a new order, not yet timed. */
export interface Order {
  /** The lists that differ from the plan's; the one that something was put into is last. */
  readonly changed: readonly List[]
  /** Visits whose starts are free: nothing holds them where they were. */
  readonly freed: ReadonlySet<string>
}

export interface TimedOrder {
  readonly order: Order
  readonly lists: readonly List[]
  readonly timetable: Timetable
}

/**
 * How starts that the plan states are treated when a list changes: `kept`: nothing begins earlier than it did;
 * `earliest`: everything on the changed lists begins as early as it can; `filled`: that only where something left.
 */
const MANNERS = ['earliest', 'kept', 'filled'] as const

/** The timetables of an order that are tried; see docs/explain.md. */
export function timetablesOf(context: Context, order: Order): TimedOrder[] {
  // Every list with a place of a freed visit is timed anew, also where nothing else of it changes.
  const lists = replacing(context.lists, order.changed).map((list) =>
    list.entries.some(({ visit }) => visit !== undefined && order.freed.has(visit.id)) ? { ...list } : list,
  )
  const hasReserve = ({ entries }: List): boolean => entries.some(({ free }) => free !== undefined)
  const hasReserves = lists.some(hasReserve)
  const bare = lists.map((list) =>
    hasReserve(list) ? { ...list, entries: list.entries.filter(({ free }) => free === undefined) } : list,
  )
  // Time kept free where it is now; and, should it find room elsewhere, without a thought of it.
  return [...timetablesFor(context, order, lists), ...(hasReserves ? timetablesFor(context, order, bare) : [])]
}

function timetablesFor(context: Context, order: Order, lists: readonly List[]): TimedOrder[] {
  const changed = new Set(order.changed.map(({ shift }) => shift.id))
  const into = order.changed.at(-1)!.shift.id
  const floors = [-Infinity, ...datedStarts(context, order.freed)]
  return MANNERS.flatMap((manner) =>
    floors.flatMap((floor) => {
      const floorOf = (entry: Entry, { shift }: List): number => {
        if (entry.visit !== undefined && order.freed.has(entry.visit.id)) return floor
        if (manner === 'earliest' && changed.has(shift.id)) return -Infinity
        if (manner === 'filled' && changed.has(shift.id) && shift.id !== into) return -Infinity
        return entry.stated
      }
      const timetable = context.timetables.time(lists, floorOf)
      const later = context.timetables.laterDepartures(timetable)
      const timed = { order, lists, timetable }
      if (later.size === 0 || timetable.excess > 0) return [timed]
      const again = context.timetables.time(lists, (entry, list) => later.get(entry) ?? floorOf(entry, list))
      return [{ ...timed, timetable: again }, timed]
    }),
  )
}

/** Instants from which who may do a visit is another: rules that expire, and qualifications that begin to hold. Ticks. */
function datedStarts({ day, problem }: Context, freed: ReadonlySet<string>): number[] {
  const dated = (visit: Visit): number[] => {
    const rules = [...visit.requiredCaregivers, ...visit.excludedCaregivers]
    const expired = rules.flatMap(({ expires }) => (expires === undefined ? [] : [ticksOf(day, expires) + 1]))
    const codes = new Set(visit.staffing.flatMap(({ qualifications }) => qualifications.map(({ code }) => code)))
    const held = problem.caregivers.flatMap(({ qualifications }) => qualifications)
    const begun = held.flatMap(({ code, validFrom }) =>
      validFrom === undefined || !codes.has(code) ? [] : [ticksOf(day, validFrom)],
    )
    return [...expired, ...begun]
  }
  const [from, until] = [ticksOf(day, problem.horizon.start), ticksOf(day, problem.horizon.end)]
  const instants = problem.visits.filter(({ id }) => freed.has(id)).flatMap(dated)
  return [...new Set(instants)].filter((instant) => instant > from && instant <= until)
}

/** The complete plans of a timed order: as timed, and with starts moved to where they cost less. */
export function plansOf(context: Context, { timetable }: TimedOrder): Plan[] {
  const { walked } = timetable
  const plan = planWith(context, walked, timetable)
  const moved = retimed(context, plan, new Set(walked.map(({ shift }) => shift.id)))
  return [...new Set([plan, moved])]
}

/** What came of trying several orders. */
export interface Outcome {
  /** The cheapest plan that breaks nothing new. */
  readonly best: JudgedAttempt | undefined
  /** When there is none: the plan that came nearest, and what it breaks. */
  readonly nearest: JudgedAttempt | undefined
}

/**
 * The cheapest legal plan of these orders; or else the one that came nearest. `stopsAll`: whether a violation holds at
 * whatever time and position, so that nothing else need be tried.
 */
export function bestOf(
  context: Context,
  orders: Iterable<Order>,
  stopsAll: (attempt: JudgedAttempt) => boolean = () => false,
): Outcome {
  const timed = [...orders].flatMap((order) => timetablesOf(context, order))
  // Where the plan itself breaks rules, passing a limit of time may be nothing new.
  const isPlain = context.broken.length === 0
  const inTime = isPlain ? timed.filter(({ timetable }) => timetable.excess === 0) : timed
  const nearestTimed = timed.reduce<TimedOrder | undefined>(
    (least, each) => (least === undefined || each.timetable.excess < least.timetable.excess ? each : least),
    undefined,
  )
  let nearest: JudgedAttempt | undefined
  if (nearestTimed !== undefined) {
    const attempt = judged(context, { plan: plansOf(context, nearestTimed)[0]! })
    if (attempt.broken.length > 0) nearest = attempt
    if (nearest !== undefined && stopsAll(nearest)) return { best: undefined, nearest }
  }
  const plans = different(
    inTime.flatMap((each) => plansOf(context, each)),
    (plan) => plan,
  )
  const attempts = plans.map((plan) => priced(context, plan))
  attempts.sort((a, b) => a.cost - b.cost)
  for (const attempt of attempts) {
    const each = judged(context, attempt)
    if (each.broken.length === 0) return { best: each, nearest: undefined }
    if (nearest === undefined || each.broken.length < nearest.broken.length) nearest = each
  }
  return { best: undefined, nearest }
}

/** Each plan once, by who does what when: timetables often come to the same, and pricing and judging are dear. */
export function different<Item>(items: readonly Item[], planOf: (item: Item) => Plan): Item[] {
  const keyOf = ({ shifts }: Plan): string =>
    JSON.stringify(shifts.map(({ shift, mode, stops }) => [shift, mode, stops.map(({ id, start }) => [id, start])]))
  return [...new Map(items.map((item) => [keyOf(planOf(item)), item] as const)).values()]
}
