import type { ListSlack, Plan, Problem, TravelTable, Violation } from '../../model/index.ts'
import { ticksToSeconds } from '../../time.ts'
import { lengthOf, ticksOf } from '../day.ts'
import { caregiverOf } from './alternatives.ts'
import { planWith } from '../lists/plan-with.ts'
import { judged } from './attempt.ts'
import { contextOf } from './context.ts'
import type { Context } from './context.ts'
import type { List } from '../lists/lists.ts'
import { replacing } from '../lists/positions.ts'

/** The most that a list is tried to be behind. Seconds. */
const MOST = 3600
const MINUTE = 60

/**
 * How late the first visit of each list may begin, in whole minutes, what follows pushed along on every list as far as it must be:
 * the most with nothing newly broken, and what one minute more breaks. Every answer is a plan that was judged.
 */
export function slackOfLists(context: Context): ListSlack[] {
  return context.lists
    .filter(({ entries }) => entries.some(({ visit }) => visit !== undefined))
    .map((list) => slackOf(context, list))
}

function slackOf(context: Context, list: List): ListSlack {
  const broken = (minutes: number): readonly Violation[] => brokenBehind(context, list, minutes * MINUTE)
  const of = { shift: list.shift.id, caregiver: caregiverOf(list), tried: MOST, longestRun: longestRun(context, list) }
  let [good, bad, found] = [0, MOST / MINUTE, broken(MOST / MINUTE)]
  if (found.length === 0) return { ...of, slack: undefined, violations: [] }
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    const violations = broken(middle)
    if (violations.length === 0) good = middle
    else [bad, found] = [middle, violations]
  }
  return { ...of, slack: good * MINUTE, violations: found }
}

/** What is newly broken when a list's first visit begins so many seconds late. */
function brokenBehind(context: Context, list: List, seconds: number): readonly Violation[] {
  const { day, timetables, lists } = context
  const first = list.entries.find(({ visit }) => visit !== undefined)!
  const late = first.stated + lengthOf(day, seconds)
  // A list of its own, so that its times are worked out anew.
  const again = replacing(lists, [{ ...list }])
  const timetable = timetables.time(again, (entry) => (entry === first ? late : entry.stated))
  return judged(context, { plan: planWith(context, timetable.walked, timetable) }).broken
}

/** The longest stretch from the departure, or the end of a break, to the next break or the return. Seconds. */
function longestRun({ day, plan }: Context, { shift, entries }: List): number {
  const stated = plan.shifts.find((each) => each.shift === shift.id)!
  let [longest, since] = [0, ticksOf(day, stated.departure ?? shift.start)]
  for (const { pause, stated: start, length } of entries) {
    if (pause === undefined) continue
    longest = Math.max(longest, start - since)
    since = start + length
  }
  return ticksToSeconds(day.clock, Math.max(longest, ticksOf(day, stated.return ?? shift.end) - since))
}

/** A list that a small delay breaks. */
export interface TightList {
  readonly shift: string
  /** The visit it begins with. */
  readonly visit: string
  /** Whole minutes, in seconds, that this visit may begin late with every rule kept. */
  readonly seconds: number
}

/** The lists whose first visit may not begin `limit` seconds late, the tightest first. Each is one plan judged, and a few more where it is tight. */
export function tightLists(problem: Problem, travel: TravelTable, plan: Plan, limit: number): TightList[] {
  const context = contextOf(problem, travel, plan)
  const found = context.lists.flatMap((list): TightList[] => {
    const first = list.entries.find(({ visit }) => visit !== undefined)
    if (first === undefined || brokenBehind(context, list, limit).length === 0) return []
    let [good, bad] = [0, Math.floor(limit / MINUTE)]
    while (bad - good > 1) {
      const middle = Math.floor((good + bad) / 2)
      if (brokenBehind(context, list, middle * MINUTE).length === 0) good = middle
      else bad = middle
    }
    return [{ shift: list.shift.id, visit: first.stop.id, seconds: good * MINUTE }]
  })
  return found.sort((a, b) => a.seconds - b.seconds)
}
