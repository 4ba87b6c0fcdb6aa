import type { RowDifference } from '@hjemrute/engine/exchange/csv'
import { Piscina } from 'piscina'
import type { CompareTask, ReadFiles, ReadTask } from './import-thread.ts'

/** Files are read one set at a time. */
export interface ImportThreads {
  read(task: ReadTask): Promise<ReadFiles>
  compare(task: CompareTask): Promise<RowDifference[][]>
  stop(): Promise<void>
}

export function importThreads(): ImportThreads {
  const pool = new Piscina({
    filename: new URL('./import-thread.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 60_000,
  })
  return {
    read: (task) => pool.run(task, { name: 'read' }) as Promise<ReadFiles>,
    compare: (task) => pool.run(task, { name: 'compare' }) as Promise<RowDifference[][]>,
    stop: () => pool.destroy(),
  }
}
