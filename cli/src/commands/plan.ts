import { probeFolder, probeOutput, writeWholeFile } from '@hjemrute/adapters/files'
import { fault, usageError } from '@hjemrute/engine/errors'
import type { Plan, Problem } from '@hjemrute/engine/model'
import { isMissing, planDay } from '@hjemrute/engine/planning/plan-day'
import type { Limits, PlanDayResult } from '@hjemrute/engine/planning/plan-day'
import { sayReason } from '@hjemrute/engine/text'
import { availableParallelism } from 'node:os'
import type { CommandIo } from '../command.ts'
import { jsonText, readPlan, readProblem, travelOf } from '../documents.ts'
import { EXIT } from '../exit-codes.ts'
import { printFaults } from '../faults.ts'
import { costLines, violationLines } from '../judgement-lines.ts'
import { readArguments, required } from '../options.ts'
import type { Given } from '../options.ts'
import { ProgressLine } from '../progress-line.ts'
import { endOnStops } from '../early-stop.ts'
import { cpuSeconds, wallSeconds } from '../run-clock.ts'
import { searcher } from '../searcher.ts'
import { StopSignal } from '../stop-signal.ts'
import { textIn } from '../text/index.ts'
import { VERSION } from '../version.ts'

/** When no limit is given. Seconds. */
const DEFAULT_SECONDS = 60
const MOST_UNASSIGNED_SHOWN = 10
/** More threads than this, or than there are cores, spend their time on starting. */
const MOST_THREADS = Math.max(64, availableParallelism())
/** Of the time given, how much computing travel over a map may take before the rest is estimated. */
const TRAVEL_SHARE = 0.8

const OPTIONS = {
  out: 'text',
  time: 'positive',
  cpu: 'positive',
  iterations: 'natural',
  seed: 'natural',
  threads: 'count',
  order: ['visit', 'patient'],
  start: 'text',
  bound: 'flag',
  report: 'text',
  'by-hand': 'text',
} as const

/** `hjemrute plan PROBLEM.json`: finds a plan. */
export async function command(argv: readonly string[], io: CommandIo): Promise<number> {
  const { options, files } = readArguments('plan', { options: OPTIONS, arguments: ['PROBLEM.json'] }, argv)
  if (options.threads !== undefined && options.threads > MOST_THREADS) {
    const values = { option: '--threads', value: options.threads, expected: `1–${MOST_THREADS}` }
    throw usageError(fault('usage-option-value', '', values))
  }
  if (options.out !== undefined) probeOutput(options.out)
  if (options.report !== undefined) probeFolder(options.report)
  const file = files[0]!
  const problem = readProblem(file)
  const start = options.start === undefined ? undefined : readPlan(options.start)
  if (options['by-hand'] !== undefined) required(options.report, '--report', 'plan --by-hand')
  const byHand = options['by-hand'] === undefined ? undefined : readPlan(options['by-hand'])
  const limits = limitsOf(options)
  // Roads may take minutes before there is any plan: a stop then ends the run, and what was computed is kept.
  if (problem.travel.kind === 'map') endOnStops()
  const travel = await travelOf(problem, file, io, (limits.seconds ?? Infinity) * TRAVEL_SHARE)

  // What the plan is measured by in the report is there before the search, so that the clock counts it. What writes
  // reports is loaded only where one is asked for.
  const reports = options.report === undefined ? undefined : await import('../report.ts')
  const compared = reports?.comparedWith(problem, travel, byHand)
  const text = textIn(io.language)
  const stop = new StopSignal(() => io.err(`${text.stopping}\n`))
  const unit = problem.objective.timeUnit.name
  const progress = new ProgressLine(io, wallSeconds, (at, seconds) => text.progress({ ...at, seconds, unit }))
  try {
    const result = await planDay(
      {
        problem,
        travel,
        seed: options.seed ?? 1,
        threads: options.threads ?? Math.max(1, availableParallelism() - 1),
        limits,
        ...(options.order === undefined ? {} : { order: options.order }),
        ...(start === undefined ? {} : { start }),
        bound: options.bound === true,
        ...(reports === undefined ? {} : { afterwards: reports.reportSeconds(problem) }),
      },
      {
        search: searcher(stop),
        wallSeconds,
        cpuSeconds,
        onProgress: (at) => progress.show(at),
        version: VERSION,
        node: process.version,
      },
    )
    progress.end()
    if (options.bound === true && result.plan.bound === null) io.err(`${text.noBound}\n`)
    tellRefused(io, result)
    hand(io, problem, result, options)
    if (options.report !== undefined && reports !== undefined && compared !== undefined) {
      const { plan, judgement } = result
      const source = { problem, problemFile: file, travel, plan, judgement, compared }
      const page = await reports.writeReport(io, source, options.report)
      if (options.out !== undefined && options.json !== true) io.out(`${text.reportWritten(page)}\n`)
    }
    if (stop.requested) return EXIT.ok
    return result.outcome === 'complete' ? EXIT.ok : EXIT.remarks
  } finally {
    progress.end()
    stop.release()
  }
}

