import { checkPlan } from '../check/index.ts'
import type { Judgement } from '../check/index.ts'
import type { Event, Plan, Problem, RuleName, Shift, TravelTable, Violation } from '../model/index.ts'
import { explainUnassigned, solve } from '../optimise/index.ts'
import { secondsBetween } from '../time.ts'
import { avoidableOf } from './legality.ts'
import { BLOCK } from './repair/absence.ts'
import { applyEvents } from './repair/apply-events.ts'
import { changesBetween } from './repair/changes.ts'
import type { RepairChanges } from './repair/changes.ts'
import { missedBreaksForgiven, referencesOf, searchedProblem } from './repair/searched-problem.ts'
import type { Disturbance } from './repair/searched-problem.ts'
import { keepsPast, pastAlone, pastOf } from './repair/the-past.ts'
import type { ChangedDay, Past } from './repair/the-past.ts'
import { byMerit, judge } from './settle-plan.ts'
import type { SettledPlan } from './settle-plan.ts'
import { relisted } from './withdraw/list-unassigned.ts'
import { restated, withdraw } from './withdraw/withdraw.ts'

export interface RepairParams {
  readonly seed: number
  /** Iterations of each of the searches; the same ones give the same answer. */
  readonly iterations: number
  /** Overrides the problem's own order. */
  readonly order?: 'visit' | 'patient'
  readonly shouldStop?: () => boolean
}

/** One way to go on with the day. */
export interface Repair {
  /** With its cost by the check; without a run record. */
  readonly plan: Plan
  /** Of the problem as it now is: what an event or the past has made unavoidable is among the violations. */
  readonly judgement: Judgement
  readonly outcome: 'complete' | 'partial' | 'illegal'
  readonly changes: RepairChanges
}

export interface RepairAnswer {
  /** The day as it now is: events taken in, the plan before as reference. The repairs are plans of this problem. */
  readonly problem: Problem
  readonly travel: TravelTable
  /** One to three different plans, the best first: least missing, then cheapest. */
  readonly repairs: readonly Repair[]
}

/** Seconds of staff time; the greater is what `leastChange` asks, the lesser what `standard` does. */
const DISTURBANCES: readonly Disturbance[] = [
  { caregiverChanged: 1200, startMoved: '1/6' },
  { caregiverChanged: 120, startMoved: '1/60' },
]

/**
 * Repairs a day that has not gone as planned: what began before `now` stays, the events are taken in, and the rest is
 * planned anew with a price on disturbing people. `now`: ISO 8601 with offset.
 *
 * Three plans are made: the old one without what is no longer possible, one that disturbs little, and one freer to
 * save. Each is judged by the check; one that changes the past, or breaks what the events and the past left whole, is
 * not answered. A plan without a fault but what is missing is always among them: at worst the past alone.
 * Throws an input error when an event names what the problem does not know.
 */
export function repairDay(
  problem: Problem,
  plan: Plan,
  travel: TravelTable,
  events: readonly Event[],
  now: string,
  params: RepairParams,
): RepairAnswer {
  const past = pastOf(plan, now)
  const changed = applyEvents({ problem, travel }, past, events)
  const reference = referencesOf(changed.problem, plan)
  const day: ChangedDay = { ...changed, problem: { ...missedBreaksForgiven(changed.problem, past), reference } }
  const by = { ...day, order: params.order ?? problem.order }
  const avoidable = avoidableAfter(day, past, by.order)
  const brokenIn = (each: Plan): readonly Violation[] => avoidable(judge(by, each).judgement.violations)

  const rest = withdraw(day.problem, day.travel, restated(day.problem, day.travel, plan), brokenIn)
  const searched = DISTURBANCES.map((disturbance) => search(day, past, disturbance, rest, params))
  const sound = [rest, ...searched].filter((each) => keepsPast(past, each) && brokenIn(each).length === 0)
  const punctual = sound.filter(keepsBlocks)
  const settled = unlike(punctual.length > 0 ? punctual : sound.length > 0 ? sound : [pastAlone(day, past)])
  const ranked = settled.map((each) => judge(by, each)).sort(byMerit)
  const owners = new Map(problem.shifts.map(({ id, caregiver }) => [id, caregiver]))
  return { ...day, repairs: ranked.map((each) => repairOf(day, plan, each, owners)) }
}

function search(day: ChangedDay, past: Past, disturbance: Disturbance, start: Plan, params: RepairParams): Plan {
  const { seed, iterations, order, shouldStop } = params
  const asked = searchedProblem(day.problem, past, disturbance)
  const { plan } = solve(asked, day.travel, {
    seed,
    start,
    budget: { iterations },
    ...(order === undefined ? {} : { order }),
    ...(shouldStop === undefined ? {} : { shouldStop }),
  })
  return relisted(day.problem, plan)
}

/** Rules that the past alone may seem to break only because the day is not over. */
const MENDABLE: ReadonlySet<RuleName> = new Set([
  'coverage',
  'pattern',
  'bundle',
  'activity',
  'break',
  'key',
  'hard-term',
])

/** Breaks to come may still make a day lawful. */
const hasBreaksToCome = ({ id, breaks }: Shift, { stops, now }: Past): boolean =>
  breaks.some(
    (pause) =>
      secondsBetween(now, pause.closes) > 0 &&
      stops.get(id)?.some((stop) => stop.kind === 'break' && stop.id === pause.id) !== true,
  )

/** A plan that leaves out a delay or an absence plans with time that is not there. */
const keepsBlocks = ({ unassigned }: Plan): boolean => !unassigned.some(({ id }) => id.startsWith(BLOCK))

/** What neither an empty plan nor the past alone already breaks. */
function avoidableAfter({ problem, travel }: ChangedDay, past: Past, order: 'visit' | 'patient') {
  const avoidable = avoidableOf(problem, travel, order)
  const alone = pastAlone({ problem, travel }, past)
  const keyOf = ({ rule, place, values }: Violation): string => [rule, place, values['fault'], values['term']].join(' ')
  const { violations: broken } = checkPlan(problem, alone, travel, { order })
  const isOver = (caregiver: string): boolean =>
    problem.shifts.filter((shift) => shift.caregiver === caregiver).every((shift) => !hasBreaksToCome(shift, past))
  const isGiven = ({ rule, place }: Violation): boolean =>
    rule === 'working-time' ? isOver(place.replace('caregiver/', '')) : !MENDABLE.has(rule)
  const given = new Set(broken.filter(isGiven).map(keyOf))
  return (violations: readonly Violation[]): Violation[] =>
    avoidable(violations).filter((violation) => !given.has(keyOf(violation)))
}

/** Each plan once, by who does what when. */
function unlike(plans: readonly Plan[]): Plan[] {
  const keyOf = ({ shifts }: Plan): string =>
    JSON.stringify(shifts.filter(({ stops }) => stops.length > 0).map(({ shift, stops }) => [shift, stops]))
  return [...new Map(plans.map((plan) => [keyOf(plan), plan] as const).reverse()).values()].reverse()
}

function repairOf(
  day: ChangedDay,
  before: Plan,
  { plan, judgement, outcome }: SettledPlan,
  owners: ReadonlyMap<string, string | null>,
): Repair {
  const { cost } = judgement
  const { run: _run, ...explained } = explainUnassigned(day.problem, day.travel, plan)
  const changes = changesBetween(day.problem, before, plan, owners)
  return { plan: { ...explained, cost, bound: null }, judgement, outcome, changes }
}
