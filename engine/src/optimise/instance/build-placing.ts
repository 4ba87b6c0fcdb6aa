import { ticksToSeconds, toTicks } from '../../time.ts'
import type { Clock } from '../../time.ts'
import { TERM_KINDS } from '../../model/values.ts'
import type { Caregiver, CaregiverRule, Problem, Shift, Visit } from '../../model/index.ts'
import { PLACE_TERMS } from '../terms/index.ts'
import type { Placing } from '../terms/place-term.ts'
import type { NodeSpec } from './build-nodes.ts'
import { KIND } from './instance.ts'
import type { Weights } from './weights.ts'

/** Ticks this close to a whole one are that one. */
const ROUNDING_NOISE = 1e-9

/**
 * Cost of each node on each route by the rules that depend on nothing else, Infinity where a hard rule forbids it.
 * Row-major: node × route.
 */
export function buildPlacing(
  problem: Problem,
  specs: readonly NodeSpec[],
  weights: Weights,
  clock: Clock,
): Float64Array {
  const routes = problem.shifts.length
  const cost = new Float64Array(specs.length * routes)
  const context = new PlacingContext(problem, weights, clock)
  specs.forEach((spec, node) => {
    for (let route = 0; route < routes; route++) {
      const allowed = spec.routes === undefined || spec.routes.includes(route)
      cost[node * routes + route] = !allowed
        ? Infinity
        : spec.kind === KIND.visit
          ? context.costOf(spec, route)
          : paidTime(problem, spec, route, weights)
    }
  })
  return cost
}

/** Activities and paid breaks are working time. */
function paidTime(problem: Problem, spec: NodeSpec, route: number, weights: Weights): number {
  const paidBreak = spec.kind === KIND.break && problem.shifts[route]!.breaks[spec.subject]!.paid
  if (spec.kind !== KIND.activity && !paidBreak) return 0
  return weights.hard.workingTime && spec.duration > 0 ? Infinity : weights.of.workingTime * spec.duration
}

class PlacingContext {
  readonly problem: Problem
  readonly weights: Weights
  readonly clock: Clock
  readonly caregivers: (Caregiver | undefined)[]
  readonly held: Map<string, number>[]
  readonly scarce: Set<string>
  readonly recipients: Map<string, Problem['recipients'][number]>
  readonly references: Map<string, string>
  readonly areas: Map<string, string | undefined>

  constructor(problem: Problem, weights: Weights, clock: Clock) {
    this.problem = problem
    this.weights = weights
    this.clock = clock
    const byId = new Map(problem.caregivers.map((caregiver) => [caregiver.id, caregiver]))
    this.caregivers = problem.shifts.map((shift) => (shift.caregiver === null ? undefined : byId.get(shift.caregiver)))
    this.held = problem.shifts.map((shift, route) => heldOn(shift, this.caregivers[route], clock))
    this.scarce = scarceCodes(this.held)
    this.recipients = new Map(problem.recipients.map((recipient) => [recipient.id, recipient]))
    this.references = new Map(
      problem.reference.flatMap((r) => (r.caregiver === undefined ? [] : [[`${r.visit}|${r.place}`, r.caregiver]])),
    )
    this.areas = new Map(problem.locations.map((location) => [location.id, location.area]))
  }

  costOf(spec: NodeSpec, route: number): number {
    const placing = this.placing(spec, route)
    if (!this.mayDo(placing)) return Infinity
    let cost = 0
    for (const { term, amount } of PLACE_TERMS) {
      const weight = this.weights.of[term]
      if (weight === 0 && !this.weights.hard[term]) continue
      const value = amount(placing)
      if (value > 0 && this.weights.hard[term]) return Infinity
      cost += weight * (TERM_KINDS[term] === 'time' ? this.ticks(value) : value)
    }
    return cost
  }

  /** Not rounded: a share of a service is no length of its own. What is whole in seconds of whole ticks stays whole. */
  private ticks(seconds: number): number {
    const ticks = seconds * this.clock.ticksPerSecond
    return Math.abs(ticks - Math.round(ticks)) < ROUNDING_NOISE ? Math.round(ticks) : ticks
  }