/** The search's plan was not legal: another one is handed on, and the mistake is told. */
function tellRefused(io: CommandIo, { refused }: PlanDayResult): void {
  if (refused.length === 0) return
  const rules = [...new Set(refused.map(({ rule }) => rule))].join(', ')
  printFaults(io, io.language, [fault('search-plan-refused', '', { count: refused.length, rules })])
}

/** The limits asked for; `--iterations` alone ignores the clock. */
export function limitsOf({ time, cpu, iterations }: Given<typeof OPTIONS>): Limits {
  if (time === undefined && cpu === undefined && iterations === undefined) return { seconds: DEFAULT_SECONDS }
  return {
    ...(time === undefined ? {} : { seconds: time }),
    ...(cpu === undefined ? {} : { cpuSeconds: cpu }),
    ...(iterations === undefined ? {} : { iterations }),
  }
}

/** The plan to its file or to standard output, and a few lines for a person when that leaves room for them. */
function hand(io: CommandIo, problem: Problem, result: PlanDayResult, options: { out?: string; json?: true }): void {
  const document = jsonText(result.plan)
  if (options.out !== undefined) writeWholeFile(options.out, document)
  if (options.out === undefined || options.json === true) io.out(document)
  else io.out(`${summaryLines(io, problem, result, options.out).join('\n')}\n`)
}

function summaryLines(io: CommandIo, problem: Problem, { plan, judgement }: PlanDayResult, file: string): string[] {
  const text = textIn(io.language)
  const missing = plan.unassigned.filter(({ kind }) => kind === 'visit').length
  const broken = judgement.violations.filter((violation) => !isMissing(violation))
  const { seconds: unitSeconds } = problem.objective.timeUnit
  return [
    text.planWritten({
      file,
      placed: problem.visits.length - missing,
      visits: problem.visits.length,
      used: plan.shifts.filter(({ stops }) => stops.length > 0).length,
      shifts: problem.shifts.length,
      seconds: plan.run!.wallSeconds,
      iterations: plan.run!.iterations,
    }),
    text.violations(broken.length),
    ...violationLines(io.language, broken, problem.horizon.timeZone),
    ...costLines(io.language, judgement.cost, unitSeconds),
    ...(plan.bound === null ? [] : [text.bound(plan.bound.value, plan.bound.gapPercent, judgement.cost.unit)]),
    ...unassignedLines(io, plan),
    ...(plan.travelEstimated === true ? [text.estimatedTravel] : []),
  ]
}

function unassignedLines(io: CommandIo, { unassigned }: Plan): string[] {
  const text = textIn(io.language)
  if (unassigned.length === 0) return []
  const lines = unassigned.slice(0, MOST_UNASSIGNED_SHOWN).map(({ id, reasons }) => {
    const said = reasons.map((reason) => sayReason(io.language, reason).message)
    return `  ${id}: ${said.join(' ')}`
  })
  const more = unassigned.length - MOST_UNASSIGNED_SHOWN
  return [text.missingVisits(unassigned.length), ...lines, ...(more > 0 ? [`  ${text.andMore(more)}`] : [])]
}
