import { threadSearch } from '@hjemrute/adapters/threads'
import type { Search } from '@hjemrute/engine/planning'
import { cpuSeconds, wallInstant } from './run-clock.ts'
import type { StopSignal } from './stop-signal.ts'

/** The search as the command line runs it: in threads of its own, on the run's clock, until someone says stop. */
export const searcher = (stop: StopSignal): Search => threadSearch({ cpuSeconds, wallInstant }, stop)
