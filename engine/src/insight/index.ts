/** Measures: what a leader or a planner compares, each with one definition. */
export { dayFigures } from './day-figures.ts'
export type { DayFigures } from './day-figures.ts'
export { dataQuality } from './data-quality.ts'
export type { QualityKnowledge } from './data-quality.ts'
