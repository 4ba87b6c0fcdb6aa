import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/check/index.ts'
import type { ProblemInput } from '../../src/model/index.ts'
import { retime } from '../../src/optimise/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { answer, drawn, sound } from './answer.ts'
import { faultsOfAnswer } from './answer-holds.ts'

/** A small problem that a search once answered wrongly, cut down to what it takes. */
interface Regression {
  /** What ought to be. */
  readonly about: string
  readonly iterations: number
  /** Cost of the best answer by the check, with its starts where they cost least; where it is known. */
  readonly cost?: number
  /** How many visits and activities have no place in any plan; where it is known. */
  readonly unassigned?: number
  readonly problem: ProblemInput
}

const FOLDER = join(import.meta.dirname, 'regressions')
const regressions = readdirSync(FOLDER).map((file): [string, Regression] => [
  file,
  JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Regression,
])

describe('what went wrong once', () => {
  test.each(regressions)('%s', (_file, { about, iterations, cost, unassigned, problem }) => {
    expect(faultsOfAnswer(problem, iterations), about).toEqual([])
    if (unassigned !== undefined) {
      const { plan } = answer(problem, iterations)
      expect(plan.unassigned.length, `${about}\n${drawn(plan)}`).toBe(unassigned)
    }
    if (cost === undefined) return
    const sounded = sound(problem)
    const plan = retime(sounded, answer(problem, iterations).plan)
    const judgement = checkPlan(sounded, plan, buildTravel(sounded))
    expect(judgement.cost.total, `${about}\n${drawn(plan)}`).toBeCloseTo(cost, 6)
  })
})
