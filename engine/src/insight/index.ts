/** Measures: what a leader or a planner compares, each with one definition. */
export { dayFigures } from './day-figures.ts'
export type { DayFigures } from './day-figures.ts'
