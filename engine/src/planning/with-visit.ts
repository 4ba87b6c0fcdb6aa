import type { Problem, Visit } from '../model/index.ts'

/** The same problem with one visit changed. */
export const withVisit = (problem: Problem, visit: Visit): Problem => ({
  ...problem,
  visits: problem.visits.map((each) => (each.id === visit.id ? visit : each)),
})
