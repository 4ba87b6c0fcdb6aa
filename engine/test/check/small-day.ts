import { checkPlan } from '../../src/check/index.ts'
import type { CheckOptions, Judgement } from '../../src/check/index.ts'
import { planSchema, problemSchema } from '../../src/model/index.ts'
import type { PlanInput, Problem, ProblemInput, TermName } from '../../src/model/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { drawPlan } from './draw-plan.ts'
import type { Routes } from './draw-plan.ts'

type VisitInput = ProblemInput['visits'][number]
type ShiftInput = ProblemInput['shifts'][number]

/** An instant on the small day, a Monday: `at('09:00')`, `at('09:00:01')`. */
export const at = (clock: string): string => `2026-11-23T${clock.length === 5 ? `${clock}:00` : clock}+01:00`

/** A visit of 30 minutes in the north, at any time, for a recipient of its own. */
export const visit = (id: string, more: Partial<VisitInput> = {}): VisitInput => ({
  id,
  recipient: `recipient of ${id}`,
  location: 'north',
  staffing: [{ duration: 1800 }],
  ...more,
})

/** A shift from 08:00 to 16:00 for a caregiver of its own name, from the base and back to it. */
export const shift = (id: string, more: Partial<ShiftInput> = {}): ShiftInput => ({
  id,
  caregiver: id,
  start: at('08:00'),
  end: at('16:00'),
  startLocation: 'base',
  endLocation: 'base',
  ...more,
})

/** Minutes between base, north and south; one minute is 500 m. */
const MINUTES = [
  [0, 10, 20],
  [10, 0, 15],
  [20, 15, 0],
]

/** A day of which a test states only what it is about. Nothing has a price unless it says so; ticks are seconds. */
export function smallDay(more: Partial<ProblemInput>): ProblemInput {
  const { shifts = [shift('anna')], visits = [] } = more
  const caregivers = [...new Set(shifts.flatMap(({ caregiver }) => caregiver ?? []))].map((id) => ({ id }))
  const matrix = {
    times: MINUTES.map((row) => row.map((minutes) => minutes * 60)),
    distances: MINUTES.map((row) => row.map((minutes) => minutes * 500)),
  }
  return {
    schema: 'hjemrute/problem/1',
    id: 'small-day',
    synthetic: true,
    horizon: { start: at('00:00'), end: at('23:59') },
    locations: [{ id: 'base' }, { id: 'north' }, { id: 'south' }],
    travel: { kind: 'matrix', modes: { car: matrix, bicycle: matrix, foot: matrix } },
    recipients: [...new Set(visits.map(({ recipient }) => recipient))].map((id) => ({ id })),
    caregivers,
    objective: { preset: 'none' },
    workingTimeRules: false,
    ...more,
    shifts,
    visits,
  }
}

export interface Judging extends CheckOptions {
  readonly unassigned?: PlanInput['unassigned']
  /** Last touch to the drawn plan, for what a tidy plan would not say. */
  readonly change?: (plan: PlanInput) => void
}

/** Draws the routes as a plan and has it judged. */
export function judge(
  input: ProblemInput,
  routes: Routes,
  { unassigned, change, ...options }: Judging = {},
): Judgement {
  const problem: Problem = problemSchema.parse(input)
  const drawn = drawPlan(problem, routes)
  if (unassigned !== undefined) drawn.unassigned = unassigned
  change?.(drawn)
  return checkPlan(problem, planSchema.parse(drawn), buildTravel(problem), options)
}

/** Every violation in one line: rule, fault where it has several, amount and unit. */
export const faults = (judgement: Judgement): string[] =>
  judgement.violations.map(({ rule, values, amount, unit }) =>
    [rule, ...('fault' in values ? [values['fault']] : []), amount, unit].join(' '),
  )

/** The violations of a drawn plan, in one line each. */
export const faultsOf = (input: ProblemInput, routes: Routes, judging?: Judging): string[] =>
  faults(judge(input, routes, judging))

/** The amount of one term. */
export function amountOf(judgement: Judgement, term: TermName): number {
  return judgement.cost.terms.find((line) => line.term === term)!.amount
}

/** The amount of one term of a drawn plan. */
export const amount = (term: TermName, input: ProblemInput, routes: Routes, judging?: Judging): number =>
  amountOf(judge(input, routes, judging), term)
