import type { PlanSnapshot } from '@hjemrute/contract'
import { withoutProtected } from '../access/protected-places.ts'
import type { StoredPlan } from '../plans/plans.repository.ts'

/** A plan, what it answers and the travel times, as plain data; protected homes only for those who may see them. */
export function snapshotOf({ plan, of: { problem, travel } }: StoredPlan, seesProtected: boolean): PlanSnapshot {
  const { size, estimated } = travel
  const modes = [...travel.modes].map(([mode, { times, distances }]) => [
    mode,
    { times: [...times], distances: [...distances] },
  ])
  return {
    problem: seesProtected ? problem : withoutProtected(problem),
    plan,
    travel: { size, estimated, modes: Object.fromEntries(modes) as PlanSnapshot['travel']['modes'] },
  }
}
