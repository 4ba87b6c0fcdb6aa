import { checkPlan } from '@hjemrute/engine/check'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import type { Plan } from '@hjemrute/engine/model'
import { solve } from '@hjemrute/engine/optimise'
import { buildTravel } from '@hjemrute/engine/travel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { avoidableOf } from '../../src/planning/legality.ts'
import { withdraw } from '../../src/planning/withdraw/withdraw.ts'
import { ASPECT_NAMES, problemWithAny } from '../generators/problem.ts'

/** What may go wrong with a stop: it is gone, done twice, done elsewhere, or at another time. */
const SPOILT = ['gone', 'twice', 'moved', 'unknown'] as const

test('whatever is planted in a plan, the rest of it is legal afterwards, and nothing is lost in silence', () => {
  fc.assert(
    fc.property(problemWithAny(ASPECT_NAMES), fc.constantFrom(...SPOILT), fc.nat(50), (input, how, which) => {
      const { problem } = parseProblem(input)
      if (problem === undefined) return
      const travel = buildTravel(problem)
      const plan = spoil(solve(problem, travel, { seed: 1, budget: { iterations: 10 } }).plan, how, which)
      const avoidable = avoidableOf(problem, travel, problem.order)
      const brokenIn = (each: Plan) => avoidable(checkPlan(problem, each, travel).violations)
      const rest = withdraw(problem, travel, plan, brokenIn)
      expect(brokenIn(rest)).toEqual([])
      expect(parsePlan(JSON.parse(JSON.stringify(rest))).faults).toEqual([])
      if (brokenIn(plan).length === 0) expect(rest).toBe(plan)
    }),
    { numRuns: 60 },
  )
})

function spoil(plan: Plan, how: (typeof SPOILT)[number], which: number): Plan {
  const used = plan.shifts.filter(({ stops }) => stops.length > 0)
  const chosen = used[which % Math.max(1, used.length)]
  const shifts = plan.shifts.map((shift) => {
    if (shift !== chosen) return shift
    const position = which % shift.stops.length
    const stop = shift.stops[position]!
    const others = shift.stops.filter((each) => each !== stop)
    if (how === 'gone') return { ...shift, stops: others }
    if (how === 'twice') return { ...shift, stops: [...shift.stops, stop] }
    if (how === 'unknown') return { ...shift, stops: [...others, { ...stop, id: 'nobody-knows' }] }
    return { ...shift, stops: [...others, { ...stop, start: shift.return!, end: shift.return! }] }
  })
  return { ...plan, shifts }
}
