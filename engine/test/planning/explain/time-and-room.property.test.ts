import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '../../../src/check/index.ts'
import type { Plan, TimeLimit, UnassignedExplanation } from '../../../src/model/index.ts'
import { explainUnassignedVisit, explainVisit } from '../../../src/planning/index.ts'
import { restated } from '../../../src/planning/withdraw/withdraw.ts'
import { clockOf, secondsBetween, toIso, toTicks } from '../../../src/time.ts'
import { ASPECT_NAMES, problemWithAny } from '../../generators/problem.ts'
import { PATIENCE, runs } from '../../optimise/runs.ts'
import { asked } from './asked.ts'
import type { Asked } from './asked.ts'
import { newIn } from './slow-insertion.ts'

const day = problemWithAny(ASPECT_NAMES, 5, { visits: [3, 9], shifts: [1, 4] })
const effort = fc.constantFrom(0, 5, 60)

/** The plan with a visit begun so many ticks later, all its places, and nothing else changed. */
function movedBy({ problem, travel, plan, visit }: Asked, ticks: number): Plan {
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const later = (iso: string): string => toIso(clock, toTicks(clock, iso) + ticks)
  const shifts = plan.shifts.map((stated) => ({
    ...stated,
    stops: stated.stops.map((stop) =>
      stop.kind === 'visit' && stop.id === visit ? { ...stop, start: later(stop.start), end: later(stop.end) } : stop,
    ),
  }))
  return restated(problem, travel, { ...plan, shifts })
}

test(
  'a visit may begin where its limits say, and one tick beyond breaks what is said',
  () => {
    let limits = 0
    const holds = (question: Asked, start: string, limit: TimeLimit, direction: 1 | -1): void => {
      limits++
      const { problem, travel, plan } = question
      const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
      const before = checkPlan(problem, plan, travel).violations
      const ticks = toTicks(clock, limit.start) - toTicks(clock, start)
      expect(Math.sign(ticks) * direction).toBeGreaterThanOrEqual(0)
      const inside = checkPlan(problem, movedBy(question, ticks), travel).violations
      expect(newIn(inside, before)).toEqual([])
      expect(limit.violations.length).toBeGreaterThan(0)
      const beyond = checkPlan(problem, limit.plan, travel).violations
      expect(newIn(beyond, before)).toEqual(expect.arrayContaining([...limit.violations]))
      expect(secondsBetween(limit.start, startIn(limit.plan, question.visit)) * direction).toBeGreaterThan(0)
    }
    fc.assert(
      fc.property(day, effort, fc.nat(59), (input, iterations, pick) => {
        const question = asked(input, iterations, pick)
        if (question === undefined) return
        const { time } = explainVisit(question.problem, question.travel, question.plan, question.visit)
        if (time?.earliest !== undefined) holds(question, time.start, time.earliest, -1)
        if (time?.latest !== undefined) holds(question, time.start, time.latest, 1)
      }),
      runs(60),
    )
    expect(limits).toBeGreaterThan(50)
  },
  PATIENCE,
)

const startIn = ({ shifts }: Plan, visit: string): string =>
  shifts
    .flatMap(({ stops }) => stops)
    .filter(({ kind, id }) => kind === 'visit' && id === visit)
    .map(({ start }) => start)
    .reduce((a, b) => (secondsBetween(a, b) > 0 ? a : b))

test(
  'every way out places the visit, costs what it says, and breaks nothing but the rule that it names',
  () => {
    let ways = 0
    const holds = ({ problem, travel, plan, visit }: Asked, { waysOut }: UnassignedExplanation): void => {
      const before = checkPlan(problem, plan, travel)
      const places = problem.visits.find(({ id }) => id === visit)!.staffing.length
      for (const way of waysOut) {
        ways++
        const after = checkPlan(problem, way.plan, travel)
        const stops = way.plan.shifts.flatMap((stated) => stated.stops)
        expect(stops.filter(({ kind, id }) => kind === 'visit' && id === visit)).toHaveLength(places)
        expect(way.difference.total).toBeCloseTo(after.cost.total - before.cost.total, 6)
        const broken = newIn(after.violations, before.violations)
        expect(broken.filter(({ rule }) => rule !== way.relaxes)).toEqual([])
        if (way.relaxes !== undefined) expect(broken).not.toEqual([])
      }
      const legal = waysOut.map(({ relaxes }) => relaxes === undefined)
      expect(legal).toEqual([...legal].sort((a, b) => Number(b) - Number(a)))
    }
    fc.assert(
      fc.property(day, effort, fc.nat(59), (input, iterations, pick) => {
        const question = asked(input, iterations, pick)
        if (question === undefined) return
        const missing = question.plan.unassigned.find(({ kind }) => kind === 'visit')?.id
        for (const without of [
          withoutVisit(question),
          ...(missing === undefined ? [] : [{ ...question, visit: missing }]),
        ]) {
          const { problem, travel, plan, visit } = without
          holds(without, explainUnassignedVisit(problem, travel, plan, visit))
        }
      }),
      runs(60),
    )
    expect(ways).toBeGreaterThan(20)
  },
  PATIENCE,
)

/** The plan without one of its visits, which is then unassigned. */
function withoutVisit(question: Asked): Asked {
  const { problem, travel, plan, visit } = question
  const shifts = plan.shifts.map((stated) => {
    const stops = stated.stops.filter(({ kind, id }) => kind !== 'visit' || id !== visit)
    return { ...stated, stops: stops.every(({ kind }) => kind === 'break') ? [] : stops }
  })
  return { ...question, plan: restated(problem, travel, { ...plan, shifts }) }
}
