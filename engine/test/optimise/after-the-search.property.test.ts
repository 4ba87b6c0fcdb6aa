import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/check/index.ts'
import { explainUnassigned, retime } from '../../src/optimise/index.ts'
import { REASON_CODES } from '../../src/model/index.ts'
import type { Plan, Problem } from '../../src/model/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { ASPECT_NAMES, problemWithAny } from '../generators/problem.ts'
import { answer, drawn, unforgivable } from './answer.ts'
import { PATIENCE, runs } from './runs.ts'

const anyProblem = problemWithAny(ASPECT_NAMES, 6)

describe('what is done to an answer afterwards', () => {
  test(
    'starts that are moved break nothing and cost no more',
    () => {
      fc.assert(
        fc.property(anyProblem, (input) => {
          const { problem, plan, judgement } = answer(input, 40)
          const moved = retime(problem, plan)
          const after = checkPlan(problem, moved, buildTravel(problem))
          expect(unforgivable({ problem, judgement: after }), drawn(moved)).toEqual([])
          expect(after.violations.length).toBeLessThanOrEqual(judgement.violations.length)
          expect(after.cost.total).toBeLessThanOrEqual(judgement.cost.total + 1e-6)
        }),
        runs(150),
      )
    },
    PATIENCE,
  )

  test(
    'what is left out is told with reasons, and nothing else is changed',
    () => {
      fc.assert(
        fc.property(anyProblem, (input) => {
          const { problem, plan } = answer(input, 20)
          const told = explainUnassigned(problem, buildTravel(problem), plan)
          expect(told.shifts).toEqual(plan.shifts)
          expect(told.unassigned.map(({ id }) => id)).toEqual(plan.unassigned.map(({ id }) => id))
          for (const { reasons } of told.unassigned) {
            expect(reasons.length).toBeGreaterThan(0)
            for (const { code } of reasons) expect(REASON_CODES).toContain(code)
          }
        }),
        runs(60),
      )
    },
    PATIENCE,
  )

  test(
    'no rule is told to stand in the way of what the plan has just done',
    () => {
      fc.assert(
        fc.property(anyProblem, (input) => {
          const { problem, plan } = answer(input, 20)
          const travel = buildTravel(problem)
          for (const { id, shift } of placedAlone(problem, plan)) {
            const { unassigned } = explainUnassigned(problem, travel, leavingOut(plan, id))
            const { reasons } = unassigned.find((entry) => entry.kind === 'visit' && entry.id === id)!
            const against = reasons.filter(({ code, ruledOut }) => code !== 'no-time-left' && ruledOut.includes(shift))
            expect(against, `${id} on ${shift}\n${drawn(plan)}`).toEqual([])
            // It was there a moment ago, so nothing is short of time.
            for (const { values } of reasons) expect(values, `${id}\n${drawn(plan)}`).not.toHaveProperty('lacking')
          }
        }),
        runs(60),
      )
    },
    PATIENCE,
  )
})

/** Visits for one caregiver that are in the plan, with their shifts. */
function placedAlone({ visits }: Problem, { shifts }: Plan): { id: string; shift: string }[] {
  const alone = new Set(visits.filter(({ staffing }) => staffing.length === 1).map(({ id }) => id))
  return shifts.flatMap(({ shift, stops }) =>
    stops.flatMap(({ kind, id }) => (kind === 'visit' && alone.has(id) ? [{ id, shift }] : [])),
  )
}

/** The plan with one visit less, the rest as it stands. */
const leavingOut = (plan: Plan, visit: string): Plan => ({
  ...plan,
  shifts: plan.shifts.map((shift) => ({
    ...shift,
    stops: shift.stops.filter(({ kind, id }) => kind !== 'visit' || id !== visit),
  })),
  unassigned: [...plan.unassigned, { kind: 'visit', id: visit, mandatory: true, reasons: [] }],
})
