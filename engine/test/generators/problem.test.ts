import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseProblem } from '../../src/model/index.ts'
import type { ProblemInput } from '../../src/model/index.ts'
import { ASPECT_NAMES, ASPECTS, problemWith, problemWithAny } from './problem.ts'

const SEED = 20_261_123

describe('generated problems are what the properties of the search stand on', () => {
  test('a problem with any aspects has no faults', () => {
    fc.assert(
      fc.property(problemWithAny(ASPECT_NAMES), (problem) => {
        expect(parseProblem(problem).faults).toEqual([])
      }),
      { numRuns: 200, seed: SEED },
    )
  })

  test.each(ASPECT_NAMES)('%s says something that a plain day does not', (name) => {
    const plain = fc.sample(problemWith(), { numRuns: 10, seed: SEED })
    const told = new Set(plain.flatMap(wordsOf))
    const drawn = fc.sample(problemWith(ASPECTS[name]), { numRuns: 10, seed: SEED })
    expect(drawn.flatMap(wordsOf).some((word) => !told.has(word))).toBe(true)
  })

  test('a problem shrinks: the smallest is three visits and a shift, and nothing else', () => {
    const smallest = fc.check(
      fc.property(problemWithAny(ASPECT_NAMES), () => false),
      { seed: SEED, numRuns: 1 },
    ).counterexample?.[0]
    const { visits, shifts, activities, dependencies, groups, objective } = smallest as ProblemInput
    expect([visits.length, shifts.length]).toEqual([3, 1])
    expect([activities, dependencies, groups]).toEqual([[], [], []])
    expect(Object.keys(objective?.terms ?? {})).toEqual(['travel', 'unassigned'])
  })
})

/** Every key with the words beneath it; and of the horizon, whether a shift begins before it. */
function wordsOf(problem: ProblemInput): string[] {
  const words: string[] = []
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      words.push(`${path} of ${['none', 'one'][value.length] ?? 'several'}`)
      return value.forEach((each) => walk(each, path))
    }
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).forEach(([key, inner]) => walk(inner, `${path}.${key.replace(/\d+/, '')}`))
    }
    // Of an instant only the month, of a number nothing.
    words.push(typeof value === 'string' ? `${path} ${value.replace(/-\d\dT.*/, '')}` : path)
  }
  walk(problem, '')
  if (problem.shifts.some(({ start }) => Date.parse(start) < Date.parse(problem.horizon.start)))
    words.push('shifts.start before the horizon')
  return words
}
