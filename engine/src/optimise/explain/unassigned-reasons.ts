import { UNASSIGNED_REASONS } from '../../model/values.ts'
import type { Activity, Plan, Problem, Shift, TravelTable, UnassignedReason, Visit } from '../../model/index.ts'
import { ticksToSeconds, toTicks } from '../../time.ts'
import { lackingOn, spentOn } from './room-on-shift.ts'
import { ruleAgainst } from './rule-against.ts'
import type { Against } from './rule-against.ts'
import { worldOf } from './world.ts'
import type { World } from './world.ts'

/**
 * The plan with reasons for everything that is unassigned: first what rules it out whoever has time, each rule with
 * the shifts it rules out; then, for the shifts that are left, what the plan has filled. The last is `no-time-left`,
 * with `lacking` in seconds: how much the narrowest gap is short of, as the plan stands, where that can be told.
 *
 * Read from problem and plan alone: a reason says what stands in the way, not that no plan could find room.
 */
export function explainUnassigned(problem: Problem, travel: TravelTable, plan: Plan): Plan {
  if (plan.unassigned.length === 0) return plan
  const world = worldOf(problem, travel, plan)
  const activities = new Map(problem.activities.map((activity) => [activity.id, activity]))
  const unassigned = plan.unassigned.map((missing) => {
    const [visit, activity] = [world.visits.get(missing.id), activities.get(missing.id)]
    if (missing.kind === 'activity') {
      return activity === undefined ? missing : { ...missing, reasons: reasonsForActivity(world, activity) }
    }
    return visit === undefined ? missing : { ...missing, reasons: reasonsForVisit(world, visit, missing.mandatory) }
  })
  return { ...plan, unassigned }
}

function reasonsForVisit(world: World, visit: Visit, mandatory: boolean): UnassignedReason[] {
  const { shifts } = world.problem
  if (shifts.length === 0) return [reasonOf({ code: 'no-shifts', values: {} }, [])]
  const locks = lockedToNobody(world, visit)
  if (locks.length > 0) return locks
  const tooFew = tooFewCaregivers(world, visit)
  const place = scarcestPlace(world, visit)
  const ruled = grouped(shifts, (shift) => ruleAgainst(world, visit, place, shift))
  const free = ruled.rest
  const reasons = [...tooFew, ...ruled.reasons]
  if (free.length === 0) return reasons
  const partners = unplacedPartners(world, visit)
  const spent = grouped(free, (shift) => spentOn(world, visit, place, shift))
  return [...reasons, ...partners, ...spent.reasons, ...outOfTime(world, visit, place, spent.rest, mandatory)]
}

/** Locks on a shift that is not there, or on somebody who is not at work. */
function lockedToNobody({ problem: { shifts } }: World, { pins }: Visit): UnassignedReason[] {
  const all = shifts.map(({ id }) => id)
  return pins.flatMap(({ shift, caregiver }) => {
    if (shift !== undefined && !shifts.some(({ id }) => id === shift)) {
      return [reasonOf({ code: 'pinned-to-missing-shift', values: { shift } }, all)]
    }
    if (caregiver === undefined || shifts.some((each) => each.caregiver === caregiver)) return []
    return [reasonOf({ code: 'pinned-caregiver-not-on-duty', values: { caregiver } }, all)]
  })
}

/** A visit for several needs as many different caregivers who may take part. */
function tooFewCaregivers(world: World, visit: Visit): UnassignedReason[] {
  const needed = visit.staffing.length
  if (needed < 2) return []
  const may = ({ shift, place }: { shift: Shift; place: number }) =>
    ruleAgainst(world, visit, place, shift) === undefined
  const able = world.problem.shifts.filter((shift) => visit.staffing.some((_, place) => may({ shift, place })))
  const available = new Set(able.map(({ caregiver, id }) => caregiver ?? `shift/${id}`)).size
  return available >= needed ? [] : [reasonOf({ code: 'not-enough-caregivers', values: { needed, available } }, [])]
}

