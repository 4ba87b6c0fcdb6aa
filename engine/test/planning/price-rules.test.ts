import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import type { ProblemInput } from '@hjemrute/engine/model'
import { planWeeks, priceRules } from '@hjemrute/engine/planning'
import { solve } from '@hjemrute/engine/optimise'
import { buildTravel } from '@hjemrute/engine/travel'
import { expect, test } from 'vitest'
import { tinyPlan, tinyProblem } from '../check/tiny-day.ts'

const at = (time: string, day = 23) => `2026-11-${day}T${time}:00+01:00`

const shift = (id: string, caregiver: string, day = 23) => ({
  id,
  caregiver,
  start: at('08:00', day),
  end: at('12:00', day),
  startLocation: 'base',
  endLocation: 'base',
})

/** Two homes ten minutes from the base, one minute from each other; only travel is priced. */
const problemOf = (more: Partial<ProblemInput> = {}) =>
  parseProblem({
    schema: 'hjemrute/problem/1',
    id: 'prices',
    horizon: { start: at('07:00'), end: at('16:00') },
    locations: [{ id: 'base' }, { id: 'one' }, { id: 'two' }],
    travel: {
      kind: 'matrix',
      modes: {
        car: {
          times: [
            [0, 600, 600],
            [600, 0, 60],
            [600, 60, 0],
          ],
        },
      },
    },
    caregivers: [{ id: 'ada', qualifications: [{ code: 'nurse' }] }, { id: 'bo' }],
    visits: [
      { id: 'a', recipient: 'r', location: 'one', staffing: [{ duration: 600, qualifications: [{ code: 'nurse' }] }] },
      {
        id: 'b',
        recipient: 's',
        location: 'two',
        staffing: [{ duration: 600 }],
        excludedCaregivers: [{ caregiver: 'ada' }],
      },
    ],
    shifts: [shift('s1', 'ada'), shift('s2', 'bo')],
    objective: { preset: 'none', terms: { travel: { weight: 1 } } },
    ...more,
  }).problem!

const params = { seed: 1, iterations: 50 }

test('a rule costs what a plan without it saves', () => {
  const problem = problemOf()
  const travel = buildTravel(problem)
  const { plan } = solve(problem, travel, { seed: 1, budget: { iterations: 50 } })
  // Two tours of 1200 s; one caregiver for both drives 600 + 60 + 600.
  expect(priceRules(problem, plan, travel, params)).toEqual([
    { rule: 'qualification', place: 'visit/a', values: { visit: 'a', qualification: 'nurse' }, saved: 1140, placed: 0 },
    { rule: 'excluded-caregiver', place: 'visit/b', values: { visit: 'b', caregiver: 'ada' }, saved: 1140, placed: 0 },
  ])
  const asked = priceRules(problem, plan, travel, { ...params, asks: ({ place }) => place === 'visit/b' })
  expect(asked.map(({ place }) => place)).toEqual(['visit/b'])
})

test('windows, required caregivers, locks and breaks have their prices; one that keeps a visit out comes first', () => {
  const [a, b] = problemOf().visits
  const breaks = [{ id: 'lunch', duration: 600, opens: at('08:00'), closes: at('12:00') }]
  const problem = problemOf({
    visits: [
      { ...a!, windows: [{ opens: at('12:30'), hardCloses: at('13:00') }] },
      { ...b!, excludedCaregivers: [], requiredCaregivers: [{ caregiver: 'bo' }], pins: [{ shift: 's2' }] },
    ],
    shifts: [shift('s1', 'ada'), { ...shift('s2', 'bo'), breaks }],
  })
  const travel = buildTravel(problem)
  const { plan } = solve(problem, travel, { seed: 1, budget: { iterations: 50 } })
  const prices = priceRules(problem, plan, travel, params)
  // Visit a is left out; at another time of the day it takes a tour of 1200 s of its own.
  expect(prices[0]).toEqual({ rule: 'time-window', place: 'visit/a', values: { visit: 'a' }, saved: -1200, placed: 1 })
  expect(
    prices
      .slice(1)
      .map(({ rule, saved }) => [rule, saved])
      .sort(),
  ).toEqual([
    ['break', 0],
    ['pin', 0],
    ['qualification', 0],
    ['required-caregiver', 0],
  ])
  expect(priceRules(problem, plan, travel, params)).toEqual(prices)
})

test('weeks are planned as one horizon', async () => {
  const visits = [23, 24, 30].map((day) => ({
    id: `v${day}`,
    recipient: 'r',
    location: 'one',
    windows: [{ opens: at('08:30', day), hardCloses: at('10:00', day) }],
    staffing: [{ duration: 600 }],
  }))
  const problem = problemOf({
    horizon: { start: at('00:00'), end: at('23:00', 30) },
    visits,
    shifts: [23, 24, 30].map((day) => shift(`s${day}`, 'ada', day)),
  })
  const travel = buildTravel(problem)
  const search = () => {
    const { plan, iterations } = solve(problem, travel, { seed: 1, budget: { iterations: 20 } })
    return Promise.resolve({ plan, iterations, threads: 1, firstLegalSeconds: null, stopRule: 'iterations' as const })
  }
  const ports = { search, wallSeconds: () => 0, cpuSeconds: () => 0, version: '1', node: 'v26' }
  const { plan, outcome } = await planWeeks(problem, travel, { seed: 1, threads: 1, limits: { iterations: 20 } }, ports)
  expect(outcome).toBe('complete')
  expect(plan.shifts.map(({ stops }) => stops.map(({ id }) => id))).toEqual([['v23'], ['v24'], ['v30']])
})

test('a break that the law asks for has no price, however few visits a day without it holds', () => {
  const problem = parseProblem(tinyProblem()).problem!
  const travel = buildTravel(problem)
  const plan = parsePlan(tinyPlan()).plan!
  const [lunch] = priceRules(problem, plan, travel, { ...params, asks: ({ rule }) => rule === 'break' })
  // The shift is six hours long, and after five and a half a break is due (§ 10-9).
  expect(lunch).toMatchObject({ place: 'shift/shift-a', saved: 0, placed: 0 })
})
