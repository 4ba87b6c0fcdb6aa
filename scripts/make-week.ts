// Writes examples/department-week from a municipality that `hjemrute generate` made: the shifts of one department and of the night
// team that serves it, on two weekdays and a weekend, each with its plan by hand. The day shift of the second weekday is
// examples/department-day.
//
//   npx hjemrute generate --map examples/maps/liechtenstein-2024-03-03.osm.pbf --days 14 --out out/municipality
//   node scripts/make-week.ts out/municipality
//
import { matrixFileReader, readJsonFile } from '@hjemrute/adapters/files'
import { checkPlan } from '@hjemrute/engine/check'
import { dayPart, eveningPart } from '@hjemrute/engine/generate'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import type { Problem, ProblemInput } from '@hjemrute/engine/model'
import { handMadePlan, isMissing, memoryOf } from '@hjemrute/engine/planning'
import type { HandMadeMemory, PlannedDay } from '@hjemrute/engine/planning'
import { buildTravel } from '@hjemrute/engine/travel'
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Say from where: node scripts/make-week.ts FOLDER')
  process.exit(2)
}
const OUT = join('examples', 'department-week')
const MAP = {
  extract: '../maps/liechtenstein-2024-03-03.osm.pbf',
  attribution: '© OpenStreetMap contributors, ODbL 1.0',
}
const DAYS = { monday: '2026-11-30', tuesday: '2026-12-01', saturday: '2026-12-05', sunday: '2026-12-06' }
const PARTS = [
  { kind: 'day', unit: '08', cut: dayPart },
  { kind: 'evening', unit: '08', cut: eveningPart },
  { kind: 'night', unit: '16', cut: (problem: ProblemInput) => problem },
] as const
/** Days back that the planner by hand looks at. */
const REMEMBERED_DAYS = 14

mkdirSync(OUT, { recursive: true })
for (const unit of ['08', '16'])
  copyFileSync(join(folder, 'travel', `unit-${unit}.matrix`), join(OUT, `unit-${unit}.matrix`))
for (const [day, date] of Object.entries(DAYS))
  for (const { kind, unit, cut } of PARTS)
    if (`${day}-${kind}` !== 'tuesday-day') write(`${day}-${kind}`, date, unit, cut)

function write(name: string, date: string, unit: string, cut: (problem: ProblemInput) => ProblemInput): void {
  const whole = readJsonFile(join(folder!, 'days', date, `unit-${unit}.json`)) as ProblemInput
  const part = cut(whole)
  if (part.travel.kind !== 'matrixFile') throw new Error(`${name}: no matrix`)
  const document = { ...part, id: name, map: MAP, travel: { ...part.travel, path: `unit-${unit}.matrix` } }
  const problem = judged(document)
  const travel = buildTravel(problem, matrixFileReader(join(OUT, 'problem.json')))
  const plan = handMadePlan(problem, travel, remembered(date, unit, problem.horizon.start))
  const { violations, cost } = checkPlan(problem, plan, travel)
  writeFileSync(join(OUT, `${name}.json.gz`), gzipSync(JSON.stringify(document), { level: 9 }))
  writeFileSync(join(OUT, `${name}-by-hand.json.gz`), gzipSync(JSON.stringify({ ...plan, cost }), { level: 9 }))
  const missing = violations.filter(isMissing).length
  const rules = violations.filter((each) => !isMissing(each)).map(({ rule }) => rule)
  console.log(
    `${name}: ${problem.visits.length} visits, ${problem.shifts.length} shifts, ${missing} missing, ${rules.join(' ')}`,
  )
}

function judged(input: ProblemInput): Problem {
  const { problem, faults } = parseProblem(JSON.parse(JSON.stringify(input)))
  if (problem === undefined) throw new Error(faults.map(({ code, path }) => `${code} ${path}`).join(', '))
  return problem
}

/** What the unit's lists by hand of the days before tell. */
function remembered(date: string, unit: string, start: string): HandMadeMemory {
  const before = readdirSync(join(folder!, 'days')).filter((day) => day < date)
  const past = before.slice(-REMEMBERED_DAYS).flatMap((day): PlannedDay[] => {
    const file = join(folder!, 'days', day, `unit-${unit}.json`)
    const { plan } = parsePlan(readJsonFile(file.replace('.json', '-by-hand.json')))
    return plan === undefined ? [] : [{ problem: judged(readJsonFile(file) as ProblemInput), plan }]
  })
  return memoryOf(past, start)
}
