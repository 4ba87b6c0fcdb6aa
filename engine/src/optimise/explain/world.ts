import { resolveObjective } from '../../model/values.ts'
import type {
  Caregiver,
  Plan,
  Problem,
  ResolvedObjective,
  Shift,
  ShiftPlan,
  TravelTable,
  Visit,
} from '../../model/index.ts'
import { clockOf, durationToTicks, toTicks } from '../../time.ts'
import type { Clock } from '../../time.ts'
import { lawfulShifts } from '../instance/working-time.ts'

/** Problem and plan with their ids looked up, for one explanation. */
export interface World {
  readonly problem: Problem
  readonly travel: TravelTable
  readonly clock: Clock
  readonly objective: ResolvedObjective
  readonly visits: ReadonlyMap<string, Visit>
  readonly caregivers: ReadonlyMap<string, Caregiver>
  readonly recipients: ReadonlyMap<string, Problem['recipients'][number]>
  readonly indices: ReadonlyMap<string, number>
  readonly routes: ReadonlyMap<string, ShiftPlan>
  readonly placed: ReadonlySet<string>
  /** Shifts that no plan may use: they have not the breaks that the law asks of a day so long. */
  readonly unlawful: ReadonlySet<string>
}

export function worldOf(problem: Problem, travel: TravelTable, plan: Plan): World {
  const stops = plan.shifts.flatMap((shift) => shift.stops)
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const lawful = lawfulShifts(problem, clock)
  return {
    problem,
    travel,
    clock,
    objective: resolveObjective(problem.objective),
    visits: new Map(problem.visits.map((visit) => [visit.id, visit])),
    caregivers: new Map(problem.caregivers.map((caregiver) => [caregiver.id, caregiver])),
    recipients: new Map(problem.recipients.map((recipient) => [recipient.id, recipient])),
    indices: new Map(problem.locations.map(({ id, matrixIndex }, position) => [id, matrixIndex ?? position])),
    routes: new Map(plan.shifts.map((stated) => [stated.shift, stated])),
    placed: new Set(stops.filter(({ kind }) => kind === 'visit').map(({ id }) => id)),
    unlawful: new Set(problem.shifts.filter((_, k) => !lawful[k]!.usable).map(({ id }) => id)),
  }
}

/** Ticks from one location to another with the fixed time of arriving; Infinity in a mode without a matrix. */
export function legTicks({ travel, indices, problem, clock }: World, from: string, to: string, mode: string): number {
  if (from === to) return 0
  const times = travel.modes.get(mode)?.times
  const [origin, goal] = [indices.get(from), indices.get(to)]
  if (times === undefined || origin === undefined || goal === undefined) return Infinity
  const fixed = problem.locations.find(({ id }) => id === to)?.fixedSeconds?.[mode] ?? 0
  return times[origin * travel.size + goal]! + durationToTicks(clock, fixed)
}

/** When a shift's caregiver is to be back at the latest, in ticks; Infinity where any overtime is allowed. */
export function latestReturn({ clock }: World, { end, endBinds, allowedOvertime }: Shift): number {
  if (endBinds === 'hard') return toTicks(clock, end)
  return allowedOvertime === null ? Infinity : toTicks(clock, end) + durationToTicks(clock, allowedOvertime)
}

/** When a place may begin: in each stretch at or after `from` and at or before `until`, in ticks. */
export interface StartStretch {
  readonly from: number
  readonly until: number
}

/** The stretches in which a place of that length may begin, by the visit's windows alone. */
export function startStretches({ clock, problem }: World, visit: Visit, length: number): StartStretch[] {
  const back = visit.closingBinds === 'end' ? length : 0
  const { start, end } = problem.horizon
  if (visit.windows.length === 0) return [{ from: toTicks(clock, start), until: toTicks(clock, end) - back }]
  const windows = visit.windows.map(({ opens, hardCloses }) => ({
    opens: toTicks(clock, opens),
    until: hardCloses === undefined ? Infinity : toTicks(clock, hardCloses) - back,
  }))
  windows.sort((a, b) => a.opens - b.opens)
  return windows.map(({ opens, until }, k) => ({
    from: k === 0 && visit.opening === 'soft' ? -Infinity : opens,
    // From the next opening on, the next window judges.
    until: Math.min(until, (windows[k + 1]?.opens ?? Infinity) - 1),
  }))
}
