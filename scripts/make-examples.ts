// Writes examples/department-day and examples/municipality-day from a municipality that `hjemrute generate` made: the day
// shifts of one home nursing department, and of all units together, each with its travel and its plan by hand.
//
//   npx hjemrute generate --map examples/maps/liechtenstein-2024-03-03.osm.pbf --days 9 --out out/municipality
//   node scripts/make-examples.ts out/municipality examples/maps/liechtenstein-2024-03-03.osm.pbf 2026-12-01 08
//
// The ninth day: the first that has a week of lists by hand behind it, and one more for good measure.
import { oneItemALine, readJsonFile } from '@hjemrute/adapters/files'
import { openValhalla } from '@hjemrute/adapters/roads'
import { checkPlan } from '@hjemrute/engine/check'
import { dayPart } from '@hjemrute/engine/generate'
import { parseProblem } from '@hjemrute/engine/model'
import type { Plan, Problem, ProblemInput } from '@hjemrute/engine/model'
import { handMadePlan, isMissing } from '@hjemrute/engine/planning'
import { buildTravel, encodeMatrixFile, roadMatrixFile } from '@hjemrute/engine/travel'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const [folder, extract, date, unit] = process.argv.slice(2)
if (folder === undefined || extract === undefined || date === undefined || unit === undefined) {
  console.error('Say from where: node scripts/make-examples.ts FOLDER EXTRACT.osm.pbf DATE UNIT')
  process.exit(2)
}
const MAP = { extract: `../maps/${extract.split('/').at(-1)!}`, attribution: '© OpenStreetMap contributors, ODbL 1.0' }
const DAYS_REMEMBERED = 28

const roads = await openValhalla(extract)
const usual = usualCaregivers(join(folder, 'history.json'), date)
const asGenerated = readJsonFile(join(folder, 'days', date, `unit-${unit}.json`)) as ProblemInput
const department = withVacancy(dayPart(asGenerated))
await writeExample('department-day', department, [department])

const units = Array.from({ length: 99 }, (_, i) =>
  join(folder, 'days', date, `unit-${String(i + 1).padStart(2, '0')}.json`),
)
const parts = units.filter((file) => existsSync(file)).map((file) => dayPart(readJsonFile(file) as ProblemInput))
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
    const known = own.visits.flatMap(({ id }): [string, string[]][] => {
      const names = usual.get(id)
      return names === undefined ? [] : [[id, names]]
    })
    return handMadePlan(
      own,
      buildTravel(own, () => bytes),
      { usualCaregiver: new Map(known) },
    )
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

/** Who came before, by visit: last week's caregiver first, then whoever came most. */
function usualCaregivers(file: string, date: string): Map<string, string[]> {
  const { visits } = readJsonFile(file) as { visits: { date: string; visit: string; caregiver: string }[] }
  const daysAgo = (day: string): number => Math.round((Date.parse(date) - Date.parse(day)) / 86_400_000)
  const points = new Map<string, Map<string, number>>()
  for (const { date: day, visit, caregiver } of visits) {
    const ago = daysAgo(day)
    if (ago < 1 || ago > DAYS_REMEMBERED) continue
    const own = points.get(visit) ?? new Map<string, number>()
    points.set(visit, own.set(caregiver, (own.get(caregiver) ?? 0) + (ago === 7 ? 100 : 1)))
  }
  const byPoints = (own: Map<string, number>) => [...own].sort(([, a], [, b]) => b - a).map(([name]) => name)
  return new Map([...points].map(([visit, own]) => [visit, byPoints(own)]))
}
