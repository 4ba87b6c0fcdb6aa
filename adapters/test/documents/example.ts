import { checkPlan } from '@hjemrute/engine/check'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import type { ProblemInput } from '@hjemrute/engine/model'
import { nearestNext } from '@hjemrute/engine/planning'
import { buildReport } from '@hjemrute/engine/report'
import type { Drawing, Report } from '@hjemrute/engine/report'
import type { Language } from '@hjemrute/engine/text'
import { buildTravel } from '@hjemrute/engine/travel'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** When the examples are printed. */
export const PRINTED = '2026-11-23T14:52:00+01:00'

/** A river, two roads and a town, so that every layer of the map has something. */
const drawing: Drawing = {
  version: 'drawn',
  attribution: '© OpenStreetMap contributors (ODbL)',
  bounds: { south: 47, west: 9.4, north: 47.3, east: 9.7 },
  roads: [
    { class: 'major', name: 'Landstrasse', points: Float64Array.of(9.5, 47.1, 9.52, 47.14, 9.53, 47.18) },
    { class: 'minor', points: Float64Array.of(9.51, 47.12, 9.53, 47.12) },
  ],
  water: [{ kind: 'line', rings: [Float64Array.of(9.49, 47.05, 9.5, 47.2)] }],
  places: [{ name: 'Triesen', kind: 'village', lat: 47.11, lon: 9.52 }],
}

/**
 * A part of the made-up day by the rule of thumb, five shifts for seventy visits: some are unassigned, and lists go over
 * two pages.
 */
export function demoReport(
  language: Language = 'nb',
  change: (problem: ProblemInput) => void = () => undefined,
): Report {
  const file = join(import.meta.dirname, '../../../examples/department-day/problem.json')
  const input = JSON.parse(readFileSync(file, 'utf8')) as ProblemInput
  input.shifts = input.shifts.slice(0, 5)
  input.visits = input.visits.slice(0, 70)
  const kept = new Set(input.shifts.map(({ id }) => id))
  for (const activity of input.activities!) activity.shifts = activity.shifts.filter((id) => kept.has(id))
  input.activities = input.activities!.filter(({ shifts }) => shifts.length > 0)
  Object.assign(input, { dependencies: [], groups: [], reference: [], travel: { kind: 'estimate' } })
  input.recipients![0]!.addressProtected = true
  input.recipients![1]!.phone = '900 00 001'
  input.units![0]!.dutyPhone = '900 00 100'
  change(input)
  const { problem, faults } = parseProblem(input)
  if (problem === undefined) throw new Error(JSON.stringify(faults))
  const travel = buildTravel(problem)
  const plan = parsePlan(nearestNext(problem, travel)).plan!
  const judgement = checkPlan(problem, plan, travel)
  const compared = { kind: 'nearestNext', judgement } as const
  return buildReport({ problem, plan, language, judgement, compared, printed: PRINTED, drawing })
}
