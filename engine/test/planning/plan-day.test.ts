import { parseProblem } from '@hjemrute/engine/model'
import type { Plan, Problem } from '@hjemrute/engine/model'
import { nearestNext, planDay } from '@hjemrute/engine/planning'
import type { PlanDayPorts, SearchAnswer, SearchTask } from '@hjemrute/engine/planning'
import { buildTravel } from '@hjemrute/engine/travel'
import { describe, expect, test } from 'vitest'
import { settlePlan } from '../../src/planning/settle-plan.ts'
import { tinyProblem } from '../check/tiny-day.ts'

const problem: Problem = parseProblem(tinyProblem()).problem!
const travel = buildTravel(problem)
const thumb = nearestNext(problem, travel)

const answerOf = (plan: Plan | undefined, more: Partial<SearchAnswer> = {}): SearchAnswer => ({
  plan,
  iterations: 7,
  threads: 1,
  firstLegalSeconds: 0.5,
  stopRule: 'iterations',
  ...more,
})

/** Ports with a clock that stands still, and a search that answers what it is told to. */
function portsWith(answer: SearchAnswer, onTask: (task: SearchTask) => void = () => undefined): PlanDayPorts {
  return {
    search: (task) => {
      onTask(task)
      return Promise.resolve(answer)
    },
    wallSeconds: () => 2,
    cpuSeconds: () => 1.23456,
    version: '1.2.3',
    node: 'v26',
  }
}

const later = (iso: string): string => iso.replace(/T(\d\d)/, (_, hour: string) => `T${String(Number(hour) + 3)}`)

/** Without the rule of thumb to fall back on. */
function settled(found: Plan, start: Plan) {
  const { best, refused } = settlePlan({ problem, travel, order: 'visit' }, found, [() => start])
  return { ...best, refused }
}

const request = { problem, travel, seed: 3, threads: 1, limits: { iterations: 7 } }

describe('the plan of the search', () => {
  test('gets its cost from the check, and the record of the run', async () => {
    const { plan, judgement, outcome, refused } = await planDay(request, portsWith(answerOf(thumb)))
    expect(outcome).toBe('complete')
    expect(refused).toEqual([])
    expect(plan.shifts).toEqual(thumb.shifts)
    expect(plan.cost).toEqual(judgement.cost)
    expect(plan.run).toEqual({
      seed: 3,
      threads: 1,
      stopRule: 'iterations 7',
      iterations: 7,
      cpuSeconds: 1.235,
      wallSeconds: 2,
      firstLegalSeconds: 0.5,
      schedule: 'earliest',
      version: '1.2.3',
      node: 'v26',
    })
  })

  test('is passed over when the check finds it illegal, and what was found is told', async () => {
    const shifts = thumb.shifts.map((shift) => ({
      ...shift,
      stops: shift.stops.map((stop) => ({ ...stop, travel: 1 })),
    }))
    const { plan, outcome, refused } = await planDay(request, portsWith(answerOf({ ...thumb, shifts })))
    expect(outcome).toBe('complete')
    expect(plan.shifts).toEqual(thumb.shifts)
    expect(new Set(refused.map(({ rule }) => rule))).toEqual(new Set(['travel']))
  })

  test('loses what is wrong in it, keeps the rest, and says why the visit has no place', async () => {
    // Moved half an hour on, the second visit comes far too late for its window and runs into whatever follows it.
    const shifts = thumb.shifts.map((shift, k) => ({
      ...shift,
      stops: shift.stops.map((stop, position) =>
        k === 0 && position === 0 ? { ...stop, start: later(stop.start), end: later(stop.end) } : stop,
      ),
    }))
    const moved = thumb.shifts[0]!.stops[0]!.id
    const start: Plan = { ...thumb, shifts: [], unassigned: allUnassigned() }
    const { plan, outcome, refused, judgement } = settled({ ...thumb, shifts }, start)
    expect(refused.length).toBeGreaterThan(0)
    expect(outcome).toBe('partial')
    expect(plan.unassigned.map(({ id }) => id)).toContain(moved)
    expect(judgement.violations.every(({ values }) => values['unassigned'] === 1)).toBe(true)
    const kept = plan.shifts.flatMap(({ stops }) => stops)
    expect(kept.length).toBeGreaterThan(0)
  })

  test('may be missing: then the plan to start from is handed on, or the rule of thumb', async () => {
    const nothing: Plan = { ...thumb, shifts: [], unassigned: allUnassigned() }
    const without = await planDay(request, portsWith(answerOf(undefined)))
    expect(without.plan.shifts).toEqual(thumb.shifts)
    const started = await planDay({ ...request, start: nothing }, portsWith(answerOf(undefined)))
    expect(started.plan.shifts).toEqual([])
    expect(started.outcome).toBe('partial')
  })
})

test('a search has less time than the run, by what judging and writing take', async () => {
  let asked: SearchTask | undefined
  const limits = { seconds: 10, cpuSeconds: 5 }
  await planDay(
    { ...request, limits },
    portsWith(answerOf(thumb), (task) => (asked = task)),
  )
  // 0.2 s and 0.6 ms for each of the five visits.
  expect(asked!.limits.seconds).toBeCloseTo(9.797, 9)
  expect(asked!.limits.cpuSeconds).toBeCloseTo(4.797, 9)
})

test.each([
  [{ iterations: 7 }, 'iterations', 'iterations 7'],
  [{ seconds: 60 }, 'time', 'time 60 s'],
  [{ cpuSeconds: 3 }, 'cpu', 'cpu 3 s'],
  [{ seconds: 60 }, 'signal', 'signal'],
  [{ seconds: 60 }, 'finished', 'finished'],
] as const)('the record says which limit ended the run: %j by %s', async (limits, stopRule, text) => {
  const { plan } = await planDay({ ...request, limits }, portsWith(answerOf(thumb, { stopRule })))
  expect(plan.run!.stopRule).toBe(text)
})

test('a bound is proven when it is asked for, and lies at or below the cost', async () => {
  const ports = portsWith(answerOf(thumb))
  expect((await planDay(request, ports)).plan.bound).toBeNull()
  const { plan } = await planDay({ ...request, bound: true }, ports)
  expect(plan.bound!.value).toBeGreaterThan(0)
  expect(plan.bound!.value).toBeLessThanOrEqual(plan.cost!.total)
  expect(plan.bound!.gapPercent).toBeCloseTo((100 * (plan.cost!.total - plan.bound!.value)) / plan.cost!.total, 9)
})

test('the order asked for goes to the search, into the judgement and into the plan', async () => {
  let asked: SearchTask | undefined
  const { plan } = await planDay(
    { ...request, order: 'patient' },
    portsWith(answerOf(thumb), (task) => (asked = task)),
  )
  expect(asked!.order).toBe('patient')
  expect(plan.order).toBe('patient')
})

function allUnassigned(): Plan['unassigned'] {
  const { visits, activities } = problem
  const entry = (kind: 'visit' | 'activity', id: string) => ({ kind, id, mandatory: true, reasons: [] })
  return [...visits.map(({ id }) => entry('visit', id)), ...activities.map(({ id }) => entry('activity', id))]
}
