/**
 * A second judge of hours and rest, that shares nothing with the first: it walks minute by minute over a strip of
 * minutes and counts. For work that begins and ends on whole minutes.
 */
import type { WorkPeriod } from '../../src/check/rules/working-time.ts'
import { MINUTE } from './working-time-periods.ts'

/** Limits in minutes, the same all along the strip. */
export interface MinuteLimits {
  readonly normalDay: number
  readonly normalWeek: number
  readonly dailyRest: number
  readonly weeklyRest: number
  readonly dayCounting: 'rolling' | 'betweenRests'
}

const DAY = 24 * 60
const WEEK = 7 * DAY

export interface Strip {
  /** The period at work in each minute, counted from the first; −1 for none. Breaks are at work here. */
  readonly present: number[]
  /** The same without unpaid breaks. */
  readonly working: number[]
  /** Minutes from 1970 to the strip's first. */
  readonly first: number
}

/** Periods must not overlap. The strip reaches a week beyond the last. */
export function stripOf(periods: readonly WorkPeriod[]): Strip {
  const first = periods[0]!.start / MINUTE
  const length = periods.at(-1)!.end / MINUTE - first + WEEK
  const present = new Array<number>(length).fill(-1)
  periods.forEach(({ start, end }, k) => present.fill(k, start / MINUTE - first, end / MINUTE - first))
  const working = [...present]
  for (const { breaks } of periods) {
    for (const { start, end, paid } of breaks) if (!paid) working.fill(-1, start / MINUTE - first, end / MINUTE - first)
  }
  return { present, working, first }
}

/** Minutes of overtime in each period, by the limit that was used up. */
export function overtimeByTheMinute(
  strip: Strip,
  limits: MinuteLimits,
  periods: number,
): { day: number; week: number }[] {
  const overtime = Array.from({ length: periods }, () => ({ day: 0, week: 0 }))
  const ordinary = new Array<number>(strip.working.length).fill(0)
  const from = limits.dayCounting === 'rolling' ? undefined : workdayOfEachMinute(strip, limits.dailyRest)
  const count = (after: number, to: number): number => {
    let sum = 0
    for (let minute = Math.max(0, after); minute < to; minute++) sum += ordinary[minute]!
    return sum
  }
  strip.working.forEach((period, minute) => {
    if (period === -1) return
    // The minute ends a window of 24 hours; the others of the window may hold one less than the limit.
    const dayFull = count(Math.max(minute + 1 - DAY, from?.[minute] ?? 0), minute) >= limits.normalDay
    const weekFull = count(minute + 1 - WEEK, minute) >= limits.normalWeek
    if (dayFull) overtime[period]!.day++
    else if (weekFull) overtime[period]!.week++
    else ordinary[minute] = 1
  })
  return overtime
}

/** The minute in which the workday of each minute began. */
function workdayOfEachMinute(strip: Strip, rest: number): number[] {
  let began = 0
  let off = 0
  return strip.present.map((period, minute) => {
    if (period === -1) off++
    else {
      if (off >= rest) began = minute
      off = 0
    }
    return began
  })
}

/** The most minutes of work in a window that ends in the period. */
export function mostWork(strip: Strip, period: number, window: number): number {
  let most = 0
  strip.working.forEach((at, minute) => {
    if (at !== period) return
    let held = 0
    for (let each = Math.max(0, minute + 1 - window); each <= minute; each++) if (strip.working[each] !== -1) held++
    most = Math.max(most, held)
  })
  return most
}

export interface MinuteRest {
  /** The minute in which the period of 24 hours or 7 days began. */
  readonly began: number
  /** 0 when there is enough rest in it. */
  readonly lacks: number
}

/** Rest, window by window; a window begins where work begins after the rest that ended the one before. */
export function restByTheMinute({ present }: Strip, needed: number, window: number): MinuteRest[] {
  const found: MinuteRest[] = []
  let began = 0
  while (began !== -1) {
    let run = 0
    let longest = 0
    let longestEnds = began
    let enoughAt = -1
    for (let minute = began; minute < Math.min(began + window, present.length) && enoughAt === -1; minute++) {
      run = present[minute] === -1 ? run + 1 : 0
      if (run >= longest) [longest, longestEnds] = [run, minute]
      if (run >= needed) enoughAt = minute
    }
    found.push({ began, lacks: enoughAt === -1 ? needed - longest : 0 })
    const resumesAfter = enoughAt === -1 ? longestEnds : enoughAt
    began = present.findIndex((period, minute) => minute > resumesAfter && period !== -1 && present[minute - 1] === -1)
  }
  return found
}
