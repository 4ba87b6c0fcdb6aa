import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlanInput, ProblemInput } from '../../src/model/index.ts'

/** The tiny day: five visits, two caregivers, one visit that needs both. Fresh copies, so that a test may change them. */
export const tinyProblem = (): ProblemInput => read('problem.json') as ProblemInput
export const tinyPlan = (): PlanInput => read('plan.json') as PlanInput

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/tiny-day', name), 'utf8'))
