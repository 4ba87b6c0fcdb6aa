import { checkPlan } from '@hjemrute/engine/check'
import type { Judgement } from '@hjemrute/engine/check'
import type { CommandIo } from '../command.ts'
import { jsonText, readPlan, readProblem, travelOf } from '../documents.ts'
import { EXIT } from '../exit-codes.ts'
import { costLines, violationLines } from '../judgement-lines.ts'
import { readArguments } from '../options.ts'
import { textIn } from '../text/index.ts'

/** `hjemrute check PROBLEM.json PLAN.json`: judges a plan, ours or another's. */
export async function command(argv: readonly string[], io: CommandIo): Promise<number> {
  const { options, files } = readArguments('check', { options: {}, arguments: ['PROBLEM.json', 'PLAN.json'] }, argv)
  const [problemFile, planFile] = files as [string, string]
  const problem = readProblem(problemFile)
  const plan = readPlan(planFile)
  const travel = await travelOf(problem, problemFile, io)
  const judgement = checkPlan(problem, plan, travel)
  if (options.json === true) io.out(jsonText(contract(judgement)))
  else {
    const text = textIn(io.language)
    const { timeZone } = problem.horizon
    const lines = [
      text.violations(judgement.violations.length),
      ...violationLines(io.language, judgement.violations, timeZone),
      ...costLines(io.language, judgement.cost, problem.objective.timeUnit.seconds),
      text.inPatientOrder(judgement.patientOrder),
      ...(travel.estimated ? [text.estimatedTravel] : []),
    ]
    io.out(`${lines.join('\n')}\n`)
  }
  return judgement.violations.length === 0 ? EXIT.ok : EXIT.remarks
}

/** What `--json` promises, and no more. */
function contract({ violations, cost, patientOrder }: Judgement) {
  const plain = violations.map(({ rule, place, amount, unit }) => ({ rule, place, amount, unit }))
  return { violations: plain, cost, patientOrder }
}
