import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/check/index.ts'
import type { Judgement } from '../../src/check/index.ts'
import { planSchema, problemSchema } from '../../src/model/index.ts'
import type { PlanInput, TermName } from '../../src/model/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { amountOf, faults } from './small-day.ts'
import { tinyPlan, tinyProblem } from './tiny-day.ts'

function judgeTiny(change: (plan: PlanInput) => void = () => {}): Judgement {
  const problem = problemSchema.parse(tinyProblem())
  const plan = tinyPlan()
  change(plan)
  return checkPlan(problem, planSchema.parse(plan), buildTravel(problem))
}

const MINUTE = 60

/**
 * Caregiver A: base –5– visit 1 (08:00–08:20) –7– visit 3 (arrives 08:27, 08:35–09:05) –7– lunch at home 1 (09:12–09:42),
 * visit 5 at the same place (10:00–10:15) –5– base 10:20.
 * Caregiver B: base –6– visit 2 (08:00–08:30) –5– visit 3 (08:35–09:05) –3– visit 4 (09:08–09:28) –10– base 09:38.
 */
describe('the tiny day', () => {
  test('is legal, though not in patient order', () => {
    const judgement = judgeTiny()
    expect(faults(judgement)).toEqual([])
    // Arrows 1→3, 3→1 (the lunch is left out) close a circle; recipient 1 has visits 1 and 5 around visit 3.
    expect(judgement.patientOrder).toBe(false)
  })

  const expected: [TermName, number, string][] = [
    ['travel', 48 * MINUTE, 'A 5 + 7 + 7 + 0 + 5 = 24, B 6 + 5 + 3 + 10 = 24 minutes'],
    ['distance', 48 * 400, '400 m a minute'],
    ['workingTime', (48 + 145) * MINUTE, 'service 20 + 30 + 2 × 30 + 20 + 15 = 145; the lunch is not paid'],
    ['waiting', 26 * MINUTE, 'A 8 before visit 3 and 18 before visit 5; B none'],
    ['longestWaiting', 18 * MINUTE, 'before visit 5'],
    ['idle', (271 + 196) * MINUTE, 'A 25 + 26 + 220 (10:20–14:00), B 24 + 0 + 172 (09:38–12:30)'],
    ['greatestIdle', 271 * MINUTE, 'that of A'],
    ['lateness', 8 * MINUTE, 'visit 4 starts 09:08 and should by 09:00'],
    ['greatestLateness', 8 * MINUTE, 'the only one'],
    ['overtime', 0, 'both are back in time'],
    ['greatestRun', 104 * MINUTE, 'B 07:54–09:38; A 07:55–09:12 and 09:42–10:20 around lunch'],
    ['preferredCaregiver', 1, 'visit 4 would rather have A; visit 2 has B as it would'],
    ['continuity', 2, 'B has not been at recipients 3 and 4'],
    ['newFace', 2, 'the same two: the history is the whole of it'],
    ['primaryContact', 0, 'A does both visits of recipient 1'],
    ['overqualification', 0, 'one of two shifts holds medication: half, so it is not scarce'],
    ['balance', 15 * MINUTE, 'A 24 + 20 + 30 + 15 = 89, B 24 + 30 + 30 + 20 = 104, mean 96.5: twice 7.5'],
    ['greatestUtilisation', 104 / 300, 'B 104 of 300; A 89 of 390 − 30'],
    ['utilisationSpread', 104 / 300 - 89 / 360, 'B − A'],
  ]
  test.each(expected)('%s is %d: %s', (term, amount) => {
    expect(amountOf(judgeTiny(), term)).toBeCloseTo(amount, 9)
  })

  test('costs 12,390 seconds of staff time under the standard weights', () => {
    // 2880 travel + 1560 waiting + 10 × 480 lateness + 2 × 480 greatest lateness + 300 preferred
    // + 2 × 300 continuity + 2 × 600 new faces + 900 ÷ 10 balance = 12,390
    const { cost } = judgeTiny()
    expect(cost.total).toBeCloseTo(12_390, 6)
    expect(cost.unit).toBe('s')
  })

  test('a caregiver who starts one second early at the visit for two breaks three rules', () => {
    const judgement = judgeTiny((plan) => {
      const stop = plan.shifts[1]!.stops[1]!
      stop.start = '2026-11-23T08:34:59+01:00'
    })
    // She is there at 08:35:00, the service is a second too long, and the other one starts a second later.
    expect(faults(judgement)).toEqual(['travel tooEarly 1 s', 'service long 1 s', 'synchronisation 1 s'])
  })
})
