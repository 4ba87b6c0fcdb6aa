import type { Plan, Problem, RuleName, Statement, StatementCode, Visit, WayOut } from '../../model/index.ts'
import { secondsBetween, toIso } from '../../time.ts'
import { ticksOf } from '../day.ts'
import { judged } from './attempt.ts'
import type { JudgedAttempt } from './attempt.ts'
import { contextOf } from './context.ts'
import type { Context } from './context.ts'
import { differenceTo } from './differences.ts'
import { roomByMoving } from './make-room.ts'
import { withVisit } from '../with-visit.ts'
import { placings } from './placing.ts'
import { cheapestOf } from './sketches.ts'
import { whereIn } from './where-in.ts'
import type { Where } from './where-in.ts'
import { said } from './why-this-caregiver.ts'

/** Windows and shift ends give way by this much at most, in these steps; the first that makes room is told. Seconds. */
const STEPS = [900, 1800, 2700, 3600, 5400, 7200]

/**
 * How an unassigned visit could get a place by one change: as the plan stands, by moving one other visit, or by one of
 * its rules giving way. Each is a complete plan; what is legal comes first, then the cheapest.
 */
export function waysOutFor(context: Context, visit: Visit): WayOut[] {
  const free = cheapestOf(context, placings(context, visit))?.attempt
  const legal =
    free === undefined
      ? roomByMoving(context, visit)
      : [wayOut(context, free, freeStatement(context, visit, free.plan))]
  const others = free === undefined ? relaxed(context, visit) : []
  const rank = ({ relaxes }: WayOut): number => (relaxes === undefined ? 0 : 1)
  return [...legal, ...others].sort((a, b) => rank(a) - rank(b) || a.difference.total - b.difference.total)
}

function freeStatement(context: Context, visit: Visit, plan: Plan): Statement {
  const { caregiver, start } = whereIn(context, plan, visit.id)
  return visit.staffing.length > 1 ? said('out-together', { start }) : said('out-free', { caregiver, start })
}

function relaxed(context: Context, visit: Visit): WayOut[] {
  const codes = new Set(visit.staffing.flatMap(({ qualifications }) => qualifications.map(({ code }) => code)))
  return [
    ...stepwise((seconds) => closesLater(context, visit, seconds)),
    ...stepwise((seconds) => opensEarlier(context, visit, seconds)),
    ...stepwise((seconds) => withOvertime(context, visit, seconds)),
    ...[...codes].flatMap((code) => withoutQualification(context, visit, code)),
    ...(visit.excludedCaregivers.length === 0
      ? []
      : without(context, visit, { excludedCaregivers: [] }, 'out-exclusion', 'excluded-caregiver')),
    ...(visit.requiredCaregivers.length === 0
      ? []
      : without(context, visit, { requiredCaregivers: [] }, 'out-requirement', 'required-caregiver')),
    ...(visit.teamOnly ? without(context, visit, { teamOnly: false }, 'out-team', 'team') : []),
    ...(visit.pins.length === 0 ? [] : without(context, visit, { pins: [] }, 'out-lock', 'pin')),
  ]
}

/** The first step that makes room; none is tried when the last does not. */
function stepwise(tryWith: (seconds: number) => WayOut[]): WayOut[] {
  if (tryWith(STEPS.at(-1)!).length === 0) return []
  for (const step of STEPS) {
    const found = tryWith(step)
    if (found.length > 0) return found
  }
  return []
}

function closesLater(context: Context, visit: Visit, seconds: number): WayOut[] {
  const { day } = context
  const windows = visit.windows.map((window) =>
    window.hardCloses === undefined ? window : { ...window, hardCloses: later(context, window.hardCloses, seconds) },
  )
  if (visit.windows.every(({ hardCloses }) => hardCloses === undefined)) return []
  const last = Math.max(...visit.windows.map(({ hardCloses }) => ticksOf(day, hardCloses ?? visit.windows[0]!.opens)))
  return placed(context, withVisit(context.problem, { ...visit, windows }), visit, 'time-window', (where) => {
    const bound = visit.closingBinds === 'end' ? where.end : where.start
    const by = (ticksOf(day, bound) - last) / day.clock.ticksPerSecond
    return by > 0 ? said('out-later', { caregiver: where.caregiver, start: where.start, by }) : undefined
  })
}