/** The place that fewest shifts may fill: what is said of the visit is said of that. */
function scarcestPlace(world: World, visit: Visit): number {
  const able = visit.staffing.map(
    (_, place) => world.problem.shifts.filter((shift) => ruleAgainst(world, visit, place, shift) === undefined).length,
  )
  return able.indexOf(Math.min(...able))
}

/** What a visit stands or falls with, and that is unassigned too. */
function unplacedPartners({ problem, placed }: World, { id }: Visit): UnassignedReason[] {
  const missing = problem.dependencies
    .filter(({ first, second }) => first === id || second === id)
    .map(({ first, second }) => (first === id ? second : first))
    .filter((visit) => !placed.has(visit))
  const bundle = problem.bundles.find(({ visits }) => visits.length > 1 && visits.includes(id))?.id
  const pattern = problem.patterns.find(({ options }) => options.some((option) => option.includes(id)))?.id
  return [
    ...(bundle === undefined ? [] : [reasonOf({ code: 'bundle-member-unplaced', values: { bundle } }, [])]),
    ...(pattern === undefined ? [] : [reasonOf({ code: 'pattern-impossible', values: { pattern } }, [])]),
    ...[...new Set(missing)].map((visit) => reasonOf({ code: 'dependency-unplaced-partner', values: { visit } }, [])),
  ]
}

function outOfTime(
  world: World,
  visit: Visit,
  place: number,
  shifts: readonly Shift[],
  mandatory: boolean,
): UnassignedReason[] {
  if (shifts.length === 0) return []
  const ids = shifts.map(({ id }) => id)
  const least = Math.min(...shifts.map((shift) => lackingOn(world, visit, place, shift)))
  const price = visit.leaveOutPrice
  const isBundled = world.problem.bundles.some(({ visits }) => visits.includes(visit.id))
  if (least <= 0 && !mandatory && !isBundled && price !== undefined) {
    return [reasonOf({ code: 'cheaper-left-out', values: { price } }, ids)]
  }
  const canBeTold = visit.staffing.length === 1 && least > 0 && least < Infinity
  const values: Record<string, number> = canBeTold ? { lacking: ticksToSeconds(world.clock, least) } : {}
  return [reasonOf({ code: 'no-time-left', values }, ids)]
}

function reasonsForActivity({ problem, clock }: World, activity: Activity): UnassignedReason[] {
  const [opens, closes] = [toTicks(clock, activity.opens), toTicks(clock, activity.closes)]
  const isAtWork = ({ start, end }: Shift): boolean => toTicks(clock, start) <= closes && opens <= toTicks(clock, end)
  const shifts = problem.shifts.filter(({ id }) => activity.shifts.includes(id))
  const code = shifts.some(isAtWork) ? 'no-time-left' : 'activity-outside-shifts'
  return [reasonOf({ code, values: {} }, activity.shifts)]
}

/** One reason for each rule and its values, with the shifts it rules out; the rest are ruled out by none. */
function grouped(shifts: readonly Shift[], rule: (shift: Shift) => Against | undefined) {
  const found = new Map<string, { against: Against; ids: string[] }>()
  const rest: Shift[] = []
  for (const shift of shifts) {
    const against = rule(shift)
    if (against === undefined) {
      rest.push(shift)
      continue
    }
    const key = JSON.stringify(against)
    const entry = found.get(key) ?? { against, ids: [] }
    found.set(key, { against, ids: [...entry.ids, shift.id] })
  }
  return { rest, reasons: [...found.values()].map(({ against, ids }) => reasonOf(against, ids)) }
}

const reasonOf = ({ code, values }: Against, ruledOut: readonly string[]): UnassignedReason => ({
  code,
  values: { ...values },
  ruledOut: [...ruledOut],
  action: UNASSIGNED_REASONS[code].actions[0],
})
