import { sayable } from '../../model/index.ts'
import type { LocalKnowledge, Statement, TimeExplanation, TimeLimit, Violation, Visit } from '../../model/index.ts'
import { secondsBetween, toIso } from '../../time.ts'
import { ticksOf } from '../day.ts'
import { planWith } from '../lists/plan-with.ts'
import { judged } from './attempt.ts'
import type { JudgedAttempt } from './attempt.ts'
import { caregiverOf } from './alternatives.ts'
import type { Context } from './context.ts'
import type { Entry, List } from '../lists/lists.ts'
import { said } from './why-this-caregiver.ts'

/** Local knowledge that moves times. */
const TIMELY = new Set<LocalKnowledge['kind']>(['bestBefore', 'bestAfter', 'slowDoor'])
/** Starts further from the usual one than this are worth a word. Seconds. */
const FAR_FROM_USUAL = 60

/**
 * What holds a placed visit to its time: how early and how late it may begin with all else as it is, and what one tick
 * more would break. Every limit is found by judging the plan with the visit moved.
 */
export function whyThisTime(context: Context, visit: Visit): TimeExplanation {
  const moved = new MovedInTime(context, visit)
  const { start } = moved
  const [earliest, latest] = [moved.limit(-1), moved.limit(1)]
  return {
    start,
    earliest,
    latest,
    why: [...span(start, earliest, latest), ...usual(visit, start), ...known(context, visit)],
  }
}

function span(start: string, earliest: TimeLimit | undefined, latest: TimeLimit | undefined): Statement[] {
  if (earliest === undefined && latest === undefined) return [said('when-any', {})]
  if (earliest === undefined) return [said('when-until', { until: latest!.start }), latest!.statement]
  if (latest === undefined) return [said('when-from', { from: earliest.start }), earliest.statement]
  const limits = [earliest.statement, latest.statement]
  if (secondsBetween(earliest.start, latest.start) <= 0) return [said('when-only', { start }), ...limits]
  return [said('when-between', { from: earliest.start, until: latest.start }), ...limits]
}

function usual({ usualStart }: Visit, start: string): Statement[] {
  if (usualStart === undefined) return []
  const by = secondsBetween(usualStart, start)
  if (Math.abs(by) < FAR_FROM_USUAL) return [said('when-usual', { usual: usualStart })]
  const code = by > 0 ? 'when-later-than-usual' : 'when-earlier-than-usual'
  return [said(code, { usual: usualStart, by: Math.abs(by) })]
}

/** What is known of the home that has a say in the time. */
function known({ problem }: Context, { recipient }: Visit): Statement[] {
  const knowledge = problem.recipients.find(({ id }) => id === recipient)?.knowledge ?? []
  return knowledge.filter(({ kind }) => TIMELY.has(kind)).map(sayable)
}

/** The plan with one visit begun at other times, all places of it by as much, and judged. */
class MovedInTime {
  readonly start: string
  private readonly context: Context
  private readonly visit: Visit
  private readonly lists: readonly List[]
  private readonly startTicks: number
  private readonly judgedAt = new Map<number, JudgedAttempt>()

  constructor(context: Context, visit: Visit) {
    this.context = context
    this.visit = visit
    this.lists = context.lists.filter(({ entries }) => entries.some((entry) => this.isIt(entry)))
    const stops = this.lists.flatMap(({ entries }) => entries.filter((entry) => this.isIt(entry)))
    this.startTicks = Math.min(...stops.map(({ stated }) => stated))
    this.start = this.at(this.startTicks)
  }

