import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '../../../src/check/index.ts'
import type { Alternative, Plan } from '../../../src/model/index.ts'
import { explainVisit } from '../../../src/planning/index.ts'
import { ASPECT_NAMES, problemWithAny } from '../../generators/problem.ts'
import { PATIENCE, runs } from '../../optimise/runs.ts'
import { asked } from './asked.ts'
import type { Asked } from './asked.ts'
import { newIn, slowInsertions } from './slow-insertion.ts'

const day = problemWithAny(ASPECT_NAMES, 5, { visits: [3, 9], shifts: [2, 4] })
const effort = fc.constantFrom(0, 5, 60)

/** Who does what in which order, but for one place of one visit; breaks of a list that it opened or emptied left out. */
const ordersBut = ({ shifts }: Plan, visit: string, place: number, withBreaks: boolean): string[] =>
  shifts
    .map(({ shift, stops }) => {
      const others = stops.filter((stop) => !(stop.kind === 'visit' && stop.id === visit && stop.place === place))
      const isIdle = others.every(({ kind }) => kind === 'break')
      const work = isIdle ? [] : others.filter(({ kind }) => withBreaks || kind !== 'break')
      return [shift, ...work.map(({ kind, id, place: at }) => `${kind}/${id}/${at}`)].join(' ')
    })
    .filter((line) => line.includes(' '))
    .sort()

let told = { possible: 0, stopped: 0 }

function holds({ problem, travel, plan, visit }: Asked, place: number, alternative: Alternative): void {
  if (alternative.verdict === 'takesPart') return
  const before = checkPlan(problem, plan, travel)
  const after = checkPlan(problem, alternative.plan, travel)
  const breakMoved = alternative.verdict === 'possible' && alternative.breakMoved
  const ordersOf = (of: Plan): string[] => ordersBut(of, visit, place, !breakMoved)
  expect(ordersOf(alternative.plan)).toEqual(ordersOf(plan))
  const stops = alternative.plan.shifts.find(({ shift }) => shift === alternative.shift)!.stops
  const stop = stops.find(({ kind, id, place: at }) => kind === 'visit' && id === visit && at === place)
  expect(stop?.start).toBe(alternative.start)
  const slow = slowInsertions(problem, travel, plan, visit, place, alternative.shift)
  const legal = slow.filter(({ broken }) => broken.length === 0)
  if (alternative.verdict === 'possible') {
    told = { ...told, possible: told.possible + 1 }
    expect(newIn(after.violations, before.violations)).toEqual([])
    const { difference } = alternative
    expect(difference.total).toBeCloseTo(after.cost.total - before.cost.total, 6)
    const parts = difference.terms.reduce((sum, { cost }) => sum + cost, 0)
    expect(Math.abs(parts - difference.total)).toBeLessThanOrEqual(1e-6 * Math.max(1, before.cost.total))
    if (breakMoved) expect(legal).toEqual([])
    for (const { cost } of legal) expect(cost).toBeGreaterThanOrEqual(after.cost.total - 1e-6)
    return
  }
  told = { ...told, stopped: told.stopped + 1 }
  expect(legal.map((each) => each.plan.shifts)).toEqual([])
  const found = newIn(after.violations, before.violations)
  expect(found).toEqual(expect.arrayContaining([...alternative.violations]))
  expect(alternative.violations.length).toBeGreaterThan(0)
  if (!alternative.always) return
  const { rule, place: at } = alternative.violations[0]!
  for (const { broken } of slow) expect(broken.map((each) => [each.rule, each.place])).toContainEqual([rule, at])
}

test(
  'what another would cost is the true difference, and nobody who could is said to be stopped',
  () => {
    fc.assert(
      fc.property(day, effort, fc.nat(59), (input, iterations, pick) => {
        const question = asked(input, iterations, pick)
        if (question === undefined) return
        const { problem, travel, plan, visit } = question
        for (const { place, alternatives } of explainVisit(problem, travel, plan, visit).places) {
          expect(alternatives).toHaveLength(problem.shifts.length - 1)
          for (const alternative of alternatives) holds(question, place, alternative)
        }
      }),
      runs(150),
    )
    // So that nothing is held to be true of no claims at all.
    expect(Math.min(told.possible, told.stopped)).toBeGreaterThan(50)
  },
  PATIENCE,
)
