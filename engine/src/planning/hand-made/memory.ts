import type { Plan, Problem } from '../../model/index.ts'
import { clockOf, offsetSeconds, toTicks } from '../../time.ts'
import type { Clock } from '../../time.ts'

/** What a planner remembers when she writes a day's lists. */
export interface HandMadeMemory {
  /** Who usually comes, likeliest first, by visit id or by `recurringKey`. */
  readonly usualCaregiver: ReadonlyMap<string, readonly string[]>
  /** When in the day the visit usually is, in seconds after midnight, by the same keys: last week's order. */
  readonly lastOrder?: ReadonlyMap<string, number>
}

/** A day that was planned: what was asked and what was answered. */
export interface PlannedDay {
  readonly problem: Problem
  readonly plan: Plan
}

export const PARTS_OF_DAY = ['day', 'evening', 'night'] as const
export type PartOfDay = (typeof PARTS_OF_DAY)[number]

/** The day begins at six, the evening at three in the afternoon, the night at ten. Hours of the local clock. */
const DAY_FROM = 6
const EVENING_FROM = 15
const NIGHT_FROM = 22

/** The part of the day that an instant lies in, ticks by the clock's own time zone. */
export function partOfDay(clock: Clock, ticks: number): PartOfDay {
  const hour = secondsOfDay(clock, ticks) / 3600
  if (hour < DAY_FROM || hour >= NIGHT_FROM) return 'night'
  return hour < EVENING_FROM ? 'day' : 'evening'
}

/** What is remembered is remembered of a recipient's mornings and noons together, evenings, and nights. */
export const recurringKey = (recipient: string, part: PartOfDay): string => JSON.stringify([recipient, part])

/** Plans further back than this are forgotten. */
const REMEMBERED_DAYS = 14
const WEEK = 7
const DAY_SECONDS = 86_400

/**
 * The memory for the day that begins at `date` (an ISO instant): who came the same weekday last week comes first, then
 * who came most often in the last 14 days, then who came latest; ids decide between equals. `past` may hold more days,
 * in any order; plans of the same day, of several units say, count together. Where visits keep their id from day to day
 * each has a memory of its own; where they do not, what is known of the recipient's part of the day is.
 */
export function memoryOf(past: readonly PlannedDay[], date: string): HandMadeMemory {
  const seen = new Map<string, Map<string, Tally>>()
  const order = new Map<string, { daysAgo: number; second: number }>()
  for (const planned of past) {
    const { start } = planned.problem.horizon
    const daysAgo = Math.round((Date.parse(date) - Date.parse(start)) / 1000 / DAY_SECONDS)
    if (daysAgo < 1 || daysAgo > REMEMBERED_DAYS) continue
    for (const { keys, caregiver, second } of comings(planned))
      for (const key of keys) {
        count(seen, key, caregiver, daysAgo)
        const known = order.get(key)
        if (known === undefined || isNearer({ daysAgo, second }, known)) order.set(key, { daysAgo, second })
      }
  }
  return {
    usualCaregiver: new Map([...seen].map(([key, tallies]) => [key, likeliestFirst(tallies)])),
    lastOrder: new Map([...order].map(([key, { second }]) => [key, second])),
  }
}

interface Tally {
  sameWeekday: number
  times: number
  latest: number
}

/** Every place of every visit that some caregiver was given. */
function comings({ problem, plan }: PlannedDay): { keys: string[]; caregiver: string; second: number }[] {
  const { start, timeZone } = problem.horizon
  const clock = clockOf(start, problem.ticksPerSecond, timeZone)
  const recipients = new Map(problem.visits.map(({ id, recipient }) => [id, recipient]))
  const owners = new Map(problem.shifts.map(({ id, caregiver }) => [id, caregiver]))
  return plan.shifts.flatMap(({ shift, caregiver: named, stops }) => {
    const caregiver = named ?? owners.get(shift) ?? null
    if (caregiver === null) return []
    return stops.flatMap((stop) => {
      const recipient = stop.kind === 'visit' ? recipients.get(stop.id) : undefined
      if (recipient === undefined) return []
      const begins = toTicks(clock, stop.start)
      const keys = [stop.id, recurringKey(recipient, partOfDay(clock, begins))]
      return [{ keys, caregiver, second: secondsOfDay(clock, begins) }]
    })
  })
}

function count(seen: Map<string, Map<string, Tally>>, key: string, caregiver: string, daysAgo: number): void {
  const tallies = seen.get(key) ?? new Map<string, Tally>()
  const tally = tallies.get(caregiver) ?? { sameWeekday: 0, times: 0, latest: Infinity }
  tally.times++
  if (daysAgo === WEEK) tally.sameWeekday++
  tally.latest = Math.min(tally.latest, daysAgo)
  tallies.set(caregiver, tally)
  seen.set(key, tallies)
}

const likeliestFirst = (tallies: ReadonlyMap<string, Tally>): string[] =>
  [...tallies]
    .sort(
      ([nameA, a], [nameB, b]) =>
        b.sameWeekday - a.sameWeekday || b.times - a.times || a.latest - b.latest || (nameA < nameB ? -1 : 1),
    )
    .map(([name]) => name)

/** Last week's same weekday before any other day, then the latest day, then the first visit of that day. */
function isNearer(a: { daysAgo: number; second: number }, b: { daysAgo: number; second: number }): boolean {
  const distance = (daysAgo: number): number => (daysAgo === WEEK ? 0 : daysAgo)
  const nearer = distance(a.daysAgo) - distance(b.daysAgo)
  return nearer === 0 ? a.second < b.second : nearer < 0
}

/** Seconds after midnight of the local clock. */
function secondsOfDay({ originSeconds, ticksPerSecond, timeZone }: Clock, ticks: number): number {
  const instant = originSeconds + Math.floor(ticks / ticksPerSecond)
  const local = instant + offsetSeconds(timeZone, instant)
  return ((local % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS
}
