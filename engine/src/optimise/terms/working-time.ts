import type { PlaceTerm } from './place-term.ts'

/** Seconds of service; the legs' share of the term is in the cost of the legs. */
export const workingTime: PlaceTerm = { term: 'workingTime', amount: ({ service }) => service }
