import type { Plan, Problem } from '../model/index.ts'

/** A day that was planned, by hand or otherwise. */
export interface PlannedDay {
  readonly problem: Problem
  readonly plan: Plan
}

/** What lists look like, to be held against what is known of real ones. Shares are between 0 and 1. */
export interface SanityFigures {
  /** Of the hours of used shifts: on the road (parking and the way to the door included), with recipients, waiting. */
  readonly driving: number
  readonly withRecipients: number
  readonly waiting: number
  /** Minutes of a leg between two different places, on average, by mode. */
  readonly legMinutes: Readonly<Record<string, number>>
  /** Of legs between two visits: at most a minute. */
  readonly shortLegs: number
  /** Visits on a list that is used, on average. */
  readonly visitsPerList: number
  /** Of visits: by two or more; that need a nurse; that need a health worker or more. */
  readonly doubleVisits: number
  readonly needNurse: number
  readonly needHealthWorker: number
  /** Of windows, to the soft closing: at most half an hour; up to two hours; three hours and more. */
  readonly tightWindows: number
  readonly middleWindows: number
  readonly wideWindows: number
  /** Minutes of service, median. */
  readonly medianMinutes: number
  /** Shifts in the evening, and at night, for each by day. */
  readonly eveningShifts: number
  readonly nightShifts: number
  readonly vacantShifts: number
  /** Visits that are mandatory and have no place. */
  readonly missing: number
}

/** Seconds. */
const SHORT_LEG = 60

/** The figures of so many days together; all 0 when there are none. */
export function sanityFigures(days: readonly PlannedDay[]): SanityFigures {
  const lists = days.flatMap(({ problem, plan }) => {
    const shiftOf = new Map(problem.shifts.map((shift) => [shift.id, shift]))
    return plan.shifts
      .filter(({ stops }) => stops.length > 0)
      .map((list) => ({ ...list, of: shiftOf.get(list.shift)! }))
  })
  const shifts = days.flatMap(({ problem }) => problem.shifts)
  const visits = days.flatMap(({ problem }) => problem.visits)
  const stops = lists.flatMap((list) => list.stops.map((stop) => ({ ...stop, mode: list.mode ?? list.of.mode })))
  const atVisits = stops.filter(({ kind }) => kind === 'visit')
  const hours = sum(lists.map(({ of }) => between(of.start, of.end)))
  const travel = sum(stops.map((stop) => stop.travel)) + sum(lists.map(homeward))
  const legs = stops.filter((stop) => stop.travel > 0)
  const share = (count: number): number => count / Math.max(1, visits.length)
  const widths = visits.flatMap(({ windows }) => {
    const [window] = windows
    return window?.softCloses === undefined ? [] : [between(window.opens, window.softCloses) / 60]
  })
  const ofWindows = (test: (minutes: number) => boolean): number =>
    widths.filter(test).length / Math.max(1, widths.length)
  const needs = (code: string): number =>
    share(
      visits.filter(({ staffing }) => staffing.some((place) => place.qualifications.some((q) => q.code === code)))
        .length,
    )
  const begin = (from: number, to: number): number =>
    shifts.filter(({ start }) => Number(start.slice(11, 13)) >= from && Number(start.slice(11, 13)) < to).length
  return {
    driving: travel / Math.max(1, hours),
    withRecipients: sum(atVisits.map(({ start, end }) => between(start, end))) / Math.max(1, hours),
    waiting: sum(stops.map((stop) => stop.waiting)) / Math.max(1, hours),
    legMinutes: Object.fromEntries(
      [...new Set(legs.map(({ mode }) => mode))].sort().map((mode) => {
        const own = legs.filter((leg) => leg.mode === mode)
        return [mode, sum(own.map((leg) => leg.travel)) / own.length / 60]
      }),
    ),
    shortLegs: atVisits.filter((stop) => stop.travel <= SHORT_LEG).length / Math.max(1, atVisits.length),
    visitsPerList: atVisits.length / Math.max(1, lists.length),
    doubleVisits: share(visits.filter(({ staffing }) => staffing.length > 1).length),
    needNurse: needs('sykepleier'),
    needHealthWorker: needs('helsefag'),
    tightWindows: ofWindows((minutes) => minutes <= 30),
    middleWindows: ofWindows((minutes) => minutes > 30 && minutes <= 120),
    wideWindows: ofWindows((minutes) => minutes >= 180),
    medianMinutes: median(visits.map(({ staffing }) => staffing[0]!.duration / 60)),
    eveningShifts: begin(12, 20) / Math.max(1, begin(5, 12)),
    nightShifts: (begin(20, 24) + begin(0, 5)) / Math.max(1, begin(5, 12)),
    vacantShifts: shifts.filter(({ caregiver }) => caregiver === null).length / Math.max(1, shifts.length),
    missing: sum(
      days.map(({ plan }) => plan.unassigned.filter(({ kind, mandatory }) => kind === 'visit' && mandatory).length),
    ),
  }
}

/** Seconds from the last stop to the end location. */
function homeward({ stops, return: back }: Plan['shifts'][number]): number {
  const last = stops.at(-1)
  return last === undefined || back === undefined ? 0 : between(last.end, back)
}

const between = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
