import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/check/index.ts'
import { planSchema, RULE_NAMES } from '../../src/model/index.ts'
import type { ProblemInput, RuleName } from '../../src/model/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { answer, drawn, sound } from './answer.ts'
import { HARD_RULES } from './hard-rules.ts'
import { weighted } from './two-bases.ts'

const ITERATIONS = 1000

/** Rules that a plan can only break by being misshapen, or by naming someone for a vacant shift. */
const NOT_THE_SEARCHS: readonly RuleName[] = ['plan-shape', 'vacant-shift']

/**
 * Searches have two clocks: the swift one where only the earliest schedule matters, else one that walks its routes.
 * A price on what never happens here makes a search walk.
 */
const CLOCKS = [
  { clock: 'swift', of: (day: ProblemInput) => day },
  { clock: 'walking', of: (day: ProblemInput) => weighted(day, 'earliness', 1) },
]
const CASES = CLOCKS.flatMap(({ clock, of }) =>
  HARD_RULES.map((each) => ({ ...each, clock, day: of(each.day), without: of(each.without) })),
)

describe.each(CASES)('$rule: $about, by the $clock clock', ({ rule, day, without, kept, broken, rename }) => {
  test('the answer keeps it, and places every visit', () => {
    const given = answer(day, ITERATIONS)
    expect(given.judgement.violations, drawn(given.plan)).toEqual([])
    expect(given.plan.unassigned).toEqual([])
    expect(given.judgement.cost.total, drawn(given.plan)).toBe(kept)
  })

  test('without it, a cheaper plan is found that breaks it', () => {
    const given = answer(without, ITERATIONS)
    expect(given.judgement.violations, drawn(given.plan)).toEqual([])
    expect(given.judgement.cost.total, drawn(given.plan)).toBe(broken)
    expect(broken).toBeLessThan(kept)
    const plan = planSchema.parse(JSON.parse(JSON.stringify(given.plan)))
    rename?.(plan)
    const problem = sound(day)
    const { violations } = checkPlan(problem, plan, buildTravel(problem))
    expect(violations.map((violation) => violation.rule)).toContain(rule)
  })
})

test('every rule that a search can break has its problem', () => {
  const covered = new Set(HARD_RULES.map(({ rule }) => rule))
  expect(RULE_NAMES.filter((rule) => !covered.has(rule))).toEqual(NOT_THE_SEARCHS)
})
