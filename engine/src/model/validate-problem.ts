import { z } from 'zod'
import type { Fault } from '../errors.ts'
import { withLocalKnowledge } from './heed-knowledge.ts'
import { PLAN_SCHEMA, planSchema } from './plan-schema.ts'
import type { Plan } from './plan-schema.ts'
import { PROBLEM_SCHEMA, problemSchema } from './problem-schema.ts'
import type { Problem } from './problem-schema.ts'
import { isRecord } from './validate/json-path.ts'
import { judgeMeaning } from './validate/judge-meaning.ts'
import { judgeSchema } from './validate/judge-schema.ts'
import { judgedProblem } from './validate/judged-problem.ts'
import { KnownIds } from './validate/known-ids.ts'
import { Report } from './validate/report.ts'
import { setMatricesAside } from './validate/set-matrices-aside.ts'
import type { RawMatrices } from './validate/set-matrices-aside.ts'
import { countOf, LISTS, soundPart } from './validate/sound-part.ts'
import { translateIssue } from './validate/translate-issue.ts'
import { withoutKeys } from './validate/without-keys.ts'

/**
 * Reads a problem: judges its shape and its meaning, and tells every fault of both at once.
 *
 * Returns either the problem with its defaults filled in, local knowledge made into windows and exclusions, and no faults, or no problem and at least one fault; at most
 * `MOST_FAULTS`, and then a last one with the number of the rest. Members of the wrong shape are set aside while the
 * meaning of the others is judged. Never throws. Inline matrices are not copied: they are those of `json`.
 * A visit that no shift can hold is no fault: it becomes unassigned, with reasons. A problem without visits or
 * without shifts is allowed. Time grows as the size of the file; near enough, where visits depend on one another.
 */
export function parseProblem(json: unknown): { problem: Problem | undefined; faults: Fault[] } {
  const report = new Report()
  if (!judgeSchema(json, PROBLEM_SCHEMA, report)) return { problem: undefined, faults: report.finish() }
  const { document, matrices } = setMatricesAside(json)
  const problem = judge(document, matrices, report)
  if (problem === undefined || !report.isEmpty) return { problem: undefined, faults: report.finish() }
  return { problem: withMatrices(withLocalKnowledge(problem), matrices), faults: [] }
}

/**
 * Reads a plan: judges its shape, and tells every fault at once. Whether it fits a problem is for the check to say.
 * Returns either the plan or at least one fault. Never throws.
 */
export function parsePlan(json: unknown): { plan: Plan | undefined; faults: Fault[] } {
  const report = new Report()
  if (!judgeSchema(json, PLAN_SCHEMA, report)) return { plan: undefined, faults: report.finish() }
  const { data, issues } = shapeOf(planSchema, json)
  for (const issue of issues)
    if (!isSchemaLine(issue)) translateIssue({ schema: planSchema, root: json, report }, issue)
  return { plan: data, faults: report.finish() }
}

/** Visits from which on it pays to compile the schema: a year, not a day. Compiling takes as long as reading this many. */
const MANY_VISITS = 5000

/** The same schema with the same judgement; compiled, it reads what is sound in half the time. */
let compiledSchema: typeof problemSchema | undefined

function schemaFor(document: unknown): typeof problemSchema {
  const isLarge = isRecord(document) && Array.isArray(document['visits']) && document['visits'].length >= MANY_VISITS
  return isLarge ? (compiledSchema ??= z.compile(problemSchema)) : problemSchema
}

function judge(document: unknown, matrices: readonly RawMatrices[], report: Report): Problem | undefined {
  const { data, issues } = shapeOf(schemaFor(document), document)
  for (const issue of issues) translateIssue({ schema: problemSchema, root: document, report }, issue)
  if (!isRecord(document)) return undefined

  const known = withoutKeys(document, issues.flatMap(unknownKeys))
  const wrong = issues.filter(({ code }) => code !== 'unrecognized_keys').map(({ path }) => path)
  const part = soundPart({ ...known, schema: PROBLEM_SCHEMA }, wrong)
  const problem = data ?? shapeOf(problemSchema, part.document).data
  if (problem === undefined) return undefined
  const ids = new KnownIds(document, part.unsound, report)
  const counts = new Map(LISTS.map((list) => [list, countOf(document, list)]))
  judgeMeaning(judgedProblem({ problem, ids, matrices, counts, places: part.places, report }), part.unsound)
  return data
}

function shapeOf<T>(schema: z.ZodType<T>, document: unknown): { data: T | undefined; issues: z.core.$ZodIssue[] } {
  const { data, error } = schema.safeParse(document)
  // The line that names the schema has been judged before all else.
  return { data, issues: (error?.issues ?? []).filter((issue) => !isSchemaLine(issue)) }
}

const isSchemaLine = ({ path }: z.core.$ZodIssue): boolean => path.length === 1 && path[0] === 'schema'

/** Where the keys stand that the schema does not know; without them the rest may be sound. */
const unknownKeys = (issue: z.core.$ZodIssue): PropertyKey[][] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : []

function withMatrices(problem: Problem, matrices: readonly RawMatrices[]): Problem {
  const { travel } = problem
  if (travel.kind !== 'matrix') return problem
  const modes = matrices.map(({ mode, times, distances }) => [mode, { times, ...(distances && { distances }) }])
  return { ...problem, travel: { ...travel, modes: Object.fromEntries(modes) } }
}
