/** Threads that search, so that the one that talks to people stays free. */
export { ThreadPool, threadSearch } from './thread-search.ts'
export type { RunClock, StopRequest } from './thread-search.ts'
