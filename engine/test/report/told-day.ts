import { checkPlan } from '../../src/check/index.ts'
import { parsePlan, parseProblem } from '../../src/model/index.ts'
import type { PlanInput, ProblemInput } from '../../src/model/index.ts'
import { buildReport } from '../../src/report/index.ts'
import type { Report, ReportRequest } from '../../src/report/index.ts'
import type { Language } from '../../src/text/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { tinyPlan, tinyProblem } from '../check/tiny-day.ts'

/**
 * The tiny day with everything that lists tell of: names, telephones, ways in, keys, cars, tasks, what changed. Every name is plainly
 * made up.
 */
export function toldDay(): { problem: ProblemInput; plan: PlanInput } {
  const [problem, plan] = [tinyProblem(), tinyPlan()]
  const [base, home1, home2, home3, home4] = problem.locations
  Object.assign(base!, { address: 'Prøveveien 1', coordinate: { lat: 47.14, lon: 9.52 } })
  Object.assign(home1!, { address: 'Bærstien 2', entry: 'Nøkkelboks ved døra', coordinate: { lat: 47.15, lon: 9.52 } })
  Object.assign(home2!, { address: 'Løkka 3 B', key: 'key-14', coordinate: { lat: 47.15, lon: 9.53 } })
  Object.assign(home3!, { address: 'Åsen 4', area: 'Nord', coordinate: { lat: 47.16, lon: 9.53 } })
  Object.assign(home4!, { address: 'Hemmeligveien 99', entry: 'Bak Hemmelighuset', building: 'Hemmeliggården' })
  Object.assign(home4!, { coordinate: { lat: 47.17123, lon: 9.54321 } })
  const [odd, liv, per, eva] = problem.recipients!
  Object.assign(odd!, { name: 'Odd Løvetann', phone: '900 00 011', special: 'Hører dårlig.' })
  Object.assign(liv!, { name: 'Liv Rødstrupe' })
  Object.assign(per!, { name: 'Per Blåmeis' })
  Object.assign(eva!, { name: 'Eva Åkerrikse', phone: '900 00 014', addressProtected: true })
  const [first, second, third, fourth] = problem.visits
  Object.assign(first!, { service: 'helsehjelp', tasks: ['legemidler', 'frokost'], special: 'Liten hund.' })
  Object.assign(second!, { service: 'praktisk bistand', tasks: ['vask'] })
  Object.assign(third!, { service: 'helsehjelp', tasks: ['forflytning'] })
  Object.assign(fourth!, { service: 'følge' })
  const [tuva, jonas] = problem.caregivers!
  Object.assign(tuva!, { name: 'Tuva Hestehov', profession: 'sykepleier', phone: '900 00 001' })
  Object.assign(jonas!, { name: 'Jonas Gråspurv', profession: 'helsefagarbeider', phone: '900 00 002' })
  const [a, b] = problem.shifts
  Object.assign(a!, { name: 'D1', unit: 'nord', vehiclePool: 'cars', role: 'dutyLead' })
  Object.assign(b!, { name: 'D2', unit: 'nord', vehiclePool: 'cars' })
  problem.shifts.push({ ...b!, id: 'shift-c', name: 'D3', caregiver: null })
  plan.shifts.push({ shift: 'shift-c', stops: [] })
  problem.units = [{ id: 'nord', name: 'Avdeling Nord', base: 'base', dutyPhone: '900 00 000' }]
  problem.vehicles = [{ id: 'cars', mode: 'car', number: 2, names: ['Bil 4', 'Bil 7'] }]
  problem.keys = [{ id: 'key-14', name: 'Nøkkel 14', location: 'base' }]
  problem.reference = [
    { visit: 'visit-1', caregiver: 'caregiver-a', start: '2026-11-23T08:10:00+01:00' },
    { visit: 'visit-2', caregiver: 'caregiver-a', start: '2026-11-23T08:00:00+01:00' },
  ]
  return { problem, plan }
}

/** The report of a day; `change` is made first. Printed the afternoon before. */
export function reportOf(
  change: (day: ReturnType<typeof toldDay>) => void = () => undefined,
  language: Language = 'nb',
  more: Partial<ReportRequest> = {},
): Report {
  const day = toldDay()
  change(day)
  const { problem, faults } = parseProblem(day.problem)
  if (problem === undefined) throw new Error(JSON.stringify(faults))
  const plan = parsePlan(day.plan).plan!
  const judgement = checkPlan(problem, plan, buildTravel(problem))
  return buildReport({ problem, plan, language, judgement, printed: '2026-11-22T14:52:00+01:00', ...more })
}
