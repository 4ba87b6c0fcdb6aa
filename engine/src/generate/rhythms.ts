import type { Rhythm } from './unit-kinds/index.ts'

/** The days a line may be given on: weekdays, every so many weeks, from which week. */
export interface Days {
  readonly weekdays: readonly number[]
  readonly everyWeeks: number
  readonly weekOffset: number
}

/** Visits of one line on an average weekday. */
export const VISITS_PER_DAY: Readonly<Record<Rhythm, number>> = {
  daily: 1,
  weekdays: 1,
  thriceWeekly: 3 / 5,
  twiceWeekly: 2 / 5,
  weekly: 1 / 5,
  fortnightly: 1 / 10,
  threeWeekly: 1 / 15,
}

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]
const WEEKDAYS = [0, 1, 2, 3, 4]
const THRICE = [
  [0, 2, 4],
  [0, 2, 3],
  [1, 3, 4],
  [0, 1, 3],
  [1, 2, 4],
]
const TWICE = [
  [0, 3],
  [1, 4],
  [0, 2],
  [2, 4],
  [1, 3],
]

/** What a line of a rhythm may choose between. */
export const CHOICES: Readonly<Record<Rhythm, readonly Days[]>> = {
  daily: [every(EVERY_DAY)],
  weekdays: [every(WEEKDAYS)],
  thriceWeekly: THRICE.map((weekdays) => every(weekdays)),
  twiceWeekly: TWICE.map((weekdays) => every(weekdays)),
  weekly: WEEKDAYS.map((weekday) => every([weekday])),
  fortnightly: [0, 1].flatMap((offset) => WEEKDAYS.map((weekday) => every([weekday], 2, offset))),
  threeWeekly: [0, 1, 2].flatMap((offset) => WEEKDAYS.map((weekday) => every([weekday], 3, offset))),
}

function every(weekdays: readonly number[], everyWeeks = 1, weekOffset = 0): Days {
  return { weekdays, everyWeeks, weekOffset }
}

/** All rhythms repeat after six weeks: 42 days, 0 a Monday whose week number 6 divides. */
export const CYCLE_DAYS = 42

/** The days of the six weeks on which a line is given. */
export const daysInCycle = ({ weekdays, everyWeeks, weekOffset }: Days): number[] =>
  Array.from({ length: 6 }, (_, week) => week)
    .filter((week) => week % everyWeeks === weekOffset)
    .flatMap((week) => weekdays.map((weekday) => week * 7 + weekday))
