import type { Plan, Problem } from '../model/index.ts'
import { secondsBetween } from '../time.ts'

/** The figures that two plans of one day are compared by. */
export interface DayFigures {
  /** Seconds on the road, all shifts together, the way back included. */
  readonly travelSeconds: number
  /** Seconds of waiting for a door that may not be opened yet; a list that drives less by waiting more has gained nothing. */
  readonly waitingSeconds: number
  /** Visits without a place, also those that may be left out. */
  readonly unassigned: number
  /**
   * Different caregivers of a recipient in the fourteen days that end with this one, the mean over the day's
   * recipients; `null`: nothing is known of the days before.
   */
  readonly facesPerRecipient: number | null
}

/** The window of the history that is counted. Days. */
const HISTORY_DAYS = 14

/** The figures of a plan, by the times that it states. Whether those can be kept is for the check to say. */
export function dayFigures(problem: Problem, plan: Plan): DayFigures {
  return {
    travelSeconds: Math.round(plan.shifts.reduce((sum, entry) => sum + travelOf(entry), 0)),
    waitingSeconds: Math.round(plan.shifts.reduce((sum, { stops }) => sum + waitingOf(stops), 0)),
    unassigned: plan.unassigned.filter(({ kind }) => kind === 'visit').length,
    facesPerRecipient: facesPerRecipient(problem, plan),
  }
}

function travelOf({ stops, return: back }: Plan['shifts'][number]): number {
  const last = stops.at(-1)
  const home = last === undefined || back === undefined ? 0 : secondsBetween(last.end, back)
  return stops.reduce((sum, { travel }) => sum + travel, home)
}

const waitingOf = (stops: Plan['shifts'][number]['stops']): number =>
  stops.reduce((sum, { waiting }) => sum + waiting, 0)

function facesPerRecipient({ visits, shifts, history }: Problem, plan: Plan): number | null {
  if (history.length === 0) return null
  const faces = new Map<string, Set<string>>(visits.map(({ recipient }) => [recipient, new Set()]))
  for (const { recipient, caregiver, days } of history) if (days === HISTORY_DAYS) faces.get(recipient)?.add(caregiver)
  const recipientOf = new Map(visits.map(({ id, recipient }) => [id, recipient]))
  const ownerOf = new Map(shifts.map(({ id, caregiver }) => [id, caregiver]))
  for (const { shift, caregiver, stops } of plan.shifts) {
    // A vacant shift is somebody not met before, whoever it will be.
    const who = (caregiver === undefined ? ownerOf.get(shift) : caregiver) ?? shift
    for (const { kind, id } of stops) if (kind === 'visit') faces.get(recipientOf.get(id) ?? '')?.add(who)
  }
  const counts = [...faces.values()].map(({ size }) => size)
  return counts.reduce((sum, count) => sum + count, 0) / counts.length
}
