import type { Problem, TravelTable } from '@hjemrute/engine/model'
import { provenBound } from '@hjemrute/engine/planning'

export interface BoundTask {
  readonly problem: Problem
  readonly travel: TravelTable
}

/** Computes the bound on a thread of its own: nobody waits for it. `null`: nothing is proven. */
export default async function prove({ problem, travel }: BoundTask): Promise<number | null> {
  return (await provenBound(problem, travel)) ?? null
}
