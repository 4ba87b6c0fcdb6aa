import { Continuity, dateOf, pastWeeks, problemOfDay } from '@hjemrute/engine/generate'
import type { DaySettings, DoneVisit, Municipality } from '@hjemrute/engine/generate'
import { parseProblem } from '@hjemrute/engine/model'
import type { Plan, Problem, ProblemInput, TravelTable } from '@hjemrute/engine/model'
import { handMadePlan, memoryOf } from '@hjemrute/engine/planning'
import type { PlannedDay } from '@hjemrute/engine/planning'

/** Weeks before the first day that are remembered though no lists were made. */
const WEEKS_BEFORE = 4
/** Days back that the planner by hand looks at. */
const REMEMBERED_DAYS = 14

/** One unit's day: the problem as it is written, and the plan by hand when one was asked for. */
export interface UnitDay {
  readonly date: string
  /** Position among the municipality's units. */
  readonly unit: number
  readonly input: ProblemInput
  readonly problem: Problem
  readonly plan: Plan | undefined
}

/** All units' day in one problem. */
export interface WholeDay {
  readonly date: string
  readonly all: ProblemInput
}

export interface WalkPorts {
  readonly settingsFor: (unit: number) => DaySettings
  readonly ofAll: DaySettings
  readonly travelFor: (problem: Problem, unit: number) => TravelTable
  /** false: no plans by hand; the past stays what it was before the first day. */
  readonly byHand: boolean
  readonly onProgress: (share: number) => void
}

/**
 * Walks through the days as the departments do: each day's lists are made by hand with the memory of the days before,
 * and become the history and the reference of those that follow.
 */
export function* walkDays(municipality: Municipality, ports: WalkPorts): Generator<UnitDay | WholeDay, Continuity> {
  const { units, firstDay, parameters } = municipality
  const continuity = new Continuity()
  continuity.add(pastWeeks(municipality, WEEKS_BEFORE))
  const past = units.map((): PlannedDay[] => [])
  for (let day = 0; day < parameters.days; day++) {
    const done: DoneVisit[] = []
    for (const unit of units.keys()) {
      const input = problemOfDay(municipality, firstDay + day, [unit], continuity, ports.settingsFor(unit))
      if (input.visits.length === 0) continue
      const problem = judged(input)
      const plan = ports.byHand
        ? planByHand(problem, ports.travelFor(problem, unit), continuity, past[unit]!, firstDay + day)
        : undefined
      yield { date: dateOf(firstDay + day), unit, input, problem, plan }
      if (plan !== undefined) {
        past[unit] = [...past[unit]!, { problem, plan }].slice(-REMEMBERED_DAYS)
        done.push(...doneIn(problem, plan, firstDay + day))
      }
      ports.onProgress((day + (unit + 1) / units.length) / parameters.days)
    }
    const everyUnit = [...units.keys()]
    yield {
      date: dateOf(firstDay + day),
      all: problemOfDay(municipality, firstDay + day, everyUnit, continuity, ports.ofAll),
    }
    continuity.add(done)
  }
  return continuity
}

/** What was made up must be right: a fault here is a mistake of ours. */
function judged(input: ProblemInput): Problem {
  const { problem, faults } = parseProblem(JSON.parse(JSON.stringify(input)))
  if (problem === undefined)
    throw new Error(`${input.id}: ${faults.map(({ code, path }) => `${code} ${path}`).join(', ')}`)
  return problem
}

function planByHand(
  problem: Problem,
  travel: TravelTable,
  continuity: Continuity,
  past: readonly PlannedDay[],
  day: number,
): Plan {
  const remembered = memoryOf(past, problem.horizon.start)
  const usual = problem.visits.flatMap(({ id }): [string, string[]][] => {
    const names = continuity.usualCaregivers(id, day)
    return names.length === 0 ? [] : [[id, names]]
  })
  return handMadePlan(problem, travel, {
    ...remembered,
    usualCaregiver: new Map([...remembered.usualCaregiver, ...usual]),
  })
}

/** Who was where. A vacant shift is somebody too, but nobody knows who. */
function doneIn(problem: Problem, plan: Plan, day: number): DoneVisit[] {
  const caregiverOf = new Map(problem.shifts.map(({ id, caregiver }) => [id, caregiver]))
  const recipientOf = new Map(problem.visits.map(({ id, recipient }) => [id, recipient]))
  return plan.shifts.flatMap(({ shift, caregiver: named, stops }) => {
    const caregiver = named ?? caregiverOf.get(shift) ?? null
    if (caregiver === null) return []
    return stops.flatMap(({ kind, id, place, start }): DoneVisit[] =>
      kind === 'visit' ? [{ day, visit: id, place, recipient: recipientOf.get(id)!, caregiver, start }] : [],
    )
  })
}
