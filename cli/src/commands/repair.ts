import { probeFolder, readJsonFile, writeWholeFolder } from '@hjemrute/adapters/files'
import { HjemruteError, fault, usageError } from '@hjemrute/engine/errors'
import { parseEvents } from '@hjemrute/engine/model'
import type { Event, Problem } from '@hjemrute/engine/model'
import { isMissing, repairDay } from '@hjemrute/engine/planning'
import type { Repair } from '@hjemrute/engine/planning'
import { parseInstant } from '@hjemrute/engine/time'
import { dirname, relative, resolve } from 'node:path'
import type { CommandIo } from '../command.ts'
import { jsonText, readPlan, readProblem, travelOf } from '../documents.ts'
import { EXIT } from '../exit-codes.ts'
import { Teller } from '../explanation-lines.ts'
import { inFile } from '../faults.ts'
import { costLines } from '../judgement-lines.ts'
import { readArguments, required } from '../options.ts'
import { textIn } from '../text/index.ts'

const OPTIONS = {
  events: 'text',
  now: 'text',
  out: 'text',
  iterations: 'count',
  seed: 'natural',
} as const

const DEFAULT_ITERATIONS = 1000
const AN_INSTANT = '2026-11-23T10:30:00+01:00'

/** `hjemrute repair PROBLEM.json PLAN.json --events EVENTS.json --now ISO --out FOLDER`: ways on when the day changes. */
export async function command(argv: readonly string[], io: CommandIo): Promise<number> {
  const usage = { options: OPTIONS, arguments: ['PROBLEM.json', 'PLAN.json'] }
  const { options, files } = readArguments('repair', usage, argv)
  const [problemFile, planFile] = files as [string, string]
  const eventsFile = required(options.events, '--events', 'repair')
  const now = instant(required(options.now, '--now', 'repair'))
  const out = required(options.out, '--out', 'repair')
  probeFolder(out)
  const problem = readProblem(problemFile)
  const plan = readPlan(planFile)
  const events = readEvents(eventsFile)
  const travel = await travelOf(problem, problemFile, io)
  const params = { seed: options.seed ?? 1, iterations: options.iterations ?? DEFAULT_ITERATIONS }
  const answer = naming(eventsFile, () => repairDay(problem, plan, travel, events, now, params))
  const ranking = answer.repairs.map((repair, k) => ({ file: `repair-${k + 1}.json`, ...told(repair) }))
  writeWholeFolder(out, [
    { path: 'problem.json', content: jsonText(movedTo(out, problemFile, answer.problem)) },
    ...answer.repairs.map((repair, k) => ({ path: `repair-${k + 1}.json`, content: jsonText(repair.plan) })),
    { path: 'repairs.json', content: jsonText(ranking) },
  ])
  if (options.json === true) io.out(jsonText({ out, repairs: ranking }))
  else io.out(`${answer.repairs.flatMap((repair, k) => lines(io, answer.problem, repair, k + 1)).join('\n')}\n`)
  return answer.repairs[0]?.outcome === 'complete' ? EXIT.ok : EXIT.remarks
}

const told = ({ outcome, judgement, changes }: Repair) => ({ outcome, cost: judgement.cost, changes })

/** One repair for a person: how it leaves the day, what it changes, what it costs. */
function lines(io: CommandIo, problem: Problem, { judgement, changes }: Repair, rank: number): string[] {
  const teller = new Teller(io.language, problem)
  const missing = judgement.violations.filter(isMissing).length
  const broken = judgement.violations.length - missing
  const { moved, caregivers, unassigned, placed } = changes
  const most = Math.max(0, ...moved.map(({ seconds }) => Math.abs(seconds)))
  const said = [
    missing > 0 ? teller.said('repair-missing', { missing }) : teller.said('repair-complete', {}),
    ...(broken > 0 ? [teller.said('repair-broken', { broken })] : []),
    ...unassigned.map((visit) => teller.said('repair-lost', { visit })),
    ...placed.map((visit) => teller.said('repair-placed', { visit })),
    ...(moved.length > 0 ? [teller.said('repair-moved', { moves: moved.length, most })] : []),
    ...(caregivers.length > 0 ? [teller.said('repair-caregivers', { changed: caregivers.length })] : []),
    ...(moved.length + caregivers.length + unassigned.length + placed.length === 0
      ? [teller.said('repair-unchanged', {})]
      : []),
  ]
  const [cost] = costLines(io.language, judgement.cost, problem.objective.timeUnit.seconds)
  return [textIn(io.language).written(`repair-${rank}.json`), ...[...said, cost!].map((line) => `  ${line}`)]
}

function instant(value: string): string {
  if (Number.isFinite(parseInstant(value).seconds)) return value
  throw usageError(fault('usage-option-value', '', { option: '--now', value, expected: AN_INSTANT }))
}

function readEvents(file: string): Event[] {
  const { events, faults } = parseEvents(readJsonFile(file))
  if (events === undefined) throw new HjemruteError('input', inFile(file, faults))
  return events
}

/** Runs a repair; faults of the events are told with the file they are in. */
function naming<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof HjemruteError)) throw error
    throw new HjemruteError(error.kind, inFile(file, error.faults), { cause: error })
  }
}

/** The problem as it stands in another folder: files beside it are found from there. */
function movedTo(folder: string, problemFile: string, problem: Problem): Problem {
  const from = (path: string): string => relative(folder, resolve(dirname(problemFile), path))
  const { travel, map } = problem
  return {
    ...problem,
    ...(map === undefined ? {} : { map: { ...map, extract: from(map.extract) } }),
    travel:
      travel.kind === 'matrixFile'
        ? { ...travel, path: from(travel.path) }
        : travel.kind === 'map'
          ? { ...travel, extract: from(travel.extract) }
          : travel,
  }
}
