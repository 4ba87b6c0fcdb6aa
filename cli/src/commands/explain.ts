import { explainPlan, explainVisit } from '@hjemrute/engine/planning'
import type { CommandIo } from '../command.ts'
import { jsonText, readPlan, readProblem, travelOf } from '../documents.ts'
import { EXIT } from '../exit-codes.ts'
import { ExplanationLines } from '../explanation-lines.ts'
import { readArguments } from '../options.ts'
import { wallSeconds } from '../run-clock.ts'
import { EXPLAIN_TEXT } from '../text/explain-text.ts'

const OPTIONS = {
  visit: 'text',
} as const

/** Seconds. */
const PROGRESS_EVERY = 10

/** `hjemrute explain PROBLEM.json PLAN.json [--visit ID]`: why the plan is as it is, and what else could be. */
export async function command(argv: readonly string[], io: CommandIo): Promise<number> {
  const usage = { options: OPTIONS, arguments: ['PROBLEM.json', 'PLAN.json'] }
  const { options, files } = readArguments('explain', usage, argv)
  const [problemFile, planFile] = files as [string, string]
  const problem = readProblem(problemFile)
  const plan = readPlan(planFile)
  const travel = await travelOf(problem, problemFile, io)
  const lines = new ExplanationLines(io.language, problem)
  if (options.visit === undefined) {
    const explanation = explainPlan(problem, travel, plan, progressOn(io))
    hand(io, options.json === true, explanation, lines.plan(explanation))
  } else {
    const explanation = explainVisit(problem, travel, plan, options.visit)
    hand(io, options.json === true, explanation, lines.visit(explanation))
  }
  return EXIT.ok
}

/** Tells now and then how many unassigned visits are explained, once it has taken more than a second. */
function progressOn(io: CommandIo): (done: number, all: number) => void {
  let next = 1
  return (done, all) => {
    const now = wallSeconds()
    if (now < next) return
    next = now + PROGRESS_EVERY
    io.err(`${EXPLAIN_TEXT[io.language].explained(done, all)}\n`)
  }
}

/** Lines for a person; or codes, numbers and the same lines as one document, without the plans that were judged. */
function hand(io: CommandIo, asJson: boolean, explanation: object, lines: readonly string[]): void {
  if (!asJson) return io.out(`${lines.join('\n')}\n`)
  const bare = JSON.parse(
    JSON.stringify(explanation, (key, value: unknown) => (key === 'plan' ? undefined : value)),
  ) as object
  io.out(jsonText({ ...bare, lines }))
}