  /** How far the start can go one way, and what is broken one tick beyond; `undefined` when nothing is, as far as that goes. */
  limit(direction: 1 | -1): TimeLimit | undefined {
    const { day, problem } = this.context
    const ends = [problem.horizon.start, problem.horizon.end].map((end) => ticksOf(day, end) - this.startTicks)
    let good = 0
    let bad = direction * Math.max(...ends.map(Math.abs)) + direction
    if (this.isLegal(bad)) return undefined
    while (Math.abs(bad - good) > 1) {
      const middle = Math.trunc((good + bad) / 2)
      if (this.isLegal(middle)) good = middle
      else bad = middle
    }
    const beyond = this.judge(bad)
    const start = this.at(this.startTicks + good)
    const statement = direction < 0 ? this.earlier(start, beyond) : this.later(start, beyond)
    return { start, violations: beyond.broken, plan: beyond.plan, statement }
  }

  private isIt = ({ stop }: Entry): boolean => stop.kind === 'visit' && stop.id === this.visit.id
  private at = (ticks: number): string => toIso(this.context.day.clock, ticks)
  private isLegal = (shift: number): boolean => this.judge(shift).broken.length === 0

  private judge(shift: number): JudgedAttempt {
    let found = this.judgedAt.get(shift)
    if (found === undefined) {
      const starts = new Map<Entry, number>()
      for (const entry of this.lists.flatMap(({ entries }) => entries)) {
        starts.set(entry, entry.stated + (this.isIt(entry) ? shift : 0))
      }
      const plan = planWith(this.context, this.lists, { starts })
      found = judged(this.context, { plan })
      this.judgedAt.set(shift, found)
    }
    return found
  }

  /** What one tick earlier breaks, in a planner's words. */
  private earlier(from: string, { broken }: JudgedAttempt): Statement {
    const [violation] = broken
    const { rule, values } = violation!
    if (rule === 'travel' && values['fault'] === 'tooEarly') return this.notThere(from, violation!)
    if (rule === 'time-window' && this.concerns(violation!)) return said('earlier-opening', { from })
    if (rule === 'shift-time') return said('earlier-shift', { from, caregiver: this.whoOn(values['shift']) })
    if (rule === 'pin') return said('earlier-locked', { from })
    if (rule === 'dependency' && values['second'] === this.visit.id) {
      return said('earlier-after', { from, first: values['first']! })
    }
    if (rule === 'dependency') return said('earlier-before', { from, second: values['second']! })
    return said('earlier-rule', { from })
  }

  /** The caregiver is not there yet: coming from the stop before, or from where the shift begins. */
  private notThere(from: string, { values }: Violation): Statement {
    const caregiver = this.whoOn(values['shift'])
    const list = this.lists.find(({ shift }) => shift.id === values['shift'])
    const entries = list?.entries.filter(({ free }) => free === undefined) ?? []
    const before = entries[entries.findIndex((entry) => this.isIt(entry)) - 1]
    if (before?.stop.kind === 'visit') return said('earlier-travel-after', { from, caregiver, before: before.stop.id })
    return said('earlier-travel', { from, caregiver })
  }

  private later(until: string, { broken }: JudgedAttempt): Statement {
    const [violation] = broken
    const { rule, values, place } = violation!
    const caregiver = this.whoOn(values['shift'])
    if (rule === 'travel' || (rule === 'plan-shape' && values['fault'] === 'overlap')) {
      const next = place.startsWith('visit/') ? place.slice('visit/'.length) : undefined
      if (rule === 'travel' && next !== undefined) return said('later-next', { until, caregiver, next })
      return said('later-next-stop', { until, caregiver })
    }
    if (rule === 'time-window' && this.concerns(violation!)) return said('later-closing', { until })
    if (rule === 'shift-time') return said('later-shift', { until, caregiver })
    if (rule === 'pin') return said('later-locked', { until })
    if (rule === 'dependency' && values['second'] === this.visit.id) {
      return said('later-after', { until, first: values['first']! })
    }
    if (rule === 'dependency') return said('later-before', { until, second: values['second']! })
    return said('later-rule', { until })
  }

  private concerns = ({ place }: Violation): boolean => place === `visit/${this.visit.id}`

  private whoOn(shift: string | number | undefined): string {
    const list = this.context.lists.find((each) => each.shift.id === shift) ?? this.lists[0]!
    return caregiverOf(list) ?? list.shift.id
  }
}