function opensEarlier(context: Context, visit: Visit, seconds: number): WayOut[] {
  if (visit.windows.length === 0 || visit.opening === 'soft') return []
  const [first, ...others] = [...visit.windows].sort((a, b) => -secondsBetween(a.opens, b.opens))
  const opens = later(context, first!.opens, -seconds)
  const changed = { ...visit, windows: [{ ...first!, opens }, ...others] }
  return placed(context, withVisit(context.problem, changed), visit, 'time-window', (where) => {
    const by = secondsBetween(where.start, first!.opens)
    return by > 0 ? said('out-earlier', { caregiver: where.caregiver, start: where.start, by }) : undefined
  })
}

const later = ({ day }: Context, iso: string, seconds: number): string =>
  toIso(day.clock, ticksOf(day, iso) + Math.round(seconds * day.clock.ticksPerSecond))

function withOvertime(context: Context, visit: Visit, seconds: number): WayOut[] {
  const shifts = context.problem.shifts.map((shift) =>
    shift.endBinds === 'hard' ? { ...shift, endBinds: 'soft' as const, allowedOvertime: seconds } : shift,
  )
  return placed(context, { ...context.problem, shifts }, visit, 'shift-time', (where, plan) => {
    const late = overtimeIn(context.problem, plan).filter(({ shift }) => shift.endBinds === 'hard')
    const [only] = late
    if (late.length !== 1 || only!.shift.id !== where.shift) return undefined
    return said('out-overtime', { caregiver: where.caregiver, start: where.start, by: only!.seconds })
  })
}

function overtimeIn({ shifts }: Problem, plan: Plan) {
  return shifts.flatMap((shift) => {
    const back = plan.shifts.find((stated) => stated.shift === shift.id)?.return
    const seconds = back === undefined ? 0 : secondsBetween(shift.end, back)
    return seconds > 0 ? [{ shift, seconds }] : []
  })
}

function withoutQualification(context: Context, visit: Visit, code: string): WayOut[] {
  const staffing = visit.staffing.map((place) => ({
    ...place,
    qualifications: place.qualifications.filter((needed) => needed.code !== code),
  }))
  const problem = withVisit(context.problem, { ...visit, staffing })
  return placed(context, problem, visit, 'qualification', ({ caregiver, start }) =>
    said('out-qualification', { caregiver, start, qualification: code }),
  )
}

function without(
  context: Context,
  visit: Visit,
  change: Partial<Visit>,
  code: StatementCode,
  rule: RuleName,
): WayOut[] {
  return placed(context, withVisit(context.problem, { ...visit, ...change }), visit, rule, ({ caregiver, start }) =>
    said(code, { caregiver, start }),
  )
}

/** The cheapest place for the visit in a problem with one rule relaxed; the statement may refuse the plan. */
function placed(
  context: Context,
  problem: Problem,
  visit: Visit,
  rule: RuleName,
  tell: (where: Where, plan: Plan) => Statement | undefined,
): WayOut[] {
  const freer = contextOf(problem, context.travel, context.plan)
  const changed = problem.visits.find(({ id }) => id === visit.id)!
  const best = cheapestOf(freer, placings(freer, changed))?.attempt
  if (best === undefined) return []
  // Costs and violations are those of the problem as it stands: nothing but the one rule may give way.
  const found = judged(context, best)
  if (found.broken.some((violation) => violation.rule !== rule)) return []
  const statement = tell(whereIn(context, best.plan, visit.id), best.plan)
  return statement === undefined ? [] : [wayOut(context, found, statement, rule)]
}

const wayOut = (
  context: Context,
  { plan, judgement }: JudgedAttempt,
  statement: Statement,
  rule?: RuleName,
): WayOut => ({
  statement,
  difference: differenceTo(context, judgement.cost),
  plan,
  relaxes: rule,
})
