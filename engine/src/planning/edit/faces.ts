import type { Consequence, History, Plan } from '../../model/index.ts'
import type { Desk } from './desk.ts'

/** The stretch of the history that is told. Days. */
const HISTORY_DAYS = 14

/** Who has been at whom in the fourteen days, by recipient: a history is long and never changes. */
const known = new WeakMap<readonly History[], ReadonlyMap<string, ReadonlyMap<string, number>>>()

/** How well the recipient of a visit knows who works a shift, and how many different people come with a plan. */
export function facesAt(desk: Desk, plan: Plan, visit: string, shift: string): Consequence['faces'] {
  const { recipient } = desk.subjects.visits.get(visit)!
  const met = metIn(desk.problem.history).get(recipient) ?? new Map<string, number>()
  const of = new Set(desk.problem.visits.filter((each) => each.recipient === recipient).map(({ id }) => id))
  const facesIn = ({ shifts }: Plan): number =>
    new Set([
      ...met.keys(),
      ...shifts
        .filter(({ stops }) => stops.some(({ kind, id }) => kind === 'visit' && of.has(id)))
        .map((stated) => whoOn(desk, plan, stated.shift)),
    ]).size
  return {
    timesInFourteenDays: met.get(whoOn(desk, plan, shift)) ?? 0,
    different: facesIn(plan),
    differentBefore: facesIn(desk.plan),
  }
}

/** A vacant shift is somebody not met before, whoever it will be. */
function whoOn({ problem }: Desk, { shifts }: Plan, shift: string): string {
  const stated = shifts.find((each) => each.shift === shift)?.caregiver
  const caregiver = stated === undefined ? problem.shifts.find(({ id }) => id === shift)!.caregiver : stated
  return caregiver ?? `shift/${shift}`
}

function metIn(history: readonly History[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = known.get(history)
  if (found !== undefined) return found
  const met = new Map<string, Map<string, number>>()
  for (const { recipient, caregiver, days, visits } of history) {
    if (days !== HISTORY_DAYS) continue
    const of = met.get(recipient) ?? new Map<string, number>()
    of.set(caregiver, (of.get(caregiver) ?? 0) + visits)
    met.set(recipient, of)
  }
  known.set(history, met)
  return met
}
