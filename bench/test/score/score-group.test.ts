import { describe, expect, test } from 'vitest'
import { keyOfFinished } from '../../src/runs/run.ts'
import type { FinishedRun } from '../../src/runs/run.ts'
import { scoreGroup } from '../../src/score/score-group.ts'
import type { Bar, Group } from '../../src/suites/suite.ts'
import { finish, makeGroup, makeInstance, makeRun } from '../make.ts'

/** One instance by name, with its reference and what its seeds cost; `undefined` is a run that is not finished. */
type Costs = readonly (number | undefined)[]
interface Case {
  readonly reference?: number | undefined
  readonly costs: Costs
  readonly finished?: Partial<FinishedRun>
}

function score(group: Partial<Group>, cases: readonly Case[]) {
  const made = makeGroup(group)
  const pairs = cases.flatMap(({ reference, costs, finished }, i) => {
    const half = i % 2 === 0 ? ('tune' as const) : ('report' as const)
    const instance = makeInstance({ name: `instance ${i}`, reference, half })
    return costs.map((cost, seed) => {
      const run = makeRun({ group: made, instance, seed: seed + 1 })
      return { run, done: cost === undefined ? undefined : finish(run, { cost, ...finished }) }
    })
  })
  const finished = new Map(pairs.flatMap(({ done }) => (done === undefined ? [] : [[keyOfFinished(done), done]])))
  return scoreGroup(
    made,
    pairs.map(({ run }) => run),
    finished,
    { version: 'v1', byProtocol: true },
  )
}

const verdictOf = (bar: Bar, cases: readonly Case[], group: Partial<Group> = {}) =>
  score({ bar, ...group }, cases).verdict!

describe('gaps', () => {
  test('of the median of the seeds: 99, 101 and 130 against 100 is one per cent above', () => {
    const [instance] = score({}, [{ reference: 100, costs: [130, 99, 101] }]).scores
    expect(instance).toMatchObject({ best: 99, median: 101, mean: 110, cost: 101 })
    expect(instance!.gap).toBeCloseTo(0.01, 12)
  })

  test('of the mean where the group says so: 110 against 100 is ten per cent above', () => {
    expect(score({ centre: 'mean' }, [{ reference: 100, costs: [130, 99, 101] }]).meanGap).toBeCloseTo(0.1, 12)
  })

  test('a group is the mean of its instances, those without a reference left out, and each half by itself', () => {
    const { meanGap, meanGapOfHalf } = score({}, [
      { reference: 100, costs: [98] }, // tune, −2 %
      { reference: 200, costs: [208] }, // report, +4 %
      { reference: undefined, costs: [7] },
    ])
    expect(meanGap).toBeCloseTo(0.01, 12)
    expect(meanGapOfHalf.tune).toBeCloseTo(-0.02, 12)
    expect(meanGapOfHalf.report).toBeCloseTo(0.04, 12)
  })

  test('a plan that breaks a hard rule is no plan, however cheap', () => {
    const result = score({ bar: { kind: 'mean-gap', atMost: 1 } }, [
      { reference: 100, costs: [1], finished: { violations: 2 } },
    ])
    expect(result.meanGap).toBe(Infinity)
    expect(result.violations).toBe(2)
    expect(result.verdict!.met).toBe(false)
  })
})

test('what is not finished is told, and an instance without any finished run is not scored', () => {
  const result = score({}, [
    { reference: 100, costs: [98, undefined] },
    { reference: 100, costs: [undefined, undefined] },
  ])
  expect(result).toMatchObject({ complete: false, runsWanted: 4, instancesWanted: 2 })
  expect(result.runs).toHaveLength(1)
  expect(result.scores.map(({ runs, wanted }) => [runs, wanted])).toEqual([[1, 2]])
})

describe('bars', () => {
  test('a mean gap exactly at the bar is reached', () => {
    // 98.5 against 100 is 1.5 % below; the bar is written as the same division, so that both round alike.
    const bar = { kind: 'mean-gap', atMost: (98.5 - 100) / 100 } as const
    expect(verdictOf(bar, [{ reference: 100, costs: [98.5] }]).met).toBe(true)
    expect(verdictOf(bar, [{ reference: 100, costs: [98.51] }]).met).toBe(false)
  })

  test('nine of ten at or below the reference is 90 per cent; a thousandth above counts as at it', () => {
    const bar = { kind: 'share', least: 0.9, tolerance: 0.001 } as const
    const good = Array.from({ length: 9 }, () => ({ reference: 100, costs: [100.0009] }))
    expect(verdictOf(bar, [...good, { reference: 100, costs: [100.002] }])).toMatchObject({
      reached: '9 of 10',
      met: true,
    })
    const worse = [...good.slice(1), { reference: 100, costs: [101] }, { reference: 100, costs: [101] }]
    expect(verdictOf(bar, worse)).toMatchObject({ reached: '8 of 10', met: false })
  })

  test('below on all means below: equal is not', () => {
    const bar = { kind: 'all-below' } as const
    expect(verdictOf(bar, [{ reference: 100, costs: [99.9] }]).met).toBe(true)
    expect(verdictOf(bar, [{ reference: 100, costs: [100] }])).toMatchObject({ reached: '0 of 1', met: false })
  })

  test('speed is the geometric mean of the medians, by CPU seconds inside the search, and asks for removals', () => {
    const bar = { kind: 'speed', iterationsPerSecond: 4000, removed: 5 } as const
    const at = (iterations: number, removed: number): Case => ({
      reference: 100,
      costs: [100, 100],
      finished: { iterations, removed: removed * iterations, searchSeconds: 2, cpuSeconds: 3 },
    })
    // 4,000 ÷ 2 s and 16,000 ÷ 2 s are 2,000 and 8,000 iterations/s; √(2,000 × 8,000) = 4,000.
    const result = score({ bar, measures: 'speed' }, [at(4000, 6), at(16_000, 5)])
    expect(result.iterationsPerSecond).toBeCloseTo(4000, 6)
    expect(result.removedPerIteration).toBeCloseTo(5.5, 12)
    expect(verdictOf(bar, [at(8001, 5)]).met).toBe(true)
    expect(verdictOf(bar, [at(7999, 5)]).met).toBe(false)
    expect(verdictOf(bar, [at(8001, 4.9)]).met).toBe(false)
  })

  test('a bound above the published cost is wrong, and none is not enough', () => {
    const bar = { kind: 'bound', tolerance: 0.001 } as const
    const at = (bound: number | null): Case => ({ reference: 100, costs: [100], finished: { bound } })
    expect(verdictOf(bar, [at(80), at(60)])).toMatchObject({
      met: true,
      reached: '2 of 2, mean 70 % of the published cost',
    })
    expect(verdictOf(bar, [at(80), at(100.1)]).met).toBe(false)
    expect(verdictOf(bar, [at(80), at(null)]).met).toBe(false)
  })
})
