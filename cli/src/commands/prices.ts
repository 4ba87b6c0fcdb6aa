import { priceRules } from '@hjemrute/engine/planning'
import type { RulePrice } from '@hjemrute/engine/planning'
import type { CommandIo } from '../command.ts'
import { jsonText, readPlan, readProblem, travelOf } from '../documents.ts'
import { EXIT } from '../exit-codes.ts'
import { Teller } from '../explanation-lines.ts'
import { readArguments } from '../options.ts'
import { wallSeconds } from '../run-clock.ts'
import { textIn } from '../text/index.ts'

const OPTIONS = {
  iterations: 'count',
  seed: 'natural',
  time: 'positive',
} as const

const DEFAULT_ITERATIONS = 100
/** Cheaper rules than this are not told to a person. Seconds of staff time. */
const LEAST_TOLD = 60
const MOST_TOLD = 30

/** `hjemrute prices PROBLEM.json PLAN.json`: what each rule costs. */
export async function command(argv: readonly string[], io: CommandIo): Promise<number> {
  const usage = { options: OPTIONS, arguments: ['PROBLEM.json', 'PLAN.json'] }
  const { options, files } = readArguments('prices', usage, argv)
  const [problemFile, planFile] = files as [string, string]
  const problem = readProblem(problemFile)
  const plan = readPlan(planFile)
  const travel = await travelOf(problem, problemFile, io)
  const prices = priceRules(problem, plan, travel, {
    seed: options.seed ?? 1,
    iterations: options.iterations ?? DEFAULT_ITERATIONS,
    shouldStop: () => options.time !== undefined && wallSeconds() > options.time,
  })
  const unit = problem.objective.timeUnit
  if (options.json === true) {
    io.out(jsonText({ unit: unit.name, prices }))
    return EXIT.ok
  }
  const teller = new Teller(io.language, problem)
  const told = prices.filter(({ saved, placed }) => placed > 0 || saved * unit.seconds >= LEAST_TOLD)
  const more = told.length - MOST_TOLD
  const lines = told.slice(0, MOST_TOLD).map((price) => priceLine(teller, price, unit.seconds))
  if (told.length === 0) lines.push(teller.said('price-nothing', {}))
  if (more > 0) lines.push(textIn(io.language).andMore(more))
  io.out(`${lines.join('\n')}\n`)
  return EXIT.ok
}

function priceLine(teller: Teller, { rule, values, saved, placed }: RulePrice, unitSeconds: number): string {
  return [
    teller.said(`price-${rule}`, values),
    placed > 0 ? teller.said('price-places', { placed }) : teller.said('price-saves', { cost: saved * unitSeconds }),
  ].join(' ')
}
