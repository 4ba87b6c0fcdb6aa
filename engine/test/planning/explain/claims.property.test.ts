import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '../../../src/check/index.ts'
import type { Judgement } from '../../../src/check/index.ts'
import type { Alternative, PlaceExplanation, TimeLimit } from '../../../src/model/index.ts'
import { explainVisit } from '../../../src/planning/index.ts'
import { ASPECT_NAMES, problemWithAny } from '../../generators/problem.ts'
import { PATIENCE, runs } from '../../optimise/runs.ts'
import { asked } from './asked.ts'
import type { Asked } from './asked.ts'
import { newIn } from './slow-insertion.ts'

/**
 * Every claim about every visit of many plans, each read back against the check. That nobody who could is said to be
 * stopped is dearer to find out: explain-visit.property.test.ts does it for fewer.
 */

const day = problemWithAny(ASPECT_NAMES, 5, { visits: [4, 9], shifts: [4, 7] })
const effort = fc.constantFrom(0, 5, 20)

const read = { costs: 0, rules: 0, comparisons: 0, limits: 0 }

function readAlternative({ problem, travel }: Asked, before: Judgement, alternative: Alternative): void {
  if (alternative.verdict === 'takesPart') return
  const after = checkPlan(problem, alternative.plan, travel)
  const broken = newIn(after.violations, before.violations)
  if (alternative.verdict === 'stopped') {
    read.rules++
    expect(alternative.violations.length).toBeGreaterThan(0)
    expect(broken).toEqual(expect.arrayContaining([...alternative.violations]))
    return
  }
  read.costs++
  expect(broken).toEqual([])
  const { total, seconds, terms } = alternative.difference
  expect(total).toBeCloseTo(after.cost.total - before.cost.total, 6)
  expect(seconds).toBeCloseTo(total * problem.objective.timeUnit.seconds, 6)
  for (const { term, amount, cost } of terms) {
    const [now, then] = [before, after].map((each) => each.cost.terms.find((line) => line.term === term)!)
    expect([term, amount]).toEqual([term, then!.amount - now!.amount])
    expect(cost).toBeCloseTo(then!.cost - now!.cost, 6)
  }
}

/** What is said of all others together is what is said of each. */
function readComparison({ why, alternatives }: PlaceExplanation): void {
  const possible = alternatives.filter((each) => each.verdict === 'possible')
  const least = Math.min(...possible.map(({ difference }) => difference.seconds))
  for (const { code, values } of why) {
    if (code === 'who-only') expect(possible).toEqual([])
    if (code === 'who-cheapest') expect([values['others'], values['cost']]).toEqual([possible.length, least])
    if (code === 'who-dearer') expect(values['cost']).toBe(-least)
    if (code === 'who-equal') expect(Math.abs(least)).toBeLessThan(1)
    if (code.startsWith('who-')) read.comparisons++
  }
}

function readLimit({ problem, travel }: Asked, before: Judgement, limit: TimeLimit | undefined): void {
  if (limit === undefined) return
  read.limits++
  const beyond = newIn(checkPlan(problem, limit.plan, travel).violations, before.violations)
  expect(limit.violations.length).toBeGreaterThan(0)
  expect(beyond).toEqual(expect.arrayContaining([...limit.violations]))
}

test(
  'many hundreds of claims hold when the check reads them back: costs, rules, comparisons and limits of time',
  () => {
    fc.assert(
      fc.property(day, effort, (input, iterations) => {
        const first = asked(input, iterations, 0)
        if (first === undefined) return
        const { problem, travel, plan } = first
        const before = checkPlan(problem, plan, travel)
        const placed = new Set(plan.shifts.flatMap(({ stops }) => stops.filter(({ kind }) => kind === 'visit')))
        for (const visit of new Set([...placed].map(({ id }) => id))) {
          const question = { ...first, visit }
          const { places, time } = explainVisit(problem, travel, plan, visit)
          for (const place of places) {
            readComparison(place)
            for (const alternative of place.alternatives) readAlternative(question, before, alternative)
          }
          readLimit(question, before, time?.earliest)
          readLimit(question, before, time?.latest)
        }
      }),
      runs(60),
    )
    // So that nothing is held to be true of too few claims.
    expect(read.costs + read.rules + read.comparisons + read.limits).toBeGreaterThan(1500)
    expect(Math.min(...Object.values(read))).toBeGreaterThan(250)
  },
  3 * PATIENCE,
)
