import { describe, expect, test } from 'vitest'
import { TERM_NAMES } from '../../src/model/index.ts'
import { answer, drawn, unforgivable } from './answer.ts'
import { amountsOf } from './answer-holds.ts'
import { SOFT_TERMS } from './soft-terms.ts'
import { weighted } from './two-bases.ts'

const ITERATIONS = 1000
/** Above all that the small days' roads can cost, for the smallest difference there is (a sixteenth of a shift). */
const HIGH = 100_000

describe.each(TERM_NAMES)('the soft term %s', (term) => {
  const { day, free, priced, low = 0 } = SOFT_TERMS[term]

  test('is as high as is cheapest when it costs nothing', () => {
    const given = answer(weighted(day, term, low), ITERATIONS)
    const amount = amountsOf(given)[term]!
    if (typeof free === 'number') expect(amount, drawn(given.plan)).toBeCloseTo(free, 9)
    else expect(amount, drawn(given.plan)).toBeGreaterThanOrEqual(free.atLeast)
  })

  test('falls to the least there is when it costs much', () => {
    const given = answer(weighted(day, term, HIGH), ITERATIONS)
    expect(amountsOf(given)[term], drawn(given.plan)).toBeCloseTo(priced, 9)
    expect(unforgivable(given)).toEqual([])
    expect(given.plan.unassigned).toEqual([])
  })
})
