import { writeWholeFile } from '@hjemrute/adapters/files'
import type { Judgement } from '@hjemrute/engine/check'
import type { Problem, TermName } from '@hjemrute/engine/model'
import { isMissing, planDay } from '@hjemrute/engine/planning'
import type { Progress } from '@hjemrute/engine/planning'
import type { ComparedWith } from '@hjemrute/engine/report'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CommandIo } from '../command.ts'
import { jsonText, readPlan, readProblem, travelOf } from '../documents.ts'
import { EXIT } from '../exit-codes.ts'
import { readArguments } from '../options.ts'
import { ProgressLine } from '../progress-line.ts'
import { comparedWith, writeReport } from '../report.ts'
import { cpuSeconds, wallSeconds } from '../run-clock.ts'
import { searcher } from '../searcher.ts'
import { StopSignal } from '../stop-signal.ts'
import { textIn } from '../text/index.ts'
import { VERSION } from '../version.ts'

/** Long enough to see it work, short enough to wait for. Seconds. */
const DEMO_SECONDS = 20

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
/** The day that is shown, with the plan by hand that stands beside it. */
const DAY = join(root, 'examples', 'department-day')
const FOLDER = join(root, '.hjemrute', 'demo')

/** `hjemrute demo`: plans a made-up day beside a careful plan by hand, in a dozen lines for someone who is new to this. */
export async function command(argv: readonly string[], io: CommandIo): Promise<number> {
  const { options } = readArguments('demo', { options: { time: 'positive' }, arguments: [] }, argv)
  const { demo, stopping } = textIn(io.language)
  const say = (line: string): void => (options.json === true ? io.err : io.out)(`${line}\n`)
  const problemFile = join(DAY, 'problem.json')
  const problem = readProblem(problemFile)
  const travel = await travelOf(problem, problemFile, io)
  const { from, to } = hoursOf(problem)
  say(demo.title(dayOf(problem, io.language), travel.estimated))
  say(demo.asked(problem.visits.length, problem.recipients.length, problem.shifts.length, from, to))

  const compared = comparedWith(problem, travel, readPlan(join(DAY, 'by-hand.json')))
  const stop = new StopSignal(() => io.err(`\n${stopping}\n`))
  const line = new ProgressLine(io, wallSeconds, ({ cost, missing }, seconds) =>
    demo.searching(seconds, cost, demo.byHand, compared.judgement.cost.total, missing),
  )
  const onProgress = (progress: Progress): void => (io.errIsTerminal ? line.show(progress) : undefined)
  const result = await planDay(
    { problem, travel, seed: 1, threads: 1, limits: { seconds: wallSeconds() + (options.time ?? DEMO_SECONDS) } },
    { search: searcher(stop), wallSeconds, cpuSeconds, onProgress, version: VERSION, node: process.version },
  ).finally(() => {
    line.end()
    stop.release()
  })
  const { judgement, plan } = result
  line.finish({ iterations: plan.run!.iterations, cost: judgement.cost.total, missing: missingOf(judgement) })
  for (const row of figures(io, compared, judgement)) say(row)
  say(demo.verdict(judgement.violations.length - missingOf(judgement)))

  const source = { problem, problemFile, travel, plan, judgement, compared, credit: demo.credit }
  const page = await writeReport(io, source, FOLDER, { inTerminalOnly: true })
  writeWholeFile(join(FOLDER, 'plan.json'), jsonText(plan))
  say(demo.open(relative(process.cwd(), page)))
  if (options.json === true) io.out(jsonText({ [compared.kind]: compared.judgement.cost, ours: judgement.cost, page }))
  return EXIT.ok
}

/** The figures of both plans, beside each other. */
function figures(io: CommandIo, { judgement: byHand }: ComparedWith, ours: Judgement): string[] {
  const { demo } = textIn(io.language)
  // Both in one line, since a list that drives less by waiting more has gained nothing.
  const onTheWay = (each: Judgement): string =>
    [amountOf(each, 'travel'), amountOf(each, 'waiting')].map(demo.duration).join(' + ')
  const rows = [
    ['', demo.byHand, demo.ours],
    [demo.rows.missing, String(missingOf(byHand)), String(missingOf(ours))],
    [demo.rows.travel, ...[byHand, ours].map(onTheWay)],
    [demo.rows.late, ...[byHand, ours].map((each) => demo.duration(amountOf(each, 'lateness')))],
    [demo.rows.newFaces, ...[byHand, ours].map((each) => String(amountOf(each, 'newFace')))],
  ] as [string, string, string][]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map(
    ([label, a, b]) => `  ${label.padEnd(widths[0]!)}  ${a.padStart(widths[1]!)}  ${b.padStart(widths[2]!)}`,
  )
}

const amountOf = ({ cost }: Judgement, name: TermName): number =>
  cost.terms.find(({ term }) => term === name)?.amount ?? 0

/** Mandatory visits that the plan itself lists as without a place. */
const missingOf = ({ violations }: Judgement): number => violations.filter(isMissing).length

function hoursOf({ shifts }: Problem): { from: string; to: string } {
  const clock = (iso: string): string => iso.slice(11, 16).replace(':', '.')
  const starts = shifts.map(({ start }) => start).sort()
  const ends = shifts.map(({ end }) => end).sort()
  return { from: clock(starts[0]!), to: clock(ends.at(-1)!) }
}

function dayOf({ horizon }: Problem, language: string): string {
  const locale = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language]
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: horizon.timeZone })
  return format.format(new Date(horizon.start))
}
