import type { PlanSnapshot } from '@hjemrute/contract'
import type { StoredPlan } from '../plans/plans.repository.ts'

/** A plan, what it answers and the travel times, as plain data. */
export function snapshotOf({ plan, of: { problem, travel } }: StoredPlan): PlanSnapshot {
  const { size, estimated } = travel
  const modes = [...travel.modes].map(([mode, { times, distances }]) => [
    mode,
    { times: [...times], distances: [...distances] },
  ])
  return {
    problem,
    plan,
    travel: { size, estimated, modes: Object.fromEntries(modes) as PlanSnapshot['travel']['modes'] },
  }
}
