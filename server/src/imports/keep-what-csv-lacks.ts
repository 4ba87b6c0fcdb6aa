import type { ProblemInput } from '@hjemrute/engine/model'

/**
 * What stands in a shift already and has no column in the files goes on where it still fits: how the plan is judged,
 * who has visited whom, what ties visits together, and locks set here on visits that the files lock nowhere.
 */
export function keepWhatCsvLacks(after: ProblemInput, before: ProblemInput): ProblemInput {
  const visits = new Set(after.visits.map(({ id }) => id))
  const shifts = new Set(after.shifts.map(({ id }) => id))
  const recipients = new Set(after.visits.map(({ recipient }) => recipient))
  const caregivers = new Set((after.caregivers ?? []).map(({ id }) => id))
  const locks = new Map(before.visits.map(({ id, pins = [] }) => [id, pins]))
  const { objective, order, ticksPerSecond, workingTimeRules, map } = before
  return {
    ...after,
    ...(objective && { objective }),
    ...(order && { order }),
    ...(ticksPerSecond && { ticksPerSecond }),
    ...(workingTimeRules !== undefined && { workingTimeRules }),
    ...(after.map === undefined && map !== undefined && { map }),
    history: (before.history ?? []).filter((each) => recipients.has(each.recipient) && caregivers.has(each.caregiver)),
    dependencies: (before.dependencies ?? []).filter(({ first, second }) => visits.has(first) && visits.has(second)),
    groups: (before.groups ?? []).filter((group) => group.visits.every((id) => visits.has(id))),
    visits: after.visits.map((visit) => {
      if (visit.pins !== undefined) return visit
      const pins = (locks.get(visit.id) ?? []).filter(
        ({ shift, caregiver }) =>
          (shift === undefined || shifts.has(shift)) && (caregiver === undefined || caregivers.has(caregiver)),
      )
      return pins.length === 0 ? visit : { ...visit, pins }
    }),
  }
}
