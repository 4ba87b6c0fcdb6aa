/** What is composed of search, check and travel: a whole plan from a whole problem. */
export { nearestNext } from './nearest-next.ts'
