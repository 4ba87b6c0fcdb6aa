// Writes examples/department-day and examples/municipality-day from a municipality that `hjemrute generate` made: the day
// shifts of one home nursing department, and of all units together, each with its travel and its plan by hand.
//
//   npx hjemrute generate --map examples/maps/liechtenstein-2024-03-03.osm.pbf --days 9 --out out/municipality
//   node scripts/make-examples.ts out/municipality examples/maps/liechtenstein-2024-03-03.osm.pbf 2026-12-01 08
//
// The ninth day: the first that has a week of lists by hand behind it, and one more for good measure. The planner by hand
// remembers those lists, as on every other day.
import { oneItemALine, readJsonFile } from '@hjemrute/adapters/files'
import { openValhalla } from '@hjemrute/adapters/roads'
import { checkPlan } from '@hjemrute/engine/check'
import { dayPart } from '@hjemrute/engine/generate'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import type { Plan, Problem, ProblemInput } from '@hjemrute/engine/model'
import { handMadePlan, isMissing, memoryOf } from '@hjemrute/engine/planning'
import type { HandMadeMemory, PlannedDay } from '@hjemrute/engine/planning'
import { buildTravel, encodeMatrixFile, roadMatrixFile } from '@hjemrute/engine/travel'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const [folder, extract, date, unit] = process.argv.slice(2)
if (folder === undefined || extract === undefined || date === undefined || unit === undefined) {
  console.error('Say from where: node scripts/make-examples.ts FOLDER EXTRACT.osm.pbf DATE UNIT')
  process.exit(2)
}
const MAP = { extract: `../maps/${extract.split('/').at(-1)!}`, attribution: '© OpenStreetMap contributors, ODbL 1.0' }

const roads = await openValhalla(extract)
const asGenerated = readJsonFile(join(folder, 'days', date, `unit-${unit}.json`)) as ProblemInput
const memory = remembered(date)
const department = withVacancy(dayPart(asGenerated))
await writeExample('department-day', department, [department])

const parts = unitFiles(date).map((file) => dayPart(readJsonFile(file) as ProblemInput))
const whole = dayPart(readJsonFile(join(folder, 'days', date, 'municipality.json')) as ProblemInput)
await writeExample(
  'municipality-day',
  whole,
  parts.filter(({ shifts }) => shifts.length > 0),
)
await roads.close()

/** The morning's absence: the last health worker's shift stands vacant, and says what may be planned on it. */
function withVacancy(problem: ProblemInput): ProblemInput {
  const professionOf = new Map((problem.caregivers ?? []).map(({ id, profession }) => [id, profession]))
  const vacant = problem.shifts.findLast(
    ({ caregiver, trainees, capacityFactor, serviceTimeFactor }) =>
      professionOf.get(caregiver ?? '') === 'helsefagarbeider' &&
      [trainees, capacityFactor, serviceTimeFactor].every((each) => each === undefined),
  )
  if (vacant === undefined) return problem
  const assumedQualifications = ['helsefag', 'legemidler', 'insulin', 'forerkort-b']
  const isHere = (ids: readonly string[]): string[] => ids.filter((id) => id !== vacant.caregiver)
  return {
    ...problem,
    shifts: problem.shifts.map((shift) =>
      shift === vacant ? { ...shift, caregiver: null, assumedQualifications } : shift,
    ),
    // Who is not there is nobody's wish today.
    visits: problem.visits.map((visit) => ({
      ...visit,
      staffing: visit.staffing.map(({ preferredCaregivers, ...place }) => {
        const wished = isHere(preferredCaregivers ?? [])
        return wished.length === 0 ? place : { ...place, preferredCaregivers: wished }
      }),
      ...(visit.requiredCaregivers === undefined
        ? {}
        : { requiredCaregivers: visit.requiredCaregivers.filter(({ caregiver }) => caregiver !== vacant.caregiver) }),
    })),
    reference: (problem.reference ?? []).filter(({ caregiver }) => caregiver !== vacant.caregiver),
  }
}

/** The problem, its matrix over all its places, and its plan by hand: each department's lists made by itself. */
async function writeExample(name: string, input: ProblemInput, departments: readonly ProblemInput[]): Promise<void> {
  const out = join('examples', name)
  mkdirSync(out, { recursive: true })
  const { bytes, stored, travel } = await matrixOf(input, name)
  writeFileSync(join(out, `${name}.matrix`), stored)
  const document = { ...input, id: name, map: MAP, travel }
  writeFileSync(join(out, 'problem.json'), oneItemALine(document))

  const problem = judged(document)
  const table = buildTravel(problem, () => bytes)
  const plans = departments.map((each) => {
    const own = judged({ ...each, id: name, travel })
    const roadsOfOwn = buildTravel(own, () => bytes)
    return handMadePlan(own, roadsOfOwn, memory)
  })
  const plan: Plan = {
    ...plans[0]!,
    shifts: plans.flatMap(({ shifts }) => shifts),
    unassigned: plans.flatMap(({ unassigned }) => unassigned),
  }
  const { violations, cost } = checkPlan(problem, plan, table)
  writeFileSync(join(out, 'by-hand.json'), `${JSON.stringify({ ...plan, cost }, null, 1)}\n`)
  const missing = violations.filter(isMissing).length
  console.log(
    `${name}: ${problem.visits.length} visits, ${problem.shifts.length} shifts, ${stored.length} bytes of travel`,
  )
  console.log(
    `  by hand: ${missing} missing, ${violations.length - missing} violations, cost ${Math.round(cost.total)}`,
  )
}

async function matrixOf(
  { locations, shifts, vehicles = [] }: ProblemInput,
  name: string,
): Promise<{ bytes: Uint8Array; stored: Uint8Array; travel: ProblemInput['travel'] }> {
  const used = new Set([
    ...shifts.map(({ mode }) => mode ?? 'car'),
    ...vehicles.flatMap(({ otherwise }) => otherwise ?? []),
  ])
  const addresses = locations.map(({ id, coordinate }) => ({ id, ...coordinate!, area: 'all' }))
  const modes = ['car', 'bicycle', 'foot'].filter((mode) => used.has(mode))
  const file = await roadMatrixFile(roads, { addresses, neighbours: new Map(), modes })
  const bytes = encodeMatrixFile(file)
  const stored = gzipSync(bytes, { level: 9 })
  const sha256 = createHash('sha256').update(stored).digest('hex')
  return {
    bytes,
    stored,
    travel: { kind: 'matrixFile', path: `${name}.matrix`, sha256, mapVersion: file.mapVersion },
  }
}

function judged(input: ProblemInput): Problem {
  const { problem, faults } = parseProblem(JSON.parse(JSON.stringify(input)))
  if (problem === undefined) throw new Error(faults.map(({ code, path }) => `${code} ${path}`).join(', '))
  return problem
}

/** What the lists by hand of the days before tell. */
function remembered(date: string): HandMadeMemory {
  const before = readdirSync(join(folder!, 'days')).filter((day) => day < date)
  const past = before.flatMap((day) =>
    unitFiles(day).flatMap((file): PlannedDay[] => {
      const { plan } = parsePlan(readJsonFile(file.replace('.json', '-by-hand.json')))
      return plan === undefined ? [] : [{ problem: judged(readJsonFile(file) as ProblemInput), plan }]
    }),
  )
  return memoryOf(past, asGenerated.horizon.start)
}

/** The problems of all units on a date. */
function unitFiles(day: string): string[] {
  const names = readdirSync(join(folder!, 'days', day)).filter((name) => /^unit-\d+\.json$/.test(name))
  return names.sort().map((name) => join(folder!, 'days', day, name))
}
