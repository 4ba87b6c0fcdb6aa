import type { Alternative, Stop, Violation } from '../../model/index.ts'
import { secondsBetween } from '../../time.ts'
import type { JudgedAttempt } from './attempt.ts'
import type { Context } from './context.ts'
import { differenceTo, movedIn, startOf } from './differences.ts'
import { newStop } from '../lists/lists.ts'
import type { Entry, List } from '../lists/lists.ts'
import { insertions, without } from '../lists/positions.ts'
import { cheapestOf, inTime } from './sketches.ts'
import { bestOf } from './try-lists.ts'
import type { Order } from './try-lists.ts'

/** Every other shift for one placed place of a visit: the possible first, the cheapest first, then in the problem's order. */
export function alternativesFor(context: Context, visit: string, place: number): Alternative[] {
  const { lists } = context
  const isIt = ({ stop }: Entry): boolean => stop.kind === 'visit' && stop.id === visit && stop.place === place
  const others = lists.filter(({ entries }) => !entries.some(isIt))
  return others.map(({ shift }) => alternativeOn(context, visit, place, shift.id)).sort(possibleFirst)
}

function possibleFirst(a: Alternative, b: Alternative): number {
  const rank = (each: Alternative): number => ['possible', 'stopped', 'takesPart'].indexOf(each.verdict)
  if (a.verdict === 'possible' && b.verdict === 'possible') return a.difference.total - b.difference.total
  return rank(a) - rank(b)
}

/** What comes of giving a placed place of a visit to another shift. */
export function alternativeOn(context: Context, visit: string, place: number, target: string): Alternative {
  const isIt = ({ stop }: Entry): boolean => stop.kind === 'visit' && stop.id === visit && stop.place === place
  const from = context.lists.find(({ entries }) => entries.some(isIt))
  const to = context.lists.find(({ shift }) => shift.id === target)!
  const shift = { shift: target, caregiver: caregiverOf(to) }
  if (to.entries.some(({ stop }) => stop.kind === 'visit' && stop.id === visit)) {
    return { ...shift, verdict: 'takesPart' }
  }
  const left = from === undefined ? [] : [without(from, isIt)]
  const orders = ordersOf(context, left, to, newStop('visit', visit, place), visit)
  const { best, nearest } = bestOf(context, orders, ({ broken }) => holdsAlways(context, visit, broken[0]!))
  if (best !== undefined) return { ...shift, ...possible(context, visit, place, best), breakMoved: false }
  const isHopeless = nearest !== undefined && holdsAlways(context, visit, nearest.broken[0]!)
  const eased = isHopeless ? undefined : withBreakMoved(context, left, to, newStop('visit', visit, place), visit)
  if (eased !== undefined) return { ...shift, ...possible(context, visit, place, eased), breakMoved: true }
  return { ...shift, verdict: 'stopped', ...stoppedBy(context, visit, place, nearest!) }
}

function possible(context: Context, visit: string, place: number, { plan, judgement }: JudgedAttempt) {
  return {
    verdict: 'possible' as const,
    start: startOf(plan, visit, place)!,
    difference: differenceTo(context, judgement.cost),
    moved: movedIn(context, plan, visit),
    plan,
  }
}

/** Where no position does with the breaks as they lie: the same with one of them elsewhere in the list. */
function withBreakMoved(
  context: Context,
  left: readonly List[],
  into: List,
  stop: Stop,
  freed: string,
): JudgedAttempt | undefined {
  const lists = into.entries.flatMap((pause) => (pause.pause === undefined ? [] : breakElsewhere(into, pause)))
  const orders = lists.flatMap((list) => [...ordersOf(context, left, list, stop, freed)])
  return cheapestOf(context, inTime(context, orders))?.attempt
}

/** The list with a break at every other position. */
function breakElsewhere(list: List, pause: Entry): List[] {
  const rest = list.entries.filter((entry) => entry !== pause)
  const positions = Array.from({ length: rest.length + 1 }, (_, k) => k).filter((k) => list.entries[k] !== pause)
  return positions.map((k) => ({ ...list, entries: [...rest.slice(0, k), pause, ...rest.slice(k)] }))
}

function stoppedBy(context: Context, visit: string, place: number, { plan, broken }: JudgedAttempt) {
  const violations = [...broken].sort((a, b) => Number(isAlways(context, b)) - Number(isAlways(context, a)))
  const always = holdsAlways(context, visit, violations[0]!)
  return { violations, always, start: startOf(plan, visit, place)!, plan }
}

/** The lists with a stop put in at every position of one of them, `left` having lost something. */
export function* ordersOf(
  context: Context,
  left: readonly List[],
  into: List,
  stop: Stop,
  freed: string,
): Generator<Order> {
  for (const { list } of insertions(context, into, stop)) {
    yield { changed: [...left, list], freed: new Set([freed]) }
  }
}

/** Rules that ask who does a visit and never when. */
const TIMELESS: ReadonlySet<Violation['rule']> = new Set(['team', 'area', 'excluded-service', 'trainee', 'capacity'])

/** Whether a violation of the visit itself is there at whatever time, and wherever in the list. */
const holdsAlways = (context: Context, visit: string, violation: Violation): boolean =>
  (violation.place === `visit/${visit}` || violation.rule === 'capacity') && isAlways(context, violation)

function isAlways(context: Context, { rule, values }: Violation): boolean {
  const { problem } = context
  const visit = problem.visits.find(({ id }) => id === values['visit'])
  if (TIMELESS.has(rule)) return true
  if (rule === 'pin') return values['fault'] === 'caregiver' || values['fault'] === 'shift'
  if (rule === 'required-caregiver')
    return visit?.requiredCaregivers.every(({ expires }) => expires === undefined) === true
  if (rule === 'excluded-caregiver')
    return visit?.excludedCaregivers.every(({ expires }) => expires === undefined) === true
  if (rule !== 'qualification') return false
  const caregiver = problem.caregivers.find(({ id }) => id === values['caregiver'])
  const held = caregiver?.qualifications.filter(({ code }) => code === values['qualification']) ?? []
  return held.every(({ validFrom, validTo }) => !isWithin(context, validFrom) && !isWithin(context, validTo))
}

/** Whether an instant lies in the horizon, so that what it ends or begins holds for a part of the plan only. */
const isWithin = ({ problem: { horizon } }: Context, instant: string | undefined): boolean =>
  instant !== undefined && secondsBetween(horizon.start, instant) >= 0 && secondsBetween(instant, horizon.end) >= 0

/** Who works a list: the plan's word on a vacant shift, otherwise the roster's. */
export const caregiverOf = ({ shift, stated }: List): string | null =>
  stated.caregiver === undefined ? shift.caregiver : stated.caregiver
