import type { PlaceTerm } from './place-term.ts'

/** How many of the needed qualifications are missing; priced only when the problem makes the term soft. */
export const qualification: PlaceTerm = { term: 'qualification', amount: ({ missing }) => missing }
