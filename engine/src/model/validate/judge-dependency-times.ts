import { clockOf, secondsBetween } from '../../time.ts'
import type { Dependency } from '../dependency.ts'
import type { Visit } from '../visit.ts'
import { findContradiction } from './difference-constraints.ts'
import type { Difference } from './difference-constraints.ts'
import { gapBounds, lengthOf, longestFactor } from './gap-bounds.ts'
import type { JudgedProblem } from './judged-problem.ts'
import { neverTogether } from './never-together.ts'
import { groupConnected } from './group-connected.ts'

/** A difference, and the dependency behind it; undefined for a window. */
interface Demand extends Difference {
  readonly dependency?: number
}

/** A dependency between two known, different visits, by their numbers. */
interface Tie {
  readonly dependency: Dependency
  readonly index: number
  readonly first: number
  readonly second: number
}

/** Contradictions told per set of connected visits; the rest show when these are put right. */
const MOST_CONTRADICTIONS = 20
/** Visits named in one sentence. */
const MOST_NAMES = 8

/**
 * The gaps of dependencies can be kept together (`dependencies-contradict`), and, among visits that must all be
 * placed, within their windows (`dependencies-contradict-windows`).
 *
 * Only what is impossible whatever the plan is told: a visit that may be left out is left out instead, and visits
 * that no caregiver has time for become unassigned with reasons.
 */
export function judgeDependencyTimes(judged: JudgedProblem): void {
  const { problem } = judged
  const ties = tiesOf(judged)
  if (ties.length === 0) return
  const factor = longestFactor(problem.shifts)
  const tick = 1 / clockOf(problem.horizon.start, problem.ticksPerSecond, 'UTC').ticksPerSecond
  const isMandatory = mandatory(problem)
  for (const group of groupConnected(problem.visits.length, ties)) {
    const local = new Map<number, number>()
    for (const { first, second } of group) for (const v of [first, second]) if (!local.has(v)) local.set(v, local.size)
    const demands = group.flatMap((tie) => demandsOf(tie, problem.visits[tie.first]!, factor, tick, local))
    const left = reportAll(judged, 'dependencies-contradict', [...local.keys()], demands, tick)
    const bound = left.filter(({ dependency }) => isBetween(problem.dependencies[dependency!]!, isMandatory))
    const windows = [...local].flatMap(([v, node]) => windowDemands(judged, problem.visits[v]!, node, local.size, tick))
    reportAll(judged, 'dependencies-contradict-windows', [...local.keys()], [...bound, ...windows], tick)
  }
}

const isBetween = ({ first, second }: Dependency, isMandatory: (id: string) => boolean): boolean =>
  isMandatory(first) && isMandatory(second)

function tiesOf({ problem }: JudgedProblem): Tie[] {
  const numberOf = new Map(problem.visits.map(({ id }, v) => [id, v]))
  const areApart = neverTogether(problem.patterns)
  return problem.dependencies.flatMap((dependency, index) => {
    const first = numberOf.get(dependency.first)
    const second = numberOf.get(dependency.second)
    const { minimumGap = -Infinity, maximumGap = Infinity } = dependency
    // What contradicts itself has been reported on its own.
    if (first === undefined || second === undefined || first === second || minimumGap > maximumGap) return []
    return areApart(dependency.first, dependency.second) ? [] : [{ dependency, index, first, second }]
  })
}

/** Every demand is eased by a tick, so that rounding to ticks never makes a contradiction. */
function demandsOf(
  { dependency, index, first, second }: Tie,
  visit: Visit,
  factor: number,
  tick: number,
  local: ReadonlyMap<number, number>,
): Demand[] {
  const { least, most } = gapBounds(dependency, visit, factor)
  const [a, b] = [local.get(first)!, local.get(second)!]
  const demands: Demand[] = [
    { from: a, to: b, least: least - tick, dependency: index },
    { from: b, to: a, least: -most - tick, dependency: index },
  ]
  return demands.filter((demand) => Number.isFinite(demand.least))
}

/** The earliest and latest start of a visit against the clock, which is node `clock`; none where nothing binds. */
function windowDemands({ problem }: JudgedProblem, visit: Visit, node: number, clock: number, tick: number): Demand[] {
  const { windows, opening, closingBinds, staffing } = visit
  const first = windows[0]
  const last = windows.at(-1)
  const opens = first?.opens ?? problem.horizon.start
  const closes = last === undefined ? problem.horizon.end : last.hardCloses
  const bound = closingBinds === 'end' ? lengthOf(visit) : Math.max(...staffing.map(({ offset }) => offset))
  const isFree = first !== undefined && opening === 'soft'
  const earliest = isFree ? -Infinity : secondsBetween(problem.horizon.start, opens)
  const latest =
    closes === undefined ? Infinity : secondsBetween(problem.horizon.start, closes) - (last === undefined ? 0 : bound)
  // A visit that does not fit its own window is unassigned for that reason, not for its dependencies.
  if (earliest > latest) return []
  const demands: Demand[] = [
    { from: clock, to: node, least: earliest - tick },
    { from: node, to: clock, least: -latest - tick },
  ]
  return demands.filter(({ least }) => Number.isFinite(least))
}

/** Reports contradictions until none is left, setting aside the dependencies of each; returns the demands left over. */
function reportAll(
  { problem, place, report }: JudgedProblem,
  code: 'dependencies-contradict' | 'dependencies-contradict-windows',
  visits: readonly number[],
  demands: readonly Demand[],
  tick: number,
): Demand[] {
  let left = [...demands]
  for (let told = 0; told < MOST_CONTRADICTIONS; told++) {
    const contradiction = findContradiction(visits.length + 1, left)
    if (contradiction === undefined) return left
    const circle = contradiction.circle as readonly Demand[]
    const blamed = new Set(circle.flatMap(({ dependency }) => (dependency === undefined ? [] : [dependency])))
    const named = [...new Set(circle.map(({ from }) => from))].filter((node) => node < visits.length)
    const names = named.slice(0, MOST_NAMES).map((node) => problem.visits[visits[node]!]!.id)
    if (named.length > MOST_NAMES) names.push('…')
    const missing = Math.ceil(contradiction.excess + circle.length * tick)
    report(code, place('dependencies', Math.min(...blamed)), { visits: names.join(', '), missing })
    left = left.filter(({ dependency }) => dependency === undefined || !blamed.has(dependency))
  }
  return []
}

/** Must the visit be placed for the plan to be whole? Not when it, its bundle or its option may be left out. */
function mandatory({ visits, bundles, patterns }: JudgedProblem['problem']): (id: string) => boolean {
  const optional = new Set(visits.flatMap(({ id, leavingOut }) => (leavingOut === 'mayBeLeftOut' ? [id] : [])))
  for (const bundle of bundles)
    if (bundle.leavingOut === 'mayBeLeftOut') bundle.visits.forEach((id) => optional.add(id))
  for (const { options } of patterns) options.flat().forEach((id) => optional.add(id))
  return (id) => !optional.has(id)
}