  private placing(spec: NodeSpec, route: number): Placing {
    const visit = this.problem.visits[spec.subject]!
    const shift = this.problem.shifts[route]!
    const place = visit.staffing[spec.place]!
    const held = this.held[route]!
    return {
      problem: this.problem,
      visit,
      place,
      placeIndex: spec.place,
      recipient: this.recipients.get(visit.recipient),
      shift,
      caregiver: this.caregivers[route],
      missing: place.qualifications.filter(({ code, level }) => !((held.get(code) ?? -1) >= level)).length,
      scarce: this.scarce,
      held: new Set(held.keys()),
      service: ticksToSeconds(this.clock, serviceTicks(spec.duration, shift)),
      referenceCaregiver: this.references.get(`${visit.id}|${spec.place}`),
    }
  }

  /** The hard rules of who may do what. */
  private mayDo({ visit, shift, caregiver, missing, placeIndex, recipient }: Placing): boolean {
    const soft = (term: 'qualification' | 'incompatibility') => this.weights.of[term] > 0 && !this.weights.hard[term]
    if (missing > 0 && !soft('qualification')) return false
    const excluded = visit.excludedCaregivers.some(
      (rule) => rule.caregiver === shift.caregiver && this.holds(rule, shift),
    )
    if (excluded && !soft('incompatibility')) return false
    const required = visit.requiredCaregivers.filter((rule) => this.holds(rule, shift))
    if (required.length > 0 && !required.some((rule) => rule.caregiver === shift.caregiver)) return false
    const team = visit.team ?? recipient?.team
    if (visit.teamOnly && team !== undefined && caregiver?.team !== team) return false
    if (visit.service !== undefined && shift.excludedServices.includes(visit.service)) return false
    if (shift.trainees.length > 0 && recipient?.declinesTrainees === true) return false
    return this.inArea(visit, shift) && pinsAllow(visit, placeIndex, shift)
  }

  private inArea(visit: Visit, shift: Shift): boolean {
    if (shift.areas === undefined || visit.manner !== 'road') return true
    const area = this.areas.get(visit.location)
    return area !== undefined && shift.areas.includes(area)
  }

  /** A rule that expires during the shift still holds for the whole of it: never wrong, at worst too careful. */
  private holds(rule: CaregiverRule, shift: Shift): boolean {
    return rule.expires === undefined || toTicks(this.clock, rule.expires) >= toTicks(this.clock, shift.start)
  }
}

function pinsAllow(visit: Visit, place: number, shift: Shift): boolean {
  return visit.pins.every((pin) => {
    if (pin.place !== undefined && pin.place !== place) return true
    if (pin.shift !== undefined && pin.shift !== shift.id) return false
    return pin.caregiver === undefined || pin.caregiver === shift.caregiver
  })
}

/** Codes and levels held through the whole of a shift. Assumed ones of a vacant shift are held at any level. */
function heldOn(shift: Shift, caregiver: Caregiver | undefined, clock: Clock): Map<string, number> {
  const held = new Map<string, number>()
  if (caregiver === undefined) {
    for (const code of shift.assumedQualifications) held.set(code, Number.MAX_SAFE_INTEGER)
    return held
  }
  const [start, end] = [toTicks(clock, shift.start), toTicks(clock, shift.end)]
  for (const { code, level, validFrom, validTo } of caregiver.qualifications) {
    if (validFrom !== undefined && toTicks(clock, validFrom) > start) continue
    if (validTo !== undefined && toTicks(clock, validTo) < end) continue
    held.set(code, Math.max(level, held.get(code) ?? -1))
  }
  return held
}

function scarceCodes(held: readonly ReadonlyMap<string, number>[]): Set<string> {
  const holders = new Map<string, number>()
  for (const codes of held) for (const code of codes.keys()) holders.set(code, (holders.get(code) ?? 0) + 1)
  return new Set([...holders].filter(([, count]) => count * 2 < held.length).map(([code]) => code))
}

/** Ticks of service on a shift, its factor and its trainees' taken in, rounded up. */
export function serviceTicks(ticks: number, shift: Shift): number {
  const extra = shift.trainees.reduce((factor, trainee) => factor * trainee.extraServiceFactor, 1)
  const factor = shift.serviceTimeFactor * extra
  return factor === 1 ? ticks : Math.ceil(ticks * factor - 1e-9)
}
